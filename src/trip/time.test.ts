import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offsetSeconds } from './offset.ts';
import {
  addDays,
  bounds,
  daysBetween,
  instantOf,
  isDate,
  isZone,
  offsetMinutes,
  parseStamp,
  startOfDay,
  wallTime,
} from './time.ts';
import type { When } from './types.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (iso: string) => Date.parse(iso);

const ZONES = [
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Europe/Dublin',
  'Asia/Tokyo',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'Africa/Monrovia',
  'Africa/Casablanca',
];
const zone = fc.constantFrom(...ZONES);
/** Whole minutes from 1700 to 2100: centuries of local mean time, and of every kind of rule after it. */
const instant = fc
  .integer({ min: at('1700-01-01T00:00Z') / 60_000, max: at('2100-01-01T00:00Z') / 60_000 })
  .map((minutes) => minutes * 60_000);
const two = (number: number) => String(number).padStart(2, '0');

/** A stamp as a trip file would carry it. */
function stampOf(zoneName: string, moment: number): string {
  const offset = offsetMinutes(zoneName, moment);
  const wall = new Date(moment + offset * 60_000).toISOString().slice(0, 16);
  const size = Math.abs(offset);
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

describe('a stamp', () => {
  test.each([
    ['2025-10-28T09:50+09:00', '2025-10-28T00:50Z'],
    ['2025-10-25T00:58-04:00', '2025-10-25T04:58Z'],
    ['2025-10-28T00:00+05:45', '2025-10-27T18:15Z'],
    ['2025-10-29T23:37-02:30', '2025-10-30T02:07Z'],
    ['2024-02-29T12:00+00:00', '2024-02-29T12:00Z'],
    ['1889-11-14T09:40-05:00', '1889-11-14T14:40Z'],
    ['1750-06-01T12:00+00:53', '1750-06-01T11:07Z'],
    ['0099-01-01T00:00-00:25', '0099-01-01T00:25Z'],
  ])('%s is the instant %s', (stamp, utc) => {
    expect(parseStamp(stamp)).toBe(at(utc));
  });

  test.each([
    '2025-10-28T09:50',
    '2025-10-28T09:50Z',
    '2025-10-28',
    '2025-10-28T24:00+09:00',
    '2025-10-28T09:60+09:00',
    '2025-02-29T09:50+09:00',
    '2025-13-01T09:50+09:00',
    '2025-10-28T09:50+24:00',
    '2025-10-28T09:50+09:60',
    '2025-10-28T09:50:00+09:00',
    ' 2025-10-28T09:50+09:00',
    '2025-10-28 09:50+09:00',
    '',
  ])('"%s" is none', (text) => {
    expect(parseStamp(text)).toBeNull();
  });

  test('written from the clocks of any zone in any century reads back as the same minute there', () => {
    fc.assert(
      fc.property(zone, instant, (name, moment) => {
        const stamp = stampOf(name, moment);
        const read = parseStamp(stamp);
        expect(read).toBe(moment);
        // Next to a change the offset to the minute may fall on its other side.
        fc.pre(offsetSeconds(name, moment - 60_000) === offsetSeconds(name, moment + 60_000));
        const { date, minutes } = wallTime(name, moment);
        expect(`${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`).toBe(stamp.slice(0, 16));
      }),
    );
  });
});

test.each([
  ['2025-10-28', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['0000-02-29', true],
  ['2025-12-31', true],
  ['2025-13-01', false],
  ['2025-10-00', false],
  ['2025-04-31', false],
  ['2025-00-10', false],
  ['2025-1-1', false],
  ['2025-10-28T00:00', false],
  ['', false],
])('"%s" is a date: %s', (text, is) => {
  expect(isDate(text)).toBe(is);
});

test.each([
  ['Asia/Tokyo', true],
  ['UTC', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Asia/Edo', false],
  ['+09:00', false],
  ['Etc/Unknown', false],
  ['', false],
])('"%s" is a zone: %s', (name, is) => {
  expect(isZone(name)).toBe(is);
});

describe('offsets', () => {
  test.each([
    ['Asia/Tokyo', '2025-10-28T00:50Z', 9 * 3600],
    ['Asia/Kathmandu', '2025-10-28T00:50Z', 5 * 3600 + 45 * 60],
    ['America/St_Johns', '2025-10-28T00:50Z', -(2 * 3600 + 30 * 60)],
    ['America/St_Johns', '2025-12-28T00:50Z', -(3 * 3600 + 30 * 60)],
    ['America/New_York', '2025-11-02T05:59Z', -4 * 3600],
    ['America/New_York', '2025-11-02T06:00Z', -5 * 3600],
    ['Europe/Berlin', '2025-10-26T00:59Z', 2 * 3600],
    ['Europe/Berlin', '2025-10-26T01:00Z', 1 * 3600],
    ['Australia/Lord_Howe', '2025-10-04T15:29Z', 10 * 3600 + 30 * 60],
    ['Australia/Lord_Howe', '2025-10-04T15:30Z', 11 * 3600],
    ['Pacific/Apia', '2011-12-30T09:59Z', -10 * 3600],
    ['Pacific/Apia', '2011-12-30T10:00Z', 14 * 3600],
    // Local mean times, with their seconds; Dublin's is less than an hour west.
    ['Europe/Dublin', '1880-01-01T12:00Z', -(25 * 60 + 21)],
    ['Africa/Monrovia', '1960-01-01T12:00Z', -(44 * 60 + 30)],
    ['America/New_York', '1750-01-01T12:00Z', -(4 * 3600 + 56 * 60 + 2)],
    ['Europe/Paris', '1889-06-01T12:00Z', 9 * 60 + 21],
    ['Asia/Manila', '1840-01-01T12:00Z', -(15 * 3600 + 56 * 60 + 8)],
    ['UTC', '1750-01-01T12:00Z', 0],
  ])('%s at %s: %i seconds east', (name, utc, seconds) => {
    expect(offsetSeconds(name, at(utc))).toBe(seconds);
  });

  test.each([
    ['Europe/Dublin', '1880-01-01T12:00Z', -25],
    ['America/New_York', '1750-01-01T12:00Z', -296],
    ['Asia/Kathmandu', '2025-10-28T00:50Z', 345],
  ])('%s at %s to the minute: %i', (name, utc, minutes) => {
    expect(offsetMinutes(name, at(utc))).toBe(minutes);
  });

  test('an unknown zone has none', () => {
    expect(offsetSeconds('Asia/Edo', 0)).toBeNaN();
  });
});

describe('the clock on the wall', () => {
  test.each([
    ['Asia/Tokyo', '2025-10-28T00:50Z', '2025-10-28', 9 * 60 + 50],
    ['America/New_York', '2025-10-28T00:50Z', '2025-10-27', 20 * 60 + 50],
    // 13:00 in Tokyo is midnight in Washington: of the day that begins, not 24:00 of the one that ends.
    ['America/New_York', '2025-10-28T04:00Z', '2025-10-28', 0],
    ['America/New_York', '2025-10-28T03:59Z', '2025-10-27', 1439],
    ['America/St_Johns', '2025-10-30T02:07Z', '2025-10-29', 23 * 60 + 37],
    ['Asia/Kathmandu', '2025-10-28T18:15Z', '2025-10-29', 0],
    ['America/New_York', '1750-06-01T17:00Z', '1750-06-01', 12 * 60 + 4],
    ['Europe/Dublin', '1880-01-01T00:25Z', '1880-01-01', 0],
  ])('%s at %s shows %s, minute %i', (name, utc, date, minutes) => {
    expect(wallTime(name, at(utc))).toEqual({ date, minutes });
  });

  test('away from changes, wall time and instant lead to each other', () => {
    fc.assert(
      fc.property(zone, instant, (name, moment) => {
        fc.pre(offsetSeconds(name, moment - 2 * DAY) === offsetSeconds(name, moment + 2 * DAY));
        const seconds = offsetSeconds(name, moment);
        const { date, minutes } = wallTime(name, moment);
        const back = instantOf(name, date, minutes);
        // To the minute: half of one is what rounding local mean time may lose.
        expect(Math.abs(back - moment)).toBeLessThanOrEqual(30_000);
        expect(wallTime(name, back)).toEqual({ date, minutes });
        if (seconds % 60 === 0) expect(back).toBe(moment);
      }),
    );
  });

  test('a wall time always leads to an instant that shows it, or to the moment of a change', () => {
    const day = fc.integer({ min: 0, max: 146_000 }).map((days) => addDays('1700-01-01', days));
    fc.assert(
      fc.property(zone, day, fc.integer({ min: 0, max: 1439 }), (name, date, minutes) => {
        const found = instantOf(name, date, minutes);
        const shown = wallTime(name, found);
        if (shown.date === date && shown.minutes === minutes) return;
        expect(offsetSeconds(name, found)).toBeGreaterThan(offsetSeconds(name, found - 1000));
      }),
    );
  });

  test.each([
    ['America/New_York', '2025-11-02', 90, '2025-11-02T05:30Z'],
    ['Europe/Berlin', '2025-10-26', 150, '2025-10-26T00:30Z'],
    ['Australia/Lord_Howe', '2025-04-06', 105, '2025-04-05T14:45Z'],
    ['America/Sao_Paulo', '2018-02-17', 23 * 60 + 30, '2018-02-18T01:30Z'],
    // Alaska passed from the Russian to the American side of the date line and lived a day twice.
    ['America/Sitka', '1867-10-19', 0, '1867-10-18T09:01:13Z'],
  ])('where clocks go back, %s on %s minute %i is the first of two', (name, date, minutes, utc) => {
    expect(instantOf(name, date, minutes)).toBe(at(utc));
    expect(wallTime(name, at(utc))).toEqual({ date, minutes });
  });

  test.each([
    ['America/New_York', '2025-03-09', 150, '2025-03-09T07:00Z'],
    ['America/New_York', '2025-03-09', 179, '2025-03-09T07:00Z'],
    ['Europe/Berlin', '2025-03-30', 121, '2025-03-30T01:00Z'],
    ['Australia/Lord_Howe', '2025-10-05', 135, '2025-10-04T15:30Z'],
    ['America/Sao_Paulo', '2017-10-15', 0, '2017-10-15T03:00Z'],
    ['America/Sao_Paulo', '2017-10-15', 59, '2017-10-15T03:00Z'],
    ['Pacific/Apia', '2011-12-30', 0, '2011-12-30T10:00Z'],
    ['Pacific/Apia', '2011-12-30', 720, '2011-12-30T10:00Z'],
    ['Pacific/Apia', '2011-12-30', 1439, '2011-12-30T10:00Z'],
    ['Pacific/Kwajalein', '1993-08-21', 600, '1993-08-21T12:00Z'],
  ])('where clocks go forward, %s on %s minute %i is the moment of the change', (name, date, minutes, utc) => {
    expect(instantOf(name, date, minutes)).toBe(at(utc));
  });
});

describe('a day', () => {
  test.each([
    ['Asia/Tokyo', '2025-10-28', '2025-10-27T15:00Z', 24],
    ['America/New_York', '2025-11-02', '2025-11-02T04:00Z', 25],
    ['America/New_York', '2025-03-09', '2025-03-09T05:00Z', 23],
    ['Australia/Lord_Howe', '2025-10-05', '2025-10-04T13:30Z', 23.5],
    ['America/Sao_Paulo', '2017-10-15', '2017-10-15T03:00Z', 23],
    ['America/Havana', '2025-11-02', '2025-11-02T04:00Z', 25],
    ['Pacific/Apia', '2011-12-29', '2011-12-29T10:00Z', 24],
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00Z', 0],
    ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00Z', 24],
    ['Asia/Kathmandu', '2025-10-28', '2025-10-27T18:15Z', 24],
  ])('in %s, %s begins at %s and has %f hours', (name, date, utc, hours) => {
    const start = startOfDay(name, date);
    expect(start).toBe(at(utc));
    expect((startOfDay(name, addDays(date, 1)) - start) / HOUR).toBe(hours);
  });

  test.each([
    ['2025-10-31', 1, '2025-11-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['1899-12-31', 1, '1900-01-01'],
    ['1752-09-02', 1, '1752-09-03'],
    ['0100-01-01', -1, '0099-12-31'],
    ['2025-10-28', 0, '2025-10-28'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe('bounds', () => {
  const afternoon: When = { start: '2025-10-26', precision: 'part-of-day', partOfDay: 'afternoon' };
  const zoneName = 'Asia/Kuala_Lumpur';
  const clockOf = (when: When, name = zoneName) => {
    const { from, to, exact } = bounds(when, name);
    const show = (moment: number) => {
      const { date, minutes } = wallTime(name, moment);
      return `${date.slice(8)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
    };
    return [show(from), show(to), exact];
  };

  test.each<[string, When, string, string]>([
    ['a morning', { ...afternoon, partOfDay: 'morning' }, '26 06:00', '26 12:00'],
    ['an afternoon', afternoon, '26 12:00', '26 18:00'],
    ['an evening', { ...afternoon, partOfDay: 'evening' }, '26 18:00', '27 00:00'],
    ['a night, which belongs to the day it begins on', { ...afternoon, partOfDay: 'night' }, '26 20:00', '27 05:00'],
    ['a day', { start: '2025-10-26', precision: 'day' }, '26 00:00', '27 00:00'],
    [
      'evidence on both sides',
      { ...afternoon, notBefore: '2025-10-26T13:00+08:00', notAfter: '2025-10-26T15:30+08:00' },
      '26 13:00',
      '26 15:30',
    ],
    [
      'evidence that comes to nothing new',
      { ...afternoon, notAfter: '2025-10-26T20:00+08:00' },
      '26 12:00',
      '26 18:00',
    ],
    [
      'evidence beside the part of the day counts alone',
      { ...afternoon, notBefore: '2025-10-26T19:00+08:00', notAfter: '2025-10-26T21:00+08:00' },
      '26 19:00',
      '26 21:00',
    ],
    ['only an end before it', { ...afternoon, notAfter: '2025-10-26T11:00+08:00' }, '26 11:00', '26 11:00'],
    ['only a start after it', { ...afternoon, notBefore: '2025-10-26T19:00+08:00' }, '26 19:00', '26 19:00'],
  ])('%s', (_name, when, from, to) => {
    expect(clockOf(when)).toEqual([from, to, false]);
  });

  test('a clock time is exact, to its end', () => {
    const when: When = { start: '2025-10-28T09:50+09:00', end: '2025-10-28T10:30+09:00', precision: 'minute' };
    expect(clockOf(when, 'Asia/Tokyo')).toEqual(['28 09:50', '28 10:30', true]);
    expect(clockOf({ start: '2025-10-28T15:00+09:00', precision: 'hour' }, 'Asia/Tokyo')).toEqual([
      '28 15:00',
      '28 15:00',
      true,
    ]);
  });

  test('a day in another zone is not a day of UTC', () => {
    const { from } = bounds({ start: '2025-10-26', precision: 'day' }, 'Pacific/Kiritimati');
    expect(from).toBe(at('2025-10-25T10:00Z'));
  });

  test('a night of the change has its true length', () => {
    const { from, to } = bounds(
      { start: '2025-11-01', precision: 'part-of-day', partOfDay: 'night' },
      'America/New_York',
    );
    expect((to - from) / HOUR).toBe(10);
  });

  test('evidence never widens', () => {
    const minutes = fc.integer({ min: -2000, max: 4000 });
    const part = fc.constantFrom('morning', 'afternoon', 'evening', 'night', undefined);
    fc.assert(
      fc.property(zone, part, minutes, fc.nat(4000), (name, partOfDay, before, length) => {
        const plain: When = partOfDay
          ? { start: '2025-10-26', precision: 'part-of-day', partOfDay }
          : { start: '2025-10-26', precision: 'day' };
        const noon = at('2025-10-26T12:00Z');
        const [notBefore, notAfter] = [before, before + length].map((shift) => stampOf(name, noon + shift * 60_000));
        const wide = bounds(plain, name);
        const cut = bounds({ ...plain, notBefore: notBefore ?? '', notAfter: notAfter ?? '' }, name);
        const [low, high] = [noon + before * 60_000, noon + (before + length) * 60_000];
        expect(cut.from).toBeLessThanOrEqual(cut.to);
        expect(cut.from).toBeGreaterThanOrEqual(low);
        expect(cut.to).toBeLessThanOrEqual(high);
        if (low > wide.to || high < wide.from) expect([cut.from, cut.to]).toEqual([low, high]);
        else expect([cut.from, cut.to]).toEqual([Math.max(low, wide.from), Math.min(high, wide.to)]);
      }),
    );
  });

  test('a stamp that the checker would have refused is named', () => {
    expect(() => bounds({ start: '2025-10-28T09:50', precision: 'minute' }, 'Asia/Tokyo')).toThrow(
      '"2025-10-28T09:50" is not a stamp: check the trip file first',
    );
  });
});
