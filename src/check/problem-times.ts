import { quoted, stops } from './problem.ts';

/**
 * An offset from UTC as the format writes it.
 *
 *     offsetText(-210) //=> '-03:30'
 */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** An offset to write, and where it holds; null where the stop or its zone isn't known. */
export type Advice = { offset: number; place: string } | null;

const SHAPE = 'Write it as YYYY-MM-DDTHH:mm+hh:mm, such as “2031-05-17T09:50+02:00”.';

/** Words about single times: how they are written, and what their parts say to each other. */
export const TIMES = {
  noZone: (text: string, advice: Advice) =>
    stops(
      'A time has no zone',
      `${quoted(text)} could be ${text.slice(11, 16)} in any time zone.`,
      advice
        ? `Add the offset: for ${advice.place} “${offsetText(advice.offset)}”.`
        : 'Add the offset, such as “+02:00”.',
    ),
  utc: (text: string, local: string | null) =>
    stops(
      'A time is not on the clocks of its stop',
      `${quoted(text)} is written in UTC (“Z”).`,
      local ? `Write ${quoted(local)}.` : 'Write the local time with its offset, such as “+02:00”.',
    ),
  badStamp: (text: string) => stops('A time is written wrongly', `${quoted(text)} isn’t a day and a time.`, SHAPE),
  noClock: (text: string, precision: string) =>
    stops(
      'A time has a day only',
      `At precision ${quoted(precision)}, ${quoted(text)} needs a clock time.`,
      'Add the time and the offset, or set the precision to “day”.',
    ),
  needlessClock: (text: string, precision: string) =>
    stops(
      'A day has a clock time',
      `At precision ${quoted(precision)}, ${quoted(text)} must be a day without a time.`,
      `Write ${quoted(text.slice(0, 10))}, or set the precision to “minute” or “hour”.`,
    ),
  badDay: (text: string) =>
    stops('A day is written wrongly', `${quoted(text)} isn’t a day.`, 'Write it as YYYY-MM-DD, such as “2031-05-17”.'),
  noSuchDay: (day: string) =>
    stops('A day doesn’t exist', `${quoted(day)} isn’t in the calendar.`, 'Write the day that is meant.'),
  farYear: (day: string) =>
    stops('A day is out of reach', `${quoted(day)} is not in the years 0001 to 9998.`, 'Write the day that is meant.'),
  wrongOffset: (text: string, place: string, zone: string, offset: number) =>
    stops(
      'A time disagrees with the clocks of its stop',
      `At ${quoted(text.slice(0, 16))} the clocks in ${place} (${zone}) were at ${offsetText(offset)}.`,
      `Write ${quoted(text.slice(0, 16) + offsetText(offset))}, if the clock time is right.`,
    ),
  unknownZone: (zone: string, meant: string | null) =>
    stops(
      'A time zone doesn’t exist',
      `${quoted(zone)} isn’t the name of a time zone.${meant ? ` The nearest is ${quoted(meant)}.` : ''}`,
      meant
        ? `Write ${quoted(meant)}, if that is meant.`
        : 'Write an IANA name: continent and city, such as “Europe/Oslo”.',
    ),
  zoneCase: (zone: string, right: string) =>
    stops(
      'A time zone is written wrongly',
      `${quoted(zone)} isn’t in the zone’s own capitals and small letters.`,
      `Write ${quoted(right)}.`,
    ),
  endFirst: (start: string, end: string) =>
    stops(
      'A time ends before it starts',
      `${quoted(end)} isn’t after ${quoted(start)}.`,
      'Mend one of the two, or take the end out.',
    ),
  endOfDay: (precision: string) =>
    stops(
      'A time has an end, but no clock time to start',
      `At precision ${quoted(precision)} there is no end.`,
      'Take “end” out, or write “notBefore” and “notAfter” for what is known.',
    ),
  partMissing: stops(
    'A part of the day is missing',
    'At precision “part-of-day” the file must say which part.',
    'Add “partOfDay”: morning, afternoon, evening or night.',
  ),
  partNeedless: (precision: string) =>
    stops(
      'A part of the day isn’t needed',
      `At precision ${quoted(precision)} “partOfDay” says nothing.`,
      'Take it out, or set the precision to “part-of-day”.',
    ),
  boundsCrossed: (before: string, after: string) =>
    stops(
      'The bounds of a time are crossed',
      `“notBefore” ${quoted(before)} is later than “notAfter” ${quoted(after)}.`,
      'Swap them, or mend one.',
    ),
  startEarly: (start: string, before: string) =>
    stops(
      'A time lies outside its bounds',
      `${quoted(start)} is earlier than “notBefore” ${quoted(before)}.`,
      'Mend one of the two.',
    ),
  startLate: (start: string, after: string) =>
    stops(
      'A time lies outside its bounds',
      `${quoted(start)} is later than “notAfter” ${quoted(after)}.`,
      'Mend one of the two.',
    ),
  boundOffDay: (key: 'notBefore' | 'notAfter', bound: string, day: string) =>
    stops(
      'A bound lies outside its day',
      `“${key}” ${quoted(bound)} is ${key === 'notBefore' ? 'after' : 'before'} the day ${quoted(day)} in the zone of the stop.`,
      'Mend the bound or the day.',
    ),
};
