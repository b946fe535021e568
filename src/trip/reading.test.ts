import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { itineraryOf } from './itinerary.ts';
import { dayShift, type Reading, read, readingDate } from './reading.ts';
import { addDays, instantOf, type Zone } from './time.ts';
import type { Trip, When } from './types.ts';

// The build checks the file against the schema; its own type is wider.
const { events, legs } = itineraryOf(data as unknown as Trip);

function readEvent(id: string, shown: Zone): Reading {
  const { event, visit } = events.get(id) ?? { event: null, visit: null };
  if (event === null || visit === null) throw new Error(`no event "${id}"`);
  return read(event.when, visit.stop.timeZone, shown);
}

const clockOf = (date: string, hours: number, minutes: number) => ({ date, minutes: hours * 60 + minutes });

describe('the Akasaka Palace summit', () => {
  test('is on Tuesday 28 October at 09:50 in Tokyo', () => {
    expect(readEvent('takaichi-summit', 'Asia/Tokyo')).toEqual({
      kind: 'clock',
      about: false,
      aboutDate: false,
      start: clockOf('2025-10-28', 9, 50),
      end: clockOf('2025-10-28', 10, 30),
      zone: 'Asia/Tokyo',
      offset: 540,
      endOffset: 540,
    });
  });

  test('is on Monday 27 October at 20:50 in Washington', () => {
    expect(readEvent('takaichi-summit', 'America/New_York')).toMatchObject({
      start: clockOf('2025-10-27', 20, 50),
      end: clockOf('2025-10-27', 21, 30),
      zone: 'America/New_York',
      offset: -240,
    });
  });

  test.each([
    ['UTC', clockOf('2025-10-28', 0, 50), 0],
    ['Asia/Kathmandu', clockOf('2025-10-28', 6, 35), 345],
    ['America/St_Johns', clockOf('2025-10-27', 22, 20), -150],
    ['Pacific/Kiritimati', clockOf('2025-10-28', 14, 50), 840],
    ['Europe/Berlin', clockOf('2025-10-28', 1, 50), 60],
  ])('in %s', (zone, start, offset) => {
    expect(readEvent('takaichi-summit', zone)).toMatchObject({ kind: 'clock', start, offset, zone });
  });
});

describe('midnight', () => {
  test('a meeting at exactly 00:00 belongs to the day that begins', () => {
    expect(readEvent('motegi-rubio', 'America/New_York')).toMatchObject({
      start: clockOf('2025-10-28', 0, 0),
      end: clockOf('2025-10-28', 0, 40),
      about: false,
      aboutDate: false,
    });
  });

  test('about midnight, the day is about, too', () => {
    expect(readEvent('busan-departure', 'America/New_York')).toMatchObject({
      start: clockOf('2025-10-30', 0, 0),
      about: true,
      aboutDate: true,
    });
    expect(readEvent('busan-departure', 'Asia/Seoul')).toMatchObject({ about: true, aboutDate: false });
  });

  test.each([
    ['2025-10-28T00:29+09:00', true],
    ['2025-10-28T00:30+09:00', false],
    ['2025-10-27T23:30+09:00', true],
    ['2025-10-27T23:29+09:00', false],
  ])('about %s: the day is about: %s', (start, aboutDate) => {
    expect(read({ start, precision: 'hour' }, 'Asia/Tokyo', 'Asia/Tokyo')).toMatchObject({ about: true, aboutDate });
  });

  test('a meeting over midnight has two dates', () => {
    expect(readEvent('xi-meeting', 'America/St_Johns')).toMatchObject({
      start: clockOf('2025-10-29', 23, 37),
      end: clockOf('2025-10-30', 1, 17),
    });
  });
});

