import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { itineraryOf } from '../trip/itinerary.ts';
import { read } from '../trip/reading.ts';
import type { Zone } from '../trip/time.ts';
import type { Trip, When } from '../trip/types.ts';
import { en } from './en.ts';
import { clockPhrase, datePhrase, shiftPhrase, spokenTime, zoneLabel, zoneName } from './times.ts';
import { wordsFor } from './words.ts';

// The build checks the file against the schema; its own type is wider.
const trip = data as unknown as Trip;
const { events } = itineraryOf(trip);

function timeOf(id: string): { when: When; own: Zone } {
  const item = events.get(id);
  if (item === undefined) throw new Error(`no event "${id}"`);
  return { when: item.event.when, own: item.visit.stop.timeZone };
}

function readingOf(id: string, shown?: Zone) {
  const { when, own } = timeOf(id);
  return read(when, own, shown ?? own);
}

const WASHINGTON = 'America/New_York';

test('an end after the clocks were changed names its own offset', () => {
  const when: When = { start: '2031-10-26T02:50+02:00', end: '2031-10-26T02:10+01:00', precision: 'minute' };
  const reading = read(when, 'Europe/Berlin', 'Europe/Berlin');
  expect(clockPhrase(en, reading)).toBe('02:50–02:10 (UTC+1)');
  expect(spokenTime(en, trip, reading)).toContain('from 02:50 to 02:10 (UTC+1)');
});

describe('the clock of a meeting', () => {
  test.each<[string, Zone | undefined, string]>([
    ['takaichi-summit', undefined, '09:50–10:30'],
    ['takaichi-summit', WASHINGTON, '20:50–21:30'],
    ['emperor-audience', undefined, '18:33'],
    ['haneda-arrival', undefined, 'about 17:00'],
    ['asean-us-summit', undefined, 'Afternoon'],
    ['asean-us-summit', WASHINGTON, 'Afternoon'],
    ['atlantic-press', undefined, 'Night'],
    ['technology-deal', undefined, 'Time not reported'],
    ['motegi-rubio', WASHINGTON, '00:00–00:40'],
    ['busan-departure', WASHINGTON, 'about 00:00'],
    ['xi-meeting', 'America/St_Johns', '23:37 – Thu 30 Oct, 01:17'],
  ])('%s in %s: %s', (id, shown, text) => {
    expect(clockPhrase(en, readingOf(id, shown))).toBe(text);
  });
});

describe('the date of a meeting', () => {
  test.each<[string, Zone | undefined, string]>([
    ['takaichi-summit', undefined, 'Tuesday 28 October'],
    ['takaichi-summit', WASHINGTON, 'Monday 27 October'],
    ['motegi-rubio', WASHINGTON, 'Tuesday 28 October'],
    ['asean-us-summit', undefined, 'Sunday 26 October'],
    ['asean-us-summit', WASHINGTON, 'Sunday 26 October, Kuala Lumpur date'],
    ['technology-deal', 'Asia/Tokyo', 'Wednesday 29 October'],
    ['atlantic-press', 'UTC', 'Friday 24 October, Washington date'],
  ])('%s in %s: %s', (id, shown, text) => {
    expect(datePhrase(en, trip, readingOf(id, shown), en.dates.long)).toBe(text);
  });

  test.each<[string, Zone, string]>([
    ['takaichi-summit', WASHINGTON, 'the day before'],
    ['takaichi-summit', 'Asia/Tokyo', ''],
    ['motegi-rubio', WASHINGTON, ''],
    ['gyeongju-dinner', 'Pacific/Kiritimati', ''],
    ['gyeongju-dinner', 'Pacific/Pago_Pago', 'the day before'],
    ['asean-us-summit', WASHINGTON, ''],
  ])('%s in %s is %s', (id, shown, text) => {
    const { when, own } = timeOf(id);
    expect(shiftPhrase(en, when, own, read(when, own, shown))).toBe(text);
  });

  test.each([
    ['2025-10-28T23:30-11:00', 'Pacific/Pago_Pago', 'Pacific/Kiritimati', '2 days after'],
    ['2025-10-28T00:30+14:00', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', '2 days before'],
    ['2025-10-24T22:00-04:00', WASHINGTON, 'Asia/Tokyo', 'the day after'],
  ])('%s of %s in %s is %s', (start, own, shown, text) => {
    const when: When = { start, precision: 'minute' };
    expect(shiftPhrase(en, when, own, read(when, own, shown))).toBe(text);
  });
});

describe('a time as it is spoken', () => {
  test.each<[string, Zone | undefined, string]>([
    ['takaichi-summit', undefined, 'Tuesday 28 October 2025, from 09:50 to 10:30, Tokyo time'],
    ['takaichi-summit', WASHINGTON, 'Monday 27 October 2025, from 20:50 to 21:30, Washington time'],
    ['takaichi-summit', 'UTC', 'Tuesday 28 October 2025, from 00:50 to 01:30, UTC'],
    ['haneda-arrival', undefined, 'Monday 27 October 2025, about 17:00, Tokyo time'],
    ['xi-meeting', undefined, 'Thursday 30 October 2025, from 11:07 to 12:47, Seoul time'],
    [
      'xi-meeting',
      'America/St_Johns',
      'Wednesday 29 October 2025, from 23:37 to Thursday 30 October 2025, 01:17, St Johns time',
    ],
    [
      'busan-departure',
      WASHINGTON,
      'Thursday 30 October 2025, about 00:00, Washington time, the date is approximate, too',
    ],
    ['asean-us-summit', undefined, 'Sunday 26 October 2025, Kuala Lumpur date, afternoon'],
    ['asean-us-summit', WASHINGTON, 'Sunday 26 October 2025, Kuala Lumpur date, afternoon'],
    ['technology-deal', undefined, 'Wednesday 29 October 2025, Seoul date, time not reported'],
  ])('%s in %s: %s', (id, shown, text) => {
    expect(spokenTime(en, trip, readingOf(id, shown))).toBe(text);
  });
});

test.each([
  ['Asia/Seoul', 540, 'Seoul time', 'Seoul time, UTC+9'],
  [WASHINGTON, -240, 'Washington time', 'Washington time, UTC−4'],
  ['America/St_Johns', -150, 'St Johns time', 'St Johns time, UTC−2:30'],
  ['UTC', 0, 'UTC', 'UTC'],
])('%s is named', (zone, minutes, name, label) => {
  expect(zoneName(en, trip, zone)).toBe(name);
  expect(zoneLabel(en, trip, zone, minutes)).toBe(label);
});

test.each(['en', 'EN-gb', 'en-US', 'de', 'zh-Hant', 'constructor', ''])('the words for "%s" are English', (tag) => {
  expect(wordsFor(tag)).toBe(en);
});

test.each([
  [60, 'clocks forward 1 hour'],
  [-780, 'clocks back 13 hours'],
  [-1440, 'a day back at the same time of day'],
  [1440, 'a day forward at the same time of day'],
])('clocks that change by %i minutes: %s', (minutes, said) => {
  expect(en.timeline.clocks(minutes)).toBe(said);
});
