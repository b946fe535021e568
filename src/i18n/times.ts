import { type ClockReading, type DayReading, dayShift, type Reading } from '../trip/reading.ts';
import type { Wall, Zone } from '../trip/time.ts';
import type { Trip, When } from '../trip/types.ts';
import { zoneCity } from '../trip/zones.ts';
import type { Words } from './en.ts';
import { clock, offset } from './format.ts';

/** `Tokyo time`, `UTC`. */
export const zoneName = (words: Words, trip: Trip, zone: Zone): string => words.time.zone(zoneCity(trip, zone));

/** `Tokyo time, UTC+9`; UTC itself is not named twice. */
export function zoneLabel(words: Words, trip: Trip, zone: Zone, offsetMinutes: number): string {
  const name = zoneName(words, trip, zone);
  return name === 'UTC' ? name : `${name}, ${offset(offsetMinutes)}`;
}

/**
 * The clock of a reading as one phrase: `09:50–10:30`, `about 17:00`, `Afternoon`, `Time not reported`. The date is for
 * the caller to print beside it; an end on another date carries its own: `23:37 – Thu 30 Oct, 01:17`.
 */
export function clockPhrase(words: Words, reading: Reading): string {
  if (reading.kind === 'day') return reading.part === null ? words.time.NotReported : words.time.parts[reading.part];
  return startClock(words, reading) + endPhrase(words, reading);
}

/** The clock at a start: `09:50`, `about 17:00`. */
export const startClock = (words: Words, { about, start }: ClockReading): string =>
  `${about ? `${words.time.about} ` : ''}${clock(start.minutes)}`;

function endPhrase(words: Words, reading: ClockReading): string {
  const { start, end } = reading;
  if (end === null) return '';
  return end.date === start.date
    ? `–${endClock(end, reading)}`
    : ` – ${words.dates.short(end.date)}, ${endClock(end, reading)}`;
}

/** The clock at an end: `10:30`; where the clocks were changed since the start, `02:10 (UTC+1)`. */
export const endClock = ({ minutes }: Wall, { offset: before, endOffset }: ClockReading): string =>
  endOffset === before ? clock(minutes) : `${clock(minutes)} (${offset(endOffset)})`;

/** The date of a reading, printed by `print`; another zone's date is named: `Sunday 26 October, Kuala Lumpur date`. */
export function datePhrase(words: Words, trip: Trip, reading: Reading, print: (date: string) => string): string {
  if (reading.kind === 'clock') return print(reading.start.date);
  return reading.elsewhere ? words.time.date(print(reading.date), zoneCity(trip, reading.zone)) : print(reading.date);
}

/** The date of a reading in full. A day without any time of it has no clock beside it that would name the zone: it does so itself. */
export function fullDate(words: Words, trip: Trip, reading: Reading): string {
  const named = reading.kind === 'day' && reading.part === null ? { ...reading, elsewhere: true } : reading;
  return datePhrase(words, trip, named, words.dates.full);
}

/** `the day before`, where the calendar shown is not the stop's own; empty where the dates agree. */
export const shiftPhrase = (words: Words, when: When, own: Zone, reading: Reading): string =>
  words.time.shift(dayShift(when, own, reading));

/**
 * A time in one sentence for a screen reader: `Tuesday 28 October 2025, from 09:50 to 10:30, Tokyo time`. A day without
 * a clock is named by its calendar: `Sunday 26 October 2025, Kuala Lumpur date, afternoon`.
 */
export function spokenTime(words: Words, trip: Trip, reading: Reading): string {
  if (reading.kind === 'day') return spokenDay(words, trip, reading);
  const { start, zone, aboutDate } = reading;
  const said = [
    words.dates.full(start.date),
    spokenClock(words, reading, words.dates.full),
    zoneName(words, trip, zone),
  ];
  return [...said, ...(aboutDate ? [words.time.dateAbout] : [])].join(', ');
}

/** The clock in words, an end on another date with it, printed by `print`: `from 23:37 to Thursday 30 October, 01:17`. */
export function spokenClock(words: Words, reading: ClockReading, print: (date: string) => string): string {
  const { start, end } = reading;
  const from = startClock(words, reading);
  if (end === null) return from;
  const day = end.date === start.date ? '' : `${print(end.date)}, `;
  return words.time.fromTo(from, day + endClock(end, reading));
}

function spokenDay(words: Words, trip: Trip, { date, part, zone }: DayReading): string {
  const named = words.time.date(words.dates.full(date), zoneCity(trip, zone));
  return `${named}, ${part === null ? words.time.notReported : words.time.parts[part].toLowerCase()}`;
}
