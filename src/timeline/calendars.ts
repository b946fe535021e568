import type { Words } from '../i18n/en.ts';
import { addDays, type Instant, startOfDay, wallTime, type Zone } from '../trip/time.ts';
import type { Band } from './bands.ts';
import type { Standing } from './labels.ts';
import { percentOf, type Scale } from './scale.ts';

/** Where a calendar day begins on the strip. */
export interface DayStart {
  at: Instant;
  date: string;
  /** Whether a clock there stood at midnight: not at the strip's start, nor where a date came with a flight. */
  isMidnight: boolean;
}

/** The days of a zone's calendar, the first from the strip's start. */
export function daysOfZone(zone: Zone, scale: Scale): DayStart[] {
  const first = wallTime(zone, scale.from).date;
  const midnights = midnightsOf(zone, first, scale, everyOf(scale));
  return [{ at: scale.from, date: first, isMidnight: false }, ...midnights];
}

/**
 * The local dates along the route: each band's calendar from its beginning to that of the next. A flight eastward over
 * the date line brings a date a second time, one westward leaves one out.
 */
export function localDays(bands: Band[]): DayStart[] {
  const days: DayStart[] = [];
  const every = everyOf({ from: bands[0]?.parts[0]?.from ?? 0, to: bands.at(-1)?.parts.at(-1)?.to ?? 0 });
  bands.forEach(({ pass, parts }, index) => {
    const from = parts[0]?.from ?? 0;
    const to = bands[index + 1]?.parts[0]?.from ?? parts.at(-1)?.to ?? from;
    const zone = pass.stop.timeZone;
    const { date } = wallTime(zone, from);
    if (days.at(-1)?.date !== date) days.push({ at: from, date, isMidnight: false });
    for (const day of midnightsOf(zone, date, { from, to }, every)) days.push(day);
  });
  return days;
}

/** Of a trip of many years not every day is asked for: there are no more labels than a strip has room for. */
const MOST_DAYS = 500;
const everyOf = ({ from, to }: Scale): number => Math.ceil((to - from) / 86_400_000 / MOST_DAYS);

/**
 * The beginnings of every so many days after `date`, before the end. A day that the zone left out would begin with the next one.
 */
function midnightsOf(zone: Zone, date: string, { from, to }: Scale, every: number): DayStart[] {
  const days: DayStart[] = [];
  const step = Math.max(1, every);
  for (let next = addDays(date, step); ; next = addDays(next, step)) {
    const at = startOfDay(zone, next);
    if (at >= to) return days;
    if (at > from && at < startOfDay(zone, addDays(next, 1))) days.push({ at, date: next, isMidnight: true });
  }
}

/** On a longer trip the day of the month alone would be ambiguous, on one of more than a year the month, too. */
const MONTH = 28;
const YEAR_MS = 365 * 86_400_000;

/** Whether the day of the month alone says which day is meant. */
export const isBrief = (days: DayStart[]): boolean => days.length <= MONTH;

/** A date with as much of it as tells it apart, but for the month alone. */
function written(date: string, days: DayStart[], { dates }: Words): string {
  const [first, last] = [days[0], days.at(-1)];
  const isLong = first !== undefined && last !== undefined && last.at - first.at > YEAR_MS;
  return isLong ? dates.plain(date) : dates.short(date);
}

/** The labels of the local dates: beside a midnight's tick, or at the very start of a stay. */
export const localLabels = (days: DayStart[], scale: Scale, words: Words): Standing[] =>
  days.map(({ at, date, isMidnight }) => ({
    x: percentOf(scale, at),
    indent: isMidnight ? 4 : 0,
    hasTick: isMidnight,
    texts: [isBrief(days) ? words.dates.brief(date) : written(date, days, words)],
  }));

/** The labels of the second calendar, in their boxes: with the month where there is room. */
export const zoneLabels = (days: DayStart[], scale: Scale, words: Words): Standing[] =>
  days.map(({ at, date }) => ({
    x: percentOf(scale, at),
    indent: 5,
    hasTick: false,
    texts: [written(date, days, words), ...(isBrief(days) ? [words.dates.brief(date)] : [])],
  }));
