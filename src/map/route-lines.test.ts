import { describe, expect, test } from 'vitest';
import { itineraryOf } from '../trip/itinerary.ts';
import { tonesOf } from '../trip/tones.ts';
import { marksOf } from './marks.ts';
import { routeLines, strokesOf } from './route-lines.ts';
import { sampleJourney as journey } from './sample-journey.ts';

const PLACES = { a: [50, 0], b: [51, 2], c: [35, 139], d: [38, -77] } as const;

describe('the lines of a trip', () => {
  test('run on in one copy of the world, eastward over the date line', () => {
    const lines = routeLines(itineraryOf(journey(PLACES, ['c', 'd'])));
    const xs = lines[0]?.spots.map(({ x }) => x) ?? [];
    expect(xs[0]).toBeCloseTo(139 / 360 + 0.5, 6);
    expect(xs.at(-1)).toBeCloseTo(283 / 360 + 0.5, 6);
    expect(xs.every((x, index) => index === 0 || x > (xs[index - 1] ?? 0))).toBe(true);
  });

  test('are great circles by plane, straight by train', () => {
    const by = (mode: 'plane' | 'train') =>
      routeLines(itineraryOf(journey(PLACES, ['a', 'c'], { mode })))[0]?.spots.length;
    expect(by('train')).toBe(2);
    expect(by('plane')).toBeGreaterThan(50);
  });

  test.each([
    ['one way', ['a', 'c'], [0]],
    ['there and back, each to its own left', ['a', 'c', 'a'], [6, 6]],
    ['a repeat, further out', ['a', 'c', 'a', 'c'], [6, 6, 14]],
  ])('part where they would lie on each other: %s', (_name, route, bends) => {
    expect(routeLines(itineraryOf(journey(PLACES, route))).map(({ bend }) => bend)).toEqual(bends);
  });

  test.each(['plane', 'helicopter'] as const)('to and from a pole by %s end on the edge, where its pin is', (mode) => {
    const polar = { svalbard: [78.2, 15.6], pole: [90, 0], camp: [84, 140] } as const;
    const itinerary = itineraryOf(journey(polar, ['svalbard', 'pole', 'camp'], { mode }));
    const lines = routeLines(itinerary);
    const [, pole] = marksOf(itinerary, tonesOf(itinerary));
    expect(pole?.spot.y).toBeCloseTo(0, 9);
    expect(lines[0]?.spots.at(-1)).toEqual(pole?.spot);
    expect(lines[1]?.spots[0]).toEqual(pole?.spot);
  });

  test('over a pole, from a stop to another, run off the map and not along its edge', () => {
    const [line] = routeLines(itineraryOf(journey({ alert: [82.5, -62], camp: [84, 118] }, ['alert', 'camp'])));
    expect(Math.min(...(line?.spots ?? []).map(({ y }) => y))).toBeLessThan(-0.1);
  });

  test('need no arrow for a short way on the ground', () => {
    const arrow = (mode: 'car' | 'plane') =>
      routeLines(itineraryOf(journey(PLACES, ['a', 'b'], { mode })))[0]?.hasArrow;
    expect(arrow('car')).toBe(false);
    expect(arrow('plane')).toBe(true);
  });

  test('are dotted where a vehicle is named for others of the same mode only', () => {
    const trip = journey(PLACES, ['a', 'b', 'a', 'c'], { mode: 'helicopter', vehicles: ['Heron', null, 'Heron'] });
    expect(strokesOf(itineraryOf(trip))).toEqual(['helicopter', 'unnamed']);
    expect(strokesOf(itineraryOf(journey(PLACES, ['a', 'b'], { mode: 'car', vehicles: [null] })))).toEqual(['car']);
  });
});
