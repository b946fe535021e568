import type { DayRows } from './rows.ts';

/** So many rows are drawn at once, or a few more: a day is not torn apart. On a slow phone they take a frame or two. */
const AT_ONCE = 40;

/** How many days are drawn when those of the next rows are drawn as well, `drawn` being there already. */
export function grown(days: Pick<DayRows, 'rows'>[], drawn: number): number {
  let rows = 0;
  const last = days.findIndex((day, index) => {
    if (index >= drawn) rows += day.rows.length;
    return rows >= AT_ONCE;
  });
  return last < 0 ? days.length : last + 1;
}
