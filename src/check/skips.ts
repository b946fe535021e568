import { instantOf, offsetMinutes, startOfDay, type Wall, wallTime, type Zone } from '../trip/time.ts';

/** A change of clocks that left out what they never showed. */
export interface SkippedTime {
  never: Wall;
  /** What the clocks came to, and what they were set to. */
  from: Wall;
  to: Wall;
  /** The instants that can be meant: the wall read by the clocks to come, and by those until then. */
  readings: readonly [earlier: number, later: number];
}

/**
 * The change by which the clocks of a zone never showed this, or null if they did.
 *
 *     skippedTime('Europe/Oslo', { date: '2025-03-30', minutes: 150 }) //=> from 02:00 to 03:00
 */
export function skippedTime(zone: Zone, never: Wall): SkippedTime | null {
  const { date, minutes } = never;
  const change = instantOf(zone, date, minutes);
  const to = wallTime(zone, change);
  if (to.date === date && to.minutes === minutes) return null;
  const inUtc = Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE;
  const readAt = (instant: number) => inUtc - offsetMinutes(zone, instant) * MINUTE;
  // A second before the change, rounded to the minute, is what the clocks came to.
  return { never, from: wallTime(zone, change - SECOND), to, readings: [readAt(change), readAt(change - SECOND)] };
}

const SECOND = 1000;
const MINUTE = 60_000;

/**
 * The days before and after one that a zone's calendar left out at the date line, or null for a day that there was.
 *
 *     skippedDay('Pacific/Apia', '2011-12-30') //=> ['2011-12-29', '2011-12-31']
 */
export function skippedDay(zone: Zone, day: string): readonly [before: string, after: string] | null {
  const change = startOfDay(zone, day);
  const after = wallTime(zone, change).date;
  return after === day ? null : [wallTime(zone, change - MINUTE).date, after];
}
