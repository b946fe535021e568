import { once } from './once.ts';
import {
  addDays,
  bounds,
  daysBetween,
  hasClock,
  offsetMinutes,
  ownDate,
  startOfDay,
  type Wall,
  wallTime,
  type Zone,
} from './time.ts';
import type { PartOfDay, When } from './types.ts';

/** A time as it reads on the clocks of one zone, exactly as precise as it is known. */
export type Reading = ClockReading | DayReading;

/** A clock time, in `zone`, whichever zone the event took place in. */
export interface ClockReading {
  kind: 'clock';
  /** Known to the hour only: print "about". */
  about: boolean;
  /** "About 00:00": which of the two days it was is about, too. */
  aboutDate: boolean;
  start: Wall;
  end: Wall | null;
  zone: Zone;
  /** Minutes east of UTC, at the start, and at the end: clocks may be changed in between. */
  offset: number;
  endOffset: number;
}

/**
 * A day, or a part of one, in `zone`. Where the reader asked for another zone this still speaks of the stop's own
 * calendar, for the day elsewhere is not known: `elsewhere` is then true and the zone must be named.
 */
export interface DayReading {
  kind: 'day';
  date: string;
  part: PartOfDay | null;
  zone: Zone;
  elsewhere: boolean;
  offset: number;
}

/**
 * Reads a time of an event in zone `own` on the clocks of zone `shown`.
 *
 *     read({ start: '2025-10-28T09:50+09:00', precision: 'minute' }, 'Asia/Tokyo', 'America/New_York')
 *     //=> { kind: 'clock', start: { date: '2025-10-27', minutes: 1250 }, … }
 */
export const read = once(
  (when: When, own: Zone, shown: Zone): Reading =>
    hasClock(when) ? readClock(when, own, shown) : readDay(when, own, shown),
);

const HALF_HOUR = 30;

function readClock(when: When, own: Zone, shown: Zone): ClockReading {
  const { from, to } = bounds(when, own);
  const start = wallTime(shown, from);
  const about = when.precision === 'hour';
  const nearMidnight = start.minutes < HALF_HOUR || start.minutes >= 1440 - HALF_HOUR;
  return {
    kind: 'clock',
    about,
    aboutDate: about && nearMidnight,
    start,
    end: to > from ? wallTime(shown, to) : null,
    zone: shown,
    offset: offsetMinutes(shown, from),
    endOffset: offsetMinutes(shown, to),
  };
}

function readDay(when: When, own: Zone, shown: Zone): DayReading {
  const date = ownDate(when);
  const same = sameCalendar(own, shown, date);
  const zone = same ? shown : own;
  const noon = startOfDay(zone, date) + 12 * 3_600_000;
  return { kind: 'day', date, part: when.partOfDay ?? null, zone, elsewhere: !same, offset: offsetMinutes(zone, noon) };
}

/** Whether a calendar day is the same stretch of time in both zones, but for the seconds of local mean times. */
function sameCalendar(own: Zone, shown: Zone, date: string): boolean {
  const agree = (day: string) => Math.abs(startOfDay(own, day) - startOfDay(shown, day)) < 60_000;
  return own === shown || (agree(date) && agree(addDays(date, 1)));
}

/** The calendar day a reading is known to lie on in the zone asked for, or null if only the day elsewhere is known. */
export const readingDate = (reading: Reading): string | null =>
  reading.kind === 'clock' ? reading.start.date : reading.elsewhere ? null : reading.date;

/** Days by which a reading's calendar is ahead of the stop's own: -1 is the day before, 0 the same day, 1 the day after. */
export function dayShift(when: When, own: Zone, reading: Reading): number {
  if (reading.kind === 'day') return 0;
  return daysBetween(wallTime(own, bounds(when, own).from).date, reading.start.date);
}
