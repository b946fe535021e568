import { describe, expect, test } from 'vitest';
import { cityShare, graticule, graticuleStep, kilometreGrid, kilometreStep, scaleBar } from './grids.ts';
import { type Frame, pixelsPerKm, spotOf, worldAt } from './mercator.ts';

const frameAt = (lat: number, lng: number, zoom: number): Frame => ({
  ...spotOf({ lat, lng }),
  world: worldAt(zoom),
  width: 400,
  height: 200,
});

test.each([
  [8, 0],
  [9, 0],
  [9.5, 0.5],
  [10, 1],
  [14, 1],
])('at zoom %d the coast has faded by %d', (zoom, share) => expect(cityShare(worldAt(zoom))).toBeCloseTo(share, 9));

test.each([
  [2, 30],
  [4, 10],
  [8, null],
])('at zoom %d the graticule has steps of %s degrees', (zoom, step) => expect(graticuleStep(worldAt(zoom))).toBe(step));

test('the graticule goes on over the date line', () => {
  const { xs } = graticule(frameAt(0, 180, 2));
  expect(xs).toContainEqual(expect.closeTo(200, 6));
  expect(xs.length).toBe(5);
});

describe('the kilometre grid', () => {
  test.each([
    [9, 10],
    [10, 5],
    [12, 1],
    [15, 1],
  ])('at zoom %d has lines every %d km, 24 px apart or more', (zoom, step) => {
    expect(kilometreStep(35.7, worldAt(zoom))).toBe(step);
    expect(step * pixelsPerKm(35.7, worldAt(zoom))).toBeGreaterThanOrEqual(24);
  });

  test('stays with the ground when the map moves', () => {
    const origin = spotOf({ lat: 35.7, lng: 139.7 });
    const frame = frameAt(35.7, 139.7, 12);
    const here = kilometreGrid(frame, origin).xs;
    const east = kilometreGrid({ ...frame, x: frame.x + 10 / frame.world }, origin).xs;
    expect(east).toContainEqual(expect.closeTo((here[3] ?? 0) - 10, 6));
  });
});

test('the scale bar is a round number of kilometres and true in the middle of the window', () => {
  const { km, width } = scaleBar(frameAt(60, 25, 10));
  expect(km).toBe(5);
  expect(width).toBeCloseTo(5 * pixelsPerKm(60, worldAt(10)), 6);
});
