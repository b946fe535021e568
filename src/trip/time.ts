import { offsetSeconds } from './offset.ts';
import { once } from './once.ts';
import type { PartOfDay, When } from './types.ts';

/**
 * Instants are milliseconds since 1970-01-01T00:00Z, zones are IANA names, dates are `YYYY-MM-DD`. A wall-clock time
 * never travels without its zone. Nothing here knows the machine's own zone.
 */
export type Instant = number;
export type Zone = string;

/** What a calendar and a clock on the wall show: a date, and whole minutes since its midnight, 0 to 1439. */
export interface Wall {
  date: string;
  minutes: number;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
const STAMP = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d[+-]([01]\d|2[0-3]):[0-5]\d$/;

/**
 * The instant of `YYYY-MM-DDTHH:mm+hh:mm`, or null where the text is anything else or the day does not exist.
 *
 *     parseStamp('2025-10-28T09:50+09:00') //=> Date.UTC(2025, 9, 28, 0, 50)
 *     parseStamp('2025-10-28T09:50') //=> null, for it could be 09:50 anywhere
 */
export function parseStamp(text: string): Instant | null {
  return STAMP.test(text) && isDate(text.slice(0, 10)) ? Date.parse(text) : null;
}

/** Whether the text is a day that exists in the Gregorian calendar, written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  return day !== undefined && day !== '00' && Number(day) <= daysIn(Number(year), Number(month));
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has; none if there is no such month. */
const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (MONTHS[month - 1] ?? 0));

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Whether the machine's tz database knows the zone by this name. An offset such as "+09:00", which browsers also take, is no rule for the rest of the year. */
export function isZone(zone: string): boolean {
  return /^[A-Za-z]/.test(zone) && !Number.isNaN(offsetSeconds(zone, 0));
}

/** How far a zone is ahead of UTC at an instant, in whole minutes, as the file format writes it. */
export function offsetMinutes(zone: Zone, instant: Instant): number {
  return Math.round(offsetSeconds(zone, instant) / 60);
}

/**
 * What the wall shows in a zone at an instant, to the nearest minute, so that a stamp written to the minute in a zone
 * of local mean time comes back as it was written.
 */
export function wallTime(zone: Zone, instant: Instant): Wall {
  const shown = Math.round((instant + offsetSeconds(zone, instant) * 1000) / MINUTE) * MINUTE;
  const midnight = Math.floor(shown / DAY) * DAY;
  return { date: new Date(midnight).toISOString().slice(0, 10), minutes: (shown - midnight) / MINUTE };
}

/**
 * The instant at which a zone's wall shows this. Twice (clocks going back): the first. Never (clocks going forward, or
 * a day left out at the date line): the moment of the change.
 */
export function instantOf(zone: Zone, date: string, minutes: number): Instant {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE;
  // No offset reaches a day, so these two lie on either side of the instant, and of a change near it.
  const offsets = [wall - DAY, wall + DAY].map((instant) => offsetSeconds(zone, instant) * 1000);
  const first = wall - Math.max(...offsets);
  const second = wall - Math.min(...offsets);
  const shows = (instant: Instant) => instant + offsetSeconds(zone, instant) * 1000 === wall;
  return [first, second].find(shows) ?? changeBetween(zone, first, second);
}

/** The first instant after `before`, and not after `after`, at which a zone's clocks were set differently. */
function changeBetween(zone: Zone, before: Instant, after: Instant): Instant {
  const old = offsetSeconds(zone, before);
  let [low, high] = [before, after];
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000;
    if (offsetSeconds(zone, middle) === old) low = middle;
    else high = middle;
  }
  return high;
}

/** The first instant of a calendar day in a zone; midnight, except where midnight was left out. */
export const startOfDay = (zone: Zone, date: string): Instant => instantOf(zone, date, 0);

/** The date so many days later (or earlier, if negative). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Calendar days from one date to another: 1 from Monday to Tuesday. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** How far off a time known to the hour may be, to either side, in milliseconds. */
export const ABOUT_MS = 1_800_000;

/** Whether a time has a clock time: precision minute or hour. */
export const hasClock = (when: When): boolean => when.precision === 'minute' || when.precision === 'hour';

/** The calendar day of a time in its own zone, as written. */
export const ownDate = (when: When): string => when.start.slice(0, 10);

/**
 * The start of a time, or its end, for machines, which know no "about": with the clock where a source gives it, else the date
 * alone, for both are on the calendar of the place.
 *
 *     machineTime({ start: '2025-10-27T17:00+09:00', precision: 'hour' }) //=> '2025-10-27'
 */
export const machineTime = (when: When, stamp = when.start): string =>
  when.precision === 'minute' ? stamp : stamp.slice(0, 10);

/** Hours of the day, in local time, between which a part of the day lies; a night runs into the next morning. */
const HOURS: Record<PartOfDay, readonly [number, number]> = {
  morning: [6, 12],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [20, 29],
};

/** Between which instants something began; `exact` when that is a single, known clock time. `to` is the end if known. */
export interface Bounds {
  from: Instant;
  to: Instant;
  exact: boolean;
}

/**
 * Where a time lies, for layout only: the clock time to its end, else the part of the day or the whole day in the
 * stop's zone, cut by `notBefore` and `notAfter` and never widened by them. Where the cut leaves nothing, the evidence
 * alone counts. Throws on a stamp that the checker would have refused.
 */
export const bounds = once((when: When, zone: Zone): Bounds => {
  if (hasClock(when)) {
    const from = stamp(when.start);
    return { from, to: when.end === undefined ? from : stamp(when.end), exact: true };
  }
  const [first, last] = when.partOfDay === undefined ? [0, 24] : HOURS[when.partOfDay];
  const earliest = when.notBefore === undefined ? Number.NEGATIVE_INFINITY : stamp(when.notBefore);
  const latest = when.notAfter === undefined ? Number.POSITIVE_INFINITY : stamp(when.notAfter);
  const from = Math.max(wallHour(zone, when.start, first), earliest);
  const to = Math.min(wallHour(zone, when.start, last), latest);
  return from <= to
    ? { from, to, exact: false }
    : { from: least(earliest, latest), to: least(latest, earliest), exact: false };
});

const least = (preferred: Instant, other: Instant): Instant => (Number.isFinite(preferred) ? preferred : other);

const wallHour = (zone: Zone, date: string, hour: number): Instant =>
  hour < 24 ? instantOf(zone, date, hour * 60) : instantOf(zone, addDays(date, 1), (hour - 24) * 60);

function stamp(text: string): Instant {
  const instant = parseStamp(text);
  if (instant === null) throw new Error(`"${text}" is not a stamp: check the trip file first`);
  return instant;
}
