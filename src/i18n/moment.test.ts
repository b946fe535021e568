import { expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { itineraryOf } from '../trip/itinerary.ts';
import type { Trip } from '../trip/types.ts';
import type { ZoneChoice } from '../trip/zones.ts';
import { en } from './en.ts';
import { briefTime, listTimes, shortTime, slideTime } from './moment.ts';

// The build checks the file against the schema; its own type is wider.
const tour = itineraryOf(data as unknown as Trip);

function given(id: string, choice: ZoneChoice) {
  const item = tour.events.get(id);
  if (item === undefined) throw new Error(`no meeting ${id}`);
  return [en, tour.trip, item.event.when, item.visit.stop.timeZone, { choice, reader: 'Europe/Berlin' }] as const;
}

test.each<[string, ZoneChoice, string, string, string[]]>([
  ['takaichi-summit', 'there', 'Tuesday 28 October 2025', '09:50–10:30', ['Monday 27 October, 20:50–21:30']],
  ['takaichi-summit', 'home', 'Monday 27 October 2025', '20:50–21:30', ['Tuesday 28 October, 09:50–10:30']],
  [
    'takaichi-summit',
    'yours',
    'Tuesday 28 October 2025',
    '01:50–02:30',
    ['09:50–10:30', 'Monday 27 October, 20:50–21:30'],
  ],
  [
    'takaichi-summit',
    'utc',
    'Tuesday 28 October 2025',
    '00:50–01:30',
    ['09:50–10:30', 'Monday 27 October, 20:50–21:30'],
  ],
  ['klia-arrival', 'utc', 'Sunday 26 October 2025', '01:54', ['09:54', 'Saturday 25 October, 21:54']],
  ['asean-us-summit', 'there', 'Sunday 26 October 2025', 'Afternoon', []],
  ['nobel-recommendation', 'there', 'Tuesday 28 October 2025, Tokyo date', 'Time not reported', []],
])('%s in %s time stands under %s', (id, choice, date, clock, others) => {
  const time = slideTime(...given(id, choice));
  expect([time.date, time.clock, ...time.others.map((other) => other.time)]).toEqual([date, clock, ...others]);
});

test.each([
  ['klia-arrival', 'Sun 26 Oct, 09:54', 'Sun 09:54'],
  ['asean-dinner', 'Sun 26 Oct, evening', 'Sun evening'],
  ['nobel-recommendation', 'Tue 28 Oct', 'Tue'],
  ['haneda-arrival', 'Mon 27 Oct, about 17:00', 'Mon about 17:00'],
])('%s in one line is %s, in a list %s', (id, short, brief) => {
  expect([shortTime(...given(id, 'there')), briefTime(...given(id, 'there'))]).toEqual([short, brief]);
});

test.each<[string, ZoneChoice, string]>([
  ['asean-dinner', 'utc', 'Sun, Kuala Lumpur date, evening'],
  ['nobel-recommendation', 'home', 'Tue, Tokyo date'],
  ['takaichi-summit', 'home', 'Mon 20:50'],
])('what is not known to the minute keeps its own date, named, in a list: %s in %s time is %s', (id, choice, brief) => {
  expect(briefTime(...given(id, choice))).toBe(brief);
});

test.each<[string, ZoneChoice, string, string]>([
  ['takaichi-summit', 'there', 'Tue 09:50', 'Mon 20:50'],
  ['takaichi-summit', 'home', 'Mon 20:50', 'Tue 09:50'],
  ['akasaka-welcome', 'there', 'Tue about 09:30', 'Mon about 20:30'],
  ['haneda-arrival', 'there', 'Mon about 17:00', ''],
  ['asean-dinner', 'there', 'Sun evening', ''],
  ['asean-dinner', 'utc', '', 'Sun evening'],
  ['nobel-recommendation', 'home', '', 'Tue'],
])('a list of two clocks has %s in %s time as %s and %s', (id, choice, time, other) => {
  expect(listTimes(...given(id, choice))).toEqual([time, other]);
});

test('about midnight the date is about, too, and a slide says so', () => {
  expect(slideTime(...given('busan-departure', 'home'))).toMatchObject({
    date: 'Thursday 30 October 2025',
    clock: 'about 00:00',
    zone: 'Washington time; the date is approximate, too',
  });
  expect(slideTime(...given('busan-departure', 'there')).others[0]?.time).toBe(
    'about 00:00; the date is approximate, too',
  );
});

test('a reader’s own zone that the browser calls by an older name is no second clock', () => {
  const when = { start: '2025-10-28T09:50+05:30', precision: 'minute' } as const;
  const clocks = { choice: 'yours', reader: 'Asia/Calcutta' } as const;
  expect(slideTime(en, tour.trip, when, 'Asia/Kolkata', clocks).others).toEqual([]);
});

test('a list of a trip of more than a week has its dates with it', () => {
  const [words, trip, ...rest] = given('takaichi-summit', 'home');
  const later = { start: '2025-11-02', precision: 'day' } as const;
  const long = {
    ...trip,
    events: trip.events.map((event, index) => (index === 40 ? { ...event, when: later } : event)),
  };
  expect(briefTime(words, long, ...rest)).toBe('Mon 27 Oct 20:50');
  expect(listTimes(words, long, ...rest)).toEqual(['Mon 27 Oct 20:50', 'Tue 28 Oct 09:50']);
});
