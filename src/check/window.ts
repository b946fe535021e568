import { ABOUT_MS, addDays, type Instant, isDate, parseStamp, startOfDay, type Zone } from '../trip/time.ts';
import type { When } from '../trip/types.ts';
import type { Draft } from './draft.ts';
import { skippedDay } from './skips.ts';
import { isOwnOffset } from './stamps.ts';

/** Between which instants something can have begun. */
export interface Window {
  from: Instant;
  to: Instant;
  /** The first instant at which it can have been over: no earlier than it began, where no end is known. */
  over: Instant;
}

/**
 * When something can have begun at most, for the rules about order: the clock time itself, half an hour around an about one, else the whole day (a night
 * runs to five in the morning), cut by its bounds. Null where the time is not known or not in order by itself: that is
 * reported elsewhere, and must not be reported as a mistake of order as well.
 */
export function windowOf(when: Draft<When> | null | undefined, zone: Zone | null | undefined): Window | null {
  if (!when || !zone) return null;
  if (when.precision === 'minute' || when.precision === 'hour') {
    const start = stampIn(when.start, zone);
    const about = when.precision === 'hour' ? ABOUT_MS : 0;
    const end = stampIn(when.end, zone) ?? start;
    return start === null || end === null ? null : { from: start - about, to: start + about, over: end - about };
  }
  const [first, last] = [firstInstant(when, zone), lastInstant(when, zone)];
  if (first === null || last === null) return null;
  const from = Math.max(first, stampIn(when.notBefore, zone) ?? first);
  const to = Math.min(last, stampIn(when.notAfter, zone) ?? last);
  return from <= to ? { from, to, over: from } : null;
}

/** The instant of a clock time; null if it is not one, or its offset is not of this zone (null: any zone). */
export function stampIn(text: string | undefined, zone: Zone | null): Instant | null {
  const instant = text === undefined ? null : parseStamp(text);
  if (text === undefined || instant === null) return null;
  return zone === null || isOwnOffset(text, instant, zone) ? instant : null;
}

/** The first instant of the day of a time without a clock. */
export function firstInstant({ start }: Draft<When>, zone: Zone): Instant | null {
  return start !== undefined && isDay(start, zone) ? startOfDay(zone, start) : null;
}

/** The last minute in which something of that day can have begun. */
export function lastInstant({ start, partOfDay }: Draft<When>, zone: Zone): Instant | null {
  if (start === undefined || !isDay(start, zone)) return null;
  const hoursBeyond = partOfDay === 'night' ? 5 : 0;
  return startOfDay(zone, addDays(start, 1)) + (hoursBeyond * 60 - 1) * 60_000;
}

const isDay = (text: string, zone: Zone): boolean => isDate(text) && text < '9999' && skippedDay(zone, text) === null;
