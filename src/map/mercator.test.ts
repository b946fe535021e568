import { describe, expect, test } from 'vitest';
import { boxAround, fitting, pixelOf, pixelsPerKm, pointOf, spotOf, worldAt, zoomOf } from './mercator.ts';

const NO_MARGINS = { top: 0, right: 0, bottom: 0, left: 0 };

describe('spots', () => {
  test.each([
    ['the middle', { lat: 0, lng: 0 }, 0.5, 0.5],
    ['the north-west corner', { lat: 85.0511287798066, lng: -180 }, 0, 0],
    ['the south pole, on the edge', { lat: -90, lng: 180 }, 1, 1],
    ['a point a world further east', { lat: 0, lng: 360 }, 1.5, 0.5],
  ])('%s', (_name, point, x, y) => {
    expect(spotOf(point).x).toBeCloseTo(x, 12);
    expect(spotOf(point).y).toBeCloseTo(y, 12);
  });

  test('are points again', () => {
    const { lat, lng } = pointOf(spotOf({ lat: -33.86, lng: 511.2 }));
    expect(lat).toBeCloseTo(-33.86, 9);
    expect(lng).toBeCloseTo(511.2, 9);
  });
});

test('zoom 3 is a world of 2048 pixels', () => {
  expect(worldAt(3)).toBe(2048);
  expect(zoomOf(2048)).toBe(3);
});

test('a kilometre is twice as long on the map at 60° as on the equator', () => {
  expect(pixelsPerKm(60, 4096) / pixelsPerKm(0, 4096)).toBeCloseTo(2, 9);
});

describe('fitting', () => {
  const box = { west: 0.2, north: 0.4, east: 0.6, south: 0.5 };

  test('takes the tighter side', () => {
    const look = fitting(box, 400, 400, NO_MARGINS);
    expect(look.world).toBeCloseTo(1000, 6);
    expect(look.x).toBeCloseTo(0.4, 9);
    expect(look.y).toBeCloseTo(0.45, 9);
    expect(fitting(box, 4000, 50, NO_MARGINS).world).toBeCloseTo(500);
  });

  test('keeps the margins', () => {
    const margins = { top: 10, right: 40, bottom: 30, left: 60 };
    const frame = { ...fitting(box, 500, 300, margins), width: 500, height: 300 };
    expect(pixelOf(frame, { x: box.west, y: box.north }).x).toBeCloseTo(60);
    expect(pixelOf(frame, { x: box.east, y: box.south }).x).toBeCloseTo(460);
    expect(pixelOf(frame, { x: box.west, y: box.north }).y).toBeCloseTo(10 + (260 - 100) / 2);
  });

  test('comes no closer than it may, even to a single spot', () => {
    const spot = boxAround([{ x: 0.5, y: 0.5 }]);
    expect(fitting(spot, 400, 400, NO_MARGINS, 8192)).toEqual({ x: 0.5, y: 0.5, world: 8192 });
  });
});
