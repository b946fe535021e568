import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { itineraryOf } from '../trip/itinerary.ts';
import type { Trip } from '../trip/types.ts';
import { instantAt, percentOf, scaleOf } from './scale.ts';
import { at, event, leg, stop, trip } from './small-trip.ts';

const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16);
const oslo = stop('oslo', 'Europe/Oslo');
const ends = (...events: [string, string][]) => {
  const scale = scaleOf(
    itineraryOf(
      trip(
        [oslo],
        [],
        events.map(([id, start]) => event(id, 'oslo', at(start))),
      ),
    ),
  );
  return scale === null ? null : [iso(scale.from), iso(scale.to)];
};

describe('the ends of the strip', () => {
  test('of the tour: from the earliest midnight among its days to the latest', () => {
    const scale = scaleOf(itineraryOf(data as unknown as Trip));
    expect(iso(scale?.from ?? 0)).toBe('2025-10-24T21:00');
    expect(iso(scale?.to ?? 0)).toBe('2025-10-31T04:00');
  });

  test('a single meeting has a day about it', () => {
    expect(ends(['only', '2025-06-01T12:00+02:00'])).toEqual(['2025-05-31T21:41', '2025-06-01T22:18']);
  });

  test('a single day is that day in its own zone', () => {
    expect(ends(['only', '2025-06-01'])).toEqual(['2025-05-31T22:00', '2025-06-01T22:00']);
  });

  test('legs count, too', () => {
    const legs = [leg('oslo', 'lima', at('2025-06-01'), at('2025-06-03'))];
    const scale = scaleOf(itineraryOf(trip([oslo, stop('lima', 'America/Lima')], legs, [])));
    expect([iso(scale?.from ?? 0), iso(scale?.to ?? 0)]).toEqual(['2025-05-31T22:00', '2025-06-04T05:00']);
  });

  test('a trip without any time has none', () => {
    expect(ends()).toBeNull();
  });
});

describe('places on the strip', () => {
  const scale = { from: 1000, to: 3000 };

  test.each([
    [1000, 0],
    [1500, 25],
    [3000, 100],
    [0, 0],
    [9000, 100],
  ])('instant %i is at %f percent', (instant, percent) => {
    expect(percentOf(scale, instant)).toBe(percent);
  });

  test('a percentage is an instant', () => {
    expect(instantAt(scale, 25)).toBe(1500);
  });
});
