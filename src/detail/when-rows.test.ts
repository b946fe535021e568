import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../i18n/en.ts';
import { clockPhrase, datePhrase } from '../i18n/times.ts';
import { found, itineraryOf } from '../trip/itinerary.ts';
import type { Zone } from '../trip/time.ts';
import type { Trip, When } from '../trip/types.ts';
import { type Clocks, type WhenRow, whenFacts } from './when-rows.ts';

const itinerary = itineraryOf(JSON.parse(readFileSync('src/data/asia-tour-2025.json', 'utf8')) as Trip);
const HOME = 'America/New_York';

function facts(id: string, changes: Partial<Clocks> = {}) {
  const { event, visit } = found(itinerary.events, id);
  const own = visit.stop.timeZone;
  const reader = changes.reader ?? null;
  const others = [HOME, 'UTC', ...(reader === null ? [] : [reader])];
  return whenFacts(event.when, { own, shown: own, others, reader, ...changes });
}

const toldRow = ({ reading, shift, note }: WhenRow) => [
  reading.zone,
  `${en.dates.short(reading.start.date)} ${clockPhrase(en, reading)}`,
  shift,
  note,
];
const told = ({ main, rows }: ReturnType<typeof facts>) => ({
  date: datePhrase(en, itinerary.trip, main, en.dates.full),
  clock: clockPhrase(en, main),
  rows: rows.map(toldRow),
});

test('the summit on Tuesday in Tokyo was on Monday in Washington', () => {
  expect(told(facts('takaichi-summit'))).toEqual({
    date: 'Tuesday 28 October 2025',
    clock: '09:50–10:30',
    rows: [
      [HOME, 'Mon 27 Oct 20:50–21:30', -1, null],
      ['UTC', 'Tue 28 Oct 00:50–01:30', 0, null],
    ],
  });
});

test('the reader gets a row of their own once the zone is known', () => {
  expect(told(facts('takaichi-summit', { reader: 'Europe/Berlin' })).rows.at(-1)).toEqual([
    'Europe/Berlin',
    'Tue 28 Oct 01:50–02:30',
    0,
    'yours',
  ]);
});

test('in home time the local time is the first row, and the day after', () => {
  expect(told(facts('takaichi-summit', { shown: HOME, reader: HOME }))).toEqual({
    date: 'Monday 27 October 2025',
    clock: '20:50–21:30',
    rows: [
      ['Asia/Tokyo', 'Tue 28 Oct 09:50–10:30', 1, 'local'],
      ['UTC', 'Tue 28 Oct 00:50–01:30', 1, null],
    ],
  });
});

test.each<[Zone, Zone, Zone[]]>([
  ['Asia/Tokyo', 'Asia/Tokyo', [HOME, 'UTC']],
  ['Asia/Tokyo', HOME, [HOME, 'UTC']],
  ['Asia/Tokyo', 'Etc/UTC', [HOME, 'UTC']],
  ['Asia/Kolkata', 'Asia/Calcutta', ['Asia/Tokyo', HOME, 'UTC']],
  ['UTC', 'Asia/Tokyo', ['Asia/Tokyo', HOME]],
  ['Asia/Tokyo', 'Asia/Seoul', [HOME, 'UTC', 'Asia/Seoul']],
])('with times in %s, for a reader in %s, each zone has one row', (shown, reader, zones) => {
  const { rows } = facts('takaichi-summit', { shown, reader });
  expect(rows.map(({ reading }) => reading.zone)).toEqual(zones);
});

test('the large reading says when it is on the clock of the reader', () => {
  expect(facts('takaichi-summit', { reader: 'Asia/Tokyo' }).isYours).toBe(true);
  expect(facts('takaichi-summit', { reader: 'Asia/Seoul' }).isYours).toBe(false);
  expect(facts('takaichi-summit').isYours).toBe(false);
});

test('midnight in Washington is 00:00 of the new day', () => {
  expect(told(facts('motegi-rubio')).rows[0]).toEqual([HOME, 'Tue 28 Oct 00:00–00:40', 0, null]);
});

test('over midnight both dates are given', () => {
  const row = facts('xi-meeting', { reader: 'America/St_Johns' }).rows.at(-1);
  expect(row && toldRow(row)).toEqual(['America/St_Johns', 'Wed 29 Oct 23:37 – Thu 30 Oct, 01:17', -1, 'yours']);
  expect(row?.overMidnight).toBe(true);
});

test('about midnight, the date is approximate, too', () => {
  const [washington, utc] = facts('busan-departure').rows;
  expect(washington && toldRow(washington)).toEqual([HOME, 'Thu 30 Oct about 00:00', 0, null]);
  expect(washington?.reading.aboutDate).toBe(true);
  expect(utc?.reading.aboutDate).toBe(false);
});

test('a time without a clock says what is known, and has no rows', () => {
  expect(told(facts('anwar-talks', { reader: 'Europe/Berlin' }))).toEqual({
    date: 'Sunday 26 October 2025',
    clock: 'Afternoon',
    rows: [],
  });
  expect(told(facts('anwar-talks', { shown: HOME }))).toEqual({
    date: 'Sunday 26 October 2025, Kuala Lumpur date',
    clock: 'Afternoon',
    rows: [],
  });
  expect(told(facts('nobel-recommendation')).clock).toBe('Time not reported');
});

test('the day after a date line: Apia is a day ahead of Pago Pago at the same hour', () => {
  const when: When = { start: '2025-06-02T08:00+13:00', precision: 'minute' };
  const clocks = { own: 'Pacific/Apia', shown: 'Pacific/Apia', others: ['Pacific/Pago_Pago'], reader: null };
  expect(whenFacts(when, clocks).rows.map(toldRow)).toEqual([['Pacific/Pago_Pago', 'Sun 1 Jun 08:00', -1, null]]);
});