describe('what is known to the day only', () => {
  test('has no clock time in its own zone', () => {
    expect(readEvent('nobel-recommendation', 'Asia/Tokyo')).toEqual({
      kind: 'day',
      date: '2025-10-28',
      part: null,
      zone: 'Asia/Tokyo',
      elsewhere: false,
      offset: 540,
    });
  });

  test('in another zone still speaks of the calendar there', () => {
    expect(readEvent('asean-us-summit', 'America/New_York')).toEqual({
      kind: 'day',
      date: '2025-10-26',
      part: 'afternoon',
      zone: 'Asia/Kuala_Lumpur',
      elsewhere: true,
      offset: 480,
    });
  });

  test('where the other zone has the same calendar, it reads as there', () => {
    const reading = readEvent('nobel-recommendation', 'Asia/Seoul');
    expect(reading).toMatchObject({ zone: 'Asia/Seoul', elsewhere: false, date: '2025-10-28' });
  });

  test.each<[Zone, Zone, string, boolean]>([
    ['Asia/Tokyo', 'Asia/Seoul', '2025-10-29', false],
    ['Asia/Tokyo', 'Asia/Kuala_Lumpur', '2025-10-29', true],
    ['Europe/Berlin', 'Europe/Paris', '2025-10-26', false],
    ['Europe/London', 'UTC', '2025-12-01', false],
    ['Europe/London', 'UTC', '2025-07-01', true],
    // Clocks change in the course of the day in the one, but not in the other.
    ['America/New_York', 'America/Toronto', '2025-11-02', false],
    ['America/Chicago', 'America/Mexico_City', '2025-03-09', true],
    ['Pacific/Apia', 'Pacific/Honolulu', '2011-12-29', false],
    ['Pacific/Apia', 'Pacific/Honolulu', '2011-12-31', true],
    // No midnight: the day of one begins with its first hour left out.
    ['America/Sao_Paulo', 'America/Noronha', '2017-10-15', true],
  ])('a day of %s in %s on %s: elsewhere %s', (own, shown, start, elsewhere) => {
    expect(read({ start, precision: 'day' }, own, shown)).toMatchObject({ elsewhere, zone: elsewhere ? own : shown });
  });

  test('the day of a neighbour decides where it stands, unless the calendar is the same', () => {
    expect(readingDate(readEvent('nobel-recommendation', 'America/New_York'))).toBeNull();
    expect(readingDate(readEvent('nobel-recommendation', 'Asia/Seoul'))).toBe('2025-10-28');
    expect(readingDate(readEvent('takaichi-summit', 'America/New_York'))).toBe('2025-10-27');
  });

  test('a leg reads by the same rules', () => {
    const { leg } = legs.get('ramstein-al-udeid') ?? {};
    expect(leg?.depart && read(leg.depart, 'Europe/Berlin', 'UTC')).toMatchObject({ kind: 'day', elsewhere: true });
  });
});

describe('the day before and the day after', () => {
  const shiftOf = (when: When, own: Zone, shown: Zone) => dayShift(when, own, read(when, own, shown));

  test.each<[string, Zone, Zone, number]>([
    ['2025-10-28T09:50+09:00', 'Asia/Tokyo', 'America/New_York', -1],
    ['2025-10-28T09:50+09:00', 'Asia/Tokyo', 'Asia/Tokyo', 0],
    ['2025-10-28T13:00+09:00', 'Asia/Tokyo', 'America/New_York', 0],
    ['2025-10-28T12:59+09:00', 'Asia/Tokyo', 'America/New_York', -1],
    ['2025-10-24T22:00-04:00', 'America/New_York', 'Asia/Tokyo', 1],
    ['2025-10-28T00:30+14:00', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', -2],
    ['2025-10-28T23:30-11:00', 'Pacific/Pago_Pago', 'Pacific/Kiritimati', 2],
  ])('%s of %s in %s: %i', (start, own, shown, shift) => {
    expect(shiftOf({ start, precision: 'minute' }, own, shown)).toBe(shift);
  });

  test('a day without a clock is never shifted', () => {
    expect(shiftOf({ start: '2025-10-28', precision: 'day' }, 'Asia/Tokyo', 'America/New_York')).toBe(0);
  });
});

describe('other centuries', () => {
  test('a telegram of 1889 reads by the railway time of New York and the mean time of Paris', () => {
    const when: When = { start: '1889-11-14T09:40-05:00', precision: 'minute' };
    expect(read(when, 'America/New_York', 'America/New_York')).toMatchObject({ start: clockOf('1889-11-14', 9, 40) });
    expect(read(when, 'America/New_York', 'Europe/Paris')).toMatchObject({
      start: clockOf('1889-11-14', 14, 49),
      offset: 9,
    });
  });

  test('a stamp in local mean time reads as it was written', () => {
    const when: When = { start: '1750-06-01T12:00-04:56', end: '1750-06-01T13:30-04:56', precision: 'minute' };
    expect(read(when, 'America/New_York', 'America/New_York')).toMatchObject({
      start: clockOf('1750-06-01', 12, 0),
      end: clockOf('1750-06-01', 13, 30),
      offset: -296,
    });
  });
});

test('whatever the zones, a clock time is one instant, and a day without a clock never gets one', () => {
  const zone = fc.constantFrom(
    'UTC',
    'Asia/Tokyo',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'Europe/Dublin',
  );
  const date = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays('1800-01-01', days));
  fc.assert(
    fc.property(zone, zone, date, (own, shown, day) => {
      const reading = read({ start: day, precision: 'day' }, own, shown);
      expect(reading).toMatchObject({ kind: 'day', date: day });
      expect(own !== shown || readingDate(reading) === day).toBe(true);

      const stamp = `${day}T12:00+00:00`;
      const clock = read({ start: stamp, precision: 'minute' }, own, shown);
      if (clock.kind !== 'clock') throw new Error('a stamp has a clock time');
      const found = instantOf(shown, clock.start.date, clock.start.minutes);
      // Local mean time is rounded to the minute; where clocks went back, the first of two is found.
      expect(Math.abs(found - Date.parse(`${day}T12:00Z`))).toBeLessThanOrEqual(3_600_000);
    }),
  );
});
