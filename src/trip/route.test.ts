import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceKm, eastward, greatCircle, milesOf } from './route.ts';
import type { Point } from './types.ts';

const TOKYO = { lat: 35.68, lng: 139.77 };
const ANCHORAGE = { lat: 61.2, lng: -149.9 };
const WASHINGTON = { lat: 38.91, lng: -77.04 };

const anywhere = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('a distance', () => {
  test.each([
    ['Tokyo to Washington', TOKYO, WASHINGTON, 10_901],
    ['Tokyo to Anchorage', TOKYO, ANCHORAGE, 5_559],
    ['pole to pole', { lat: 90, lng: 0 }, { lat: -90, lng: 77 }, 20_015],
    ['a point to itself', TOKYO, TOKYO, 0],
    ['a point to its copy one world on', TOKYO, { ...TOKYO, lng: TOKYO.lng + 360 }, 0],
  ])('%s', (_name, a, b, km) => expect(Math.round(distanceKm(a, b))).toBe(km));

  test('is the same both ways and never more than half way round', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
        expect(distanceKm(a, b)).toBeLessThanOrEqual(20_016);
      }),
    );
  });

  test('in miles', () => expect(Math.round(milesOf(1609.344))).toBe(1000));
});

describe('a great circle', () => {
  test('from Tokyo to Anchorage crosses the antimeridian once, in one piece', () => {
    const lngs = greatCircle(TOKYO, ANCHORAGE).map(({ lng }) => lng);
    expect(lngs.filter((lng, index) => lng >= 180 && (lngs[index - 1] ?? 0) < 180)).toHaveLength(1);
    expect(lngs.at(-1)).toBeCloseTo(210.1, 6);
  });

  test('from Anchorage to Tokyo goes west without a jump', () => {
    expect(greatCircle(ANCHORAGE, TOKYO).at(-1)?.lng).toBeCloseTo(-220.23, 6);
  });

  test('goes over the pole between opposite meridians', () => {
    const points = greatCircle({ lat: 70, lng: 10 }, { lat: 70, lng: -170 });
    expect(Math.max(...points.map(({ lat }) => lat))).toBeGreaterThan(89);
    expect(points.at(-1)?.lng).toBeCloseTo(190, 6);
  });

  test('between antipodes is as long as half the globe', () => {
    const points = greatCircle({ lat: 40, lng: -4 }, { lat: -40, lng: 176 });
    expect(Math.round(lengthKm(points))).toBe(20_015);
    expect(points.at(-1)).toEqual({ lat: -40, lng: 176 });
  });

  test('of a stop to itself stays there', () => expect(greatCircle(TOKYO, TOKYO)).toEqual([TOKYO, TOKYO]));

  test('never jumps, never wanders, and is as long as the distance', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        const points = greatCircle(a, b);
        const turns = points.slice(1).map(({ lng }, index) => Math.abs(lng - (points[index]?.lng ?? lng)));
        expect(Math.max(...turns)).toBeLessThanOrEqual(180.000001);
        expect(lengthKm(points)).toBeCloseTo(distanceKm(a, b), 1);
        expect(distanceKm(points.at(-1) ?? a, b)).toBeLessThan(0.1);
        expect(points.every(({ lat, lng }) => Number.isFinite(lat) && Number.isFinite(lng))).toBe(true);
      }),
    );
  });

  test('turns by at most four degrees a point, but across a pole', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        for (const [index, { lat, lng }] of greatCircle(a, b).entries()) {
          const before = greatCircle(a, b)[index - 1];
          if (before !== undefined && Math.max(Math.abs(lat), Math.abs(before.lat)) < 89)
            expect(Math.abs(lng - before.lng)).toBeLessThan(4.1);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('other measures', () => {
  test.each([
    [170, -170, 20],
    [-170, 170, -20],
    [0, 180, 180],
    [180, 0, 180],
    [10, 370, 0],
  ])('from %d to %d it is %d degrees east', (from, to, turn) => expect(eastward(from, to)).toBe(turn));
});

function lengthKm(points: Point[]): number {
  return points.slice(1).reduce((sum, point, index) => sum + distanceKm(points[index] ?? point, point), 0);
}
