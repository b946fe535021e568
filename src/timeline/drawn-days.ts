import type { Day } from '../trip/days.ts';
import type { Reader } from './reader.ts';
import { type DayRows, dayRows } from './rows.ts';

/** A day with its place among the days of the state and, the first time that its date comes, its anchor. */
export interface DrawnDay extends DayRows {
  index: number;
  /** `day=2025-10-28`, where a link to the day leads without script, too; null where the date comes again. */
  anchor: string | null;
}

/** The days of which something is left to show. */
export function drawnDays(days: Day[], reader: Reader): DrawnDay[] {
  const drawn = days.map((day) => {
    const isFirst = days.find(({ date }) => date === day.date) === day;
    return { ...dayRows(day, reader), index: day.index, anchor: isFirst ? `day=${day.date}` : null };
  });
  return drawn.filter(({ rows }) => rows.length > 0);
}
