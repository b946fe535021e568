import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { en } from '../i18n/en.ts';
import { itineraryOf } from '../trip/itinerary.ts';
import type { Trip } from '../trip/types.ts';
import { bandsOf } from './bands.ts';
import { daysOfZone, localDays, zoneLabels } from './calendars.ts';
import { passesOf } from './passes.ts';
import { scaleOf } from './scale.ts';
import { at, event, leg, stop, trip } from './small-trip.ts';

const hour = (instant: number) => new Date(instant).toISOString().slice(5, 16).replace('T', ' ');

function local(given: Trip): string[] {
  const itinerary = itineraryOf(given);
  const scale = scaleOf(itinerary) ?? { from: 0, to: 0 };
  const days = localDays(bandsOf(passesOf(itinerary), scale));
  return days.map(({ at: instant, date, isMidnight }) => `${date} ${hour(instant)}${isMidnight ? ' |' : ''}`);
}

describe('the local dates', () => {
  test('of the tour: each local midnight, wherever that was', () => {
    expect(local(data as unknown as Trip)).toEqual([
      '2025-10-24 10-24 21:00',
      '2025-10-25 10-25 04:00 |',
      '2025-10-26 10-25 21:00 |',
      '2025-10-27 10-26 16:00 |',
      '2025-10-28 10-27 15:00 |',
      '2025-10-29 10-28 15:00 |',
      '2025-10-30 10-29 15:00 |',
    ]);
  });

  test('eastward over the date line a date comes a second time, without a midnight', () => {
    const given = trip(
      [stop('tokio', 'Asia/Tokyo', 139), stop('oahu', 'Pacific/Honolulu', -157)],
      [leg('tokio', 'oahu', at('2025-10-28T21:00+09:00'), at('2025-10-28T09:00-10:00'))],
      [event('one', 'tokio', at('2025-10-28')), event('two', 'oahu', at('2025-10-28'))],
    );
    expect(local(given)).toEqual(['2025-10-28 10-27 15:00', '2025-10-29 10-28 15:00 |', '2025-10-28 10-28 19:00']);
  });

  test('westward one comes early, with the landing', () => {
    const given = trip(
      [stop('oahu', 'Pacific/Honolulu', -157), stop('tokio', 'Asia/Tokyo', 139)],
      [leg('oahu', 'tokio', at('2025-10-26T12:00-10:00'), at('2025-10-27T16:00+09:00'))],
      [event('one', 'oahu', at('2025-10-26')), event('two', 'tokio', at('2025-10-28'))],
    );
    expect(local(given)).toEqual(['2025-10-26 10-26 10:00', '2025-10-27 10-27 07:00', '2025-10-28 10-27 15:00 |']);
  });
});

describe('the days of a zone', () => {
  test('begin with the strip and then at each midnight, however long the day', () => {
    const scale = { from: Date.UTC(2025, 9, 25, 10), to: Date.UTC(2025, 9, 27, 10) };
    expect(daysOfZone('Europe/Berlin', scale).map(({ at: instant, date }) => `${date} ${hour(instant)}`)).toEqual([
      '2025-10-25 10-25 10:00',
      '2025-10-26 10-25 22:00',
      '2025-10-27 10-26 23:00',
    ]);
  });

  test('of many centuries are as few as a strip has labels for, and their labels name the year', () => {
    const scale = { from: Date.UTC(1031, 3, 3), to: Date.UTC(2031, 3, 5) };
    const days = daysOfZone('Europe/Berlin', scale);
    expect(days.length).toBeLessThanOrEqual(501);
    expect(days[0]?.date).toBe('1031-04-03');
    expect(zoneLabels(days, scale, en)[0]?.texts).toEqual(['3 April 1031']);
  });

  test('leave out the day that a zone left out', () => {
    const scale = { from: Date.UTC(2011, 11, 29, 12), to: Date.UTC(2011, 11, 31, 12) };
    const dates = daysOfZone('Pacific/Apia', scale).map(({ date }) => date);
    expect(dates).toEqual(['2011-12-29', '2011-12-31', '2012-01-01']);
  });
});
