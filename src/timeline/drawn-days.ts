import type { Day } from '../trip/days.ts';
import { isShown } from './rows.ts';

/** A day of which something is left to show. */
export interface DrawnDay {
  day: Day;
  /** `day=2025-10-28`, where a link to the day leads without script, too; null where the date comes again. */
  anchor: string | null;
  /** How many meetings and legs are left. */
  size: number;
}

/** The days of which something is left to show; `shown` are the meetings that the filter leaves, null for all. */
export function drawnDays(days: Day[], shown: Set<string> | null): DrawnDay[] {
  const dates = new Set<string>();
  const drawn = days.map((day) => {
    const isFirst = !dates.has(day.date);
    dates.add(day.date);
    const size = day.items.filter((item) => isShown(item, shown)).length;
    return { day, anchor: isFirst ? `day=${day.date}` : null, size };
  });
  return drawn.filter(({ size }) => size > 0);
}

/** More rows than any screen has. */
const AT_ONCE = 60;

/** How many of the days there must be for `least` rows (else those of a screen), counted from the day of this index in the state. */
export function enoughDays(drawn: DrawnDay[], index: number, least = AT_ONCE): number {
  let rows = 0;
  const end = drawn.findIndex(({ day, size }) => {
    if (day.index >= index) rows += size;
    return rows >= least;
  });
  return end < 0 ? drawn.length : end + 1;
}
