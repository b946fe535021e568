import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { itineraryOf } from '../trip/itinerary.ts';
import type { Trip } from '../trip/types.ts';
import { bandsOf } from './bands.ts';
import { passesOf } from './passes.ts';
import { scaleOf } from './scale.ts';
import { at, event, leg, stop, trip } from './small-trip.ts';

const hour = (instant: number) => new Date(instant).toISOString().slice(5, 16).replace('T', ' ');

/** Each band as its stop and parts: `from–to`, with `?` for what is not sure. Times are UTC. */
function bands(given: Trip): string[] {
  const itinerary = itineraryOf(given);
  const scale = scaleOf(itinerary);
  if (scale === null) return [];
  return bandsOf(passesOf(itinerary), scale).map(({ pass, parts }) =>
    [pass.stop.id, ...parts.map(({ from, to, isSure }) => `${hour(from)}–${hour(to)}${isSure ? '' : '?'}`)].join(' '),
  );
}

describe('the bands of the tour', () => {
  test('what is reported closely is sure, the rest is open', () => {
    expect(bands(data as unknown as Trip)).toEqual([
      'washington 10-24 21:00–10-25 00:00 10-25 00:00–10-25 04:58?',
      'ramstein 10-25 04:58–10-25 15:00?',
      'al-udeid 10-25 15:00–10-25 21:00?',
      'kuala-lumpur 10-26 01:54–10-27 02:06',
      'tokyo 10-27 08:00–10-28 06:00',
      'yokosuka 10-28 06:22–10-28 09:00',
      'tokyo 10-28 09:00–10-28 15:00? 10-28 15:00–10-29 00:50',
      'busan 10-29 02:32–10-29 03:06',
      'gyeongju 10-29 03:28–10-30 00:43',
      'busan 10-30 01:20–10-30 04:00',
      'washington 10-30 04:00–10-31 04:00?',
    ]);
  });
});

describe('bands where little is known', () => {
  const [oslo, lima] = [stop('oslo', 'UTC'), stop('lima', 'UTC')];

  test('without times of the leg, the meetings on either side bound it', () => {
    const given = trip(
      [oslo, lima],
      [leg('oslo', 'lima', null, null)],
      [
        event('one', 'oslo', at('2025-06-01T00:00+00:00')),
        event('two', 'oslo', at('2025-06-02T00:00+00:00')),
        event('three', 'lima', at('2025-06-05T00:00+00:00')),
        event('four', 'lima', at('2025-06-06')),
      ],
    );
    expect(bands(given)).toEqual([
      'oslo 05-31 22:07–06-02 00:00',
      'lima 06-02 00:00–06-05 00:00? 06-05 00:00–06-07 00:00',
    ]);
  });

  test('an arrival among the meetings stands in for that of the leg', () => {
    const given = trip(
      [oslo, lima],
      [leg('oslo', 'lima', at('2025-06-02T00:00+00:00'), null)],
      [
        event('one', 'oslo', at('2025-06-01')),
        event('landing', 'lima', at('2025-06-02T12:00+00:00'), { kind: 'arrival' }),
        event('two', 'lima', at('2025-06-03')),
      ],
    );
    expect(bands(given)).toEqual(['oslo 06-01 00:00–06-02 00:00', 'lima 06-02 12:00–06-04 00:00']);
  });

  test('a trip without legs has bands, too', () => {
    const given = trip(
      [oslo, lima],
      [],
      [
        event('one', 'oslo', at('2025-06-01')),
        event('two', 'lima', at('2025-06-03')),
        event('three', 'lima', at('2025-06-04')),
      ],
    );
    expect(bands(given)).toEqual([
      'oslo 06-01 00:00–06-02 12:00?',
      'lima 06-02 12:00–06-04 00:00? 06-04 00:00–06-05 00:00',
    ]);
  });

  test('times that contradict each other still give bands from left to right', () => {
    const given = trip(
      [oslo, lima],
      [
        leg('oslo', 'lima', at('2025-06-03T00:00+00:00'), at('2025-06-02T00:00+00:00')),
        { ...leg('lima', 'oslo', at('2025-06-01T00:00+00:00'), at('2025-06-04T00:00+00:00')), id: 'back' },
      ],
      [],
    );
    const itinerary = itineraryOf(given);
    const scale = scaleOf(itinerary);
    const drawn = scale === null ? [] : bandsOf(passesOf(itinerary), scale);
    const edges = drawn.flatMap(({ parts }) => parts.flatMap(({ from, to }) => [from, to]));
    expect(drawn).toHaveLength(3);
    expect(edges).toEqual(edges.toSorted((one, other) => one - other));
  });
});
