import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { itineraryOf } from '../trip/itinerary.ts';
import type { Trip } from '../trip/types.ts';
import { marksOf, nearestTo } from './nearest.ts';
import { at, event, stop, trip } from './small-trip.ts';

const tour = itineraryOf(data as unknown as Trip);

describe('picking on the strip', () => {
  test.each([
    ['2025-10-28T00:52Z', 'takaichi-summit'],
    ['2025-10-28T06:05Z', 'tokyo-marine-one'],
    ['2025-10-26T06:00Z', 'asean-us-summit'],
    ['2025-01-01T00:00Z', 'washington-departure'],
    ['2026-01-01T00:00Z', 'return-flight-press'],
  ])('%s is nearest to %s', (instant, id) => {
    expect(nearestTo(Date.parse(instant), marksOf(tour, null))?.id).toBe(id);
  });

  test('finds only what the filter leaves', () => {
    const marks = marksOf(tour, new Set(['xi-meeting', 'asean-dinner']));
    expect(nearestTo(Date.parse('2025-10-28T00:52Z'), marks)?.id).toBe('asean-dinner');
  });

  test('whole days are found where there is nothing else', () => {
    const days = itineraryOf(
      trip([stop('oslo', 'UTC')], [], [event('one', 'oslo', at('2025-06-01')), event('two', 'oslo', at('2025-06-03'))]),
    );
    expect(nearestTo(Date.parse('2025-06-03T12:00Z'), marksOf(days, null))?.id).toBe('two');
  });

  test('a trip without meetings has nothing to find', () => {
    expect(nearestTo(0, [])).toBeNull();
  });
});
