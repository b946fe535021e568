import { type Reading, read } from '../trip/reading.ts';
import { daysBetween, ownDate, type Zone } from '../trip/time.ts';
import type { Trip, When } from '../trip/types.ts';
import { isSameZone, shownZone, type ZoneChoice, zoneCity } from '../trip/zones.ts';
import type { Words } from './en.ts';
import { clockPhrase, datePhrase, fullDate, zoneName } from './times.ts';

/** A time as a slide and the hand-out have it, in words. */
export interface SlideTime {
  date: string;
  clock: string;
  /** Names the clock, and says so where the date is only about; empty where the day alone is known, which `date` then names. */
  zone: string;
  /** The same moment on the other clocks worth knowing. */
  others: OtherTime[];
}

export interface OtherTime {
  city: string;
  /** With its date where that differs. */
  time: string;
  isOtherDay: boolean;
}

/** Whose clocks the reader has chosen. */
export interface Clocks {
  choice: ZoneChoice;
  reader: Zone | null;
}

/** Reads a time in words: large on the chosen clocks, and beside it on the second ones. */
export function slideTime(words: Words, trip: Trip, when: When, own: Zone, clocks: Clocks): SlideTime {
  const shown = shownZone(clocks.choice, own, trip, clocks.reader);
  const main = read(when, own, shown);
  const dayOnly = main.kind === 'day' && main.part === null;
  return {
    date: fullDate(words, trip, main),
    clock: clockPhrase(words, main),
    zone: dayOnly ? '' : [zoneName(words, trip, main.zone), ...aboutDate(words, main)].join('; '),
    others: otherTimes(
      words,
      trip,
      main,
      read(when, own, secondZone(trip, own, clocks)),
      read(when, own, trip.homeTimeZone),
    ),
  };
}

/** On the second clock; and on that of home where the day is another there than on both. */
function otherTimes(words: Words, trip: Trip, main: Reading, second: Reading, home: Reading): OtherTime[] {
  const other = otherTime(words, trip, main, second);
  const atHome = otherTime(words, trip, main, home);
  if (other === null) return [];
  return atHome?.isOtherDay && !other.isOtherDay ? [other, atHome] : [other];
}

function otherTime(words: Words, trip: Trip, main: Reading, other: Reading): OtherTime | null {
  if (main.kind === 'day' || other.kind === 'day' || isSameZone(main.zone, other.zone)) return null;
  const isOtherDay = other.start.date !== main.start.date;
  const date = isOtherDay ? `${words.dates.long(other.start.date)}, ` : '';
  const time = [`${date}${clockPhrase(words, other)}`, ...aboutDate(words, other)].join('; ');
  return { city: zoneCity(trip, other.zone), time, isOtherDay };
}

/** Where a time about midnight makes its date one, too. */
const aboutDate = (words: Words, reading: Reading): string[] =>
  reading.kind === 'clock' && reading.aboutDate ? [words.time.dateAbout] : [];

/**
 * When something began, for a list with a column for the chosen clock and one for the second (as in `slideTime`):
 * `['Tue 09:50', 'Mon 20:50']`. Where the day is the same, the second is empty; where only the day of the place is known,
 * the first: `['', 'Sun evening']`.
 */
export function listTimes(words: Words, trip: Trip, when: When, own: Zone, clocks: Clocks): [string, string] {
  const main = read(when, own, shownZone(clocks.choice, own, trip, clocks.reader));
  if (main.kind === 'day' && main.elsewhere) return ['', briefReading(words, trip, read(when, own, own))];
  const other = read(when, own, secondZone(trip, own, clocks));
  const isOtherDay = main.kind === 'clock' && other.kind === 'clock' && other.start.date !== main.start.date;
  return [briefReading(words, trip, main), isOtherDay ? briefReading(words, trip, other) : ''];
}

/** The second clock worth knowing: that of home where local time is shown, else that of the place. */
export const secondZone = (trip: Trip, own: Zone, { choice, reader }: Clocks): Zone =>
  shownZone(choice, own, trip, reader) === own ? trip.homeTimeZone : own;

/** A time in one line: `Tue 28 Oct, 09:50`, `Sun 26 Oct, evening`, `Sat 25 Oct`. */
export function shortTime(words: Words, trip: Trip, when: When, own: Zone, { choice, reader }: Clocks): string {
  const reading = read(when, own, shownZone(choice, own, trip, reader));
  const date = datePhrase(words, trip, reading, words.dates.short);
  if (reading.kind === 'day')
    return reading.part === null ? date : `${date}, ${words.time.parts[reading.part].toLowerCase()}`;
  return `${date}, ${clockPhrase(words, reading)}`;
}

/**
 * When something began, in as few signs as a list has room for: `Tue 09:50`, `Mon about 17:00`, `Sun evening`, `Tue`; `Sun, Seoul
 * date, evening`. In a trip of more than a week with its date: `Tue 28 Oct 09:50`.
 */
export const briefTime = (words: Words, trip: Trip, when: When, own: Zone, { choice, reader }: Clocks): string =>
  briefReading(words, trip, read(when, own, shownZone(choice, own, trip, reader)));

function briefReading(words: Words, trip: Trip, reading: Reading): string {
  const day = datePhrase(words, trip, reading, isWithinWeek(trip) ? words.dates.weekday : words.dates.short);
  if (reading.kind === 'clock') return `${day} ${clockPhrase(words, { ...reading, end: null })}`;
  if (reading.part === null) return day;
  return `${day}${reading.elsewhere ? ', ' : ' '}${words.time.parts[reading.part].toLowerCase()}`;
}

/** Whether a weekday alone names a day of the trip. */
function isWithinWeek({ events }: Trip): boolean {
  const [first, last] = [events.at(0), events.at(-1)];
  return first === undefined || last === undefined || daysBetween(ownDate(first.when), ownDate(last.when)) < 7;
}
