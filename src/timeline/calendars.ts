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
  return [{ at: scale.from, date: first, isMidnight: false }, ...midnights(zone, first, scale.from, scale.to)];
}

/**
 * The local dates along the route: each band's calendar from its beginning to that of the next. A flight eastward over
 * the date line brings a date a second time, one westward leaves one out.
 */
export function localDays(bands: Band[]): DayStart[] {
  const days: DayStart[] = [];
  bands.forEach(({ pass, parts }, index) => {
    const from = parts[0]?.from ?? 0;
    const to = bands[index + 1]?.parts[0]?.from ?? parts.at(-1)?.to ?? from;
    const zone = pass.stop.timeZone;
    const { date } = wallTime(zone, from);
    if (days.at(-1)?.date !== date) days.push({ at: from, date, isMidnight: false });
    days.push(...midnights(zone, date, from, to));
  });
  return days;
}

/** The beginnings of the days after `date`, before `to`. A day that the zone left out would begin with the next one. */
function midnights(zone: Zone, date: string, from: Instant, to: Instant): DayStart[] {
  const days: DayStart[] = [];
  for (let next = addDays(date, 1); ; next = addDays(next, 1)) {
    const at = startOfDay(zone, next);
    if (at >= to) return days;
    if (at > from && at < startOfDay(zone, addDays(next, 1))) days.push({ at, date: next, isMidnight: true });
  }
}

/** On a longer trip the day of the month alone would be ambiguous. */
const MONTH = 28;

/** Whether the day of the month alone says which day is meant. */
export const isBrief = (days: DayStart[]): boolean => days.length <= MONTH;

/** The labels of the local dates: beside a midnight's tick, or at the very start of a stay. */
export const localLabels = (days: DayStart[], scale: Scale, { dates }: Words): Standing[] =>
  days.map(({ at, date, isMidnight }) => ({
    x: percentOf(scale, at),
    indent: isMidnight ? 4 : 0,
    hasTick: isMidnight,
    texts: [isBrief(days) ? dates.brief(date) : dates.short(date)],
  }));

/** The labels of the second calendar, in their boxes: with the month where there is room. */
export const zoneLabels = (days: DayStart[], scale: Scale, { dates }: Words): Standing[] =>
  days.map(({ at, date }) => ({
    x: percentOf(scale, at),
    indent: 5,
    hasTick: false,
    texts: isBrief(days) ? [dates.short(date), dates.brief(date)] : [dates.short(date)],
  }));
