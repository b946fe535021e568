import { describe, expect, test } from 'vitest';
import { distanceToRow, isInView, isNear, isPartlySeen, lastAbove } from './scroll-place.ts';

const view = { top: 100, bottom: 700 };

describe('bringing a row into sight', () => {
  test.each([
    ['seen in full', 300, 360, 0],
    ['just below the edge', 100, 160, 0],
    ['below', 900, 960, 600],
    ['cut at the foot', 680, 740, 380],
    ['above', -500, -440, -800],
    ['taller than the view and seen', 50, 900, 0],
  ])('a row %s', (_where, top, bottom, distance) => {
    expect(distanceToRow({ top, bottom }, view)).toBe(distance);
  });

  test('a row taller than what is left below the lead goes to the top', () => {
    expect(distanceToRow({ top: 900, bottom: 1600 }, view)).toBe(800);
  });

  test('what is cut at the top is not seen', () => {
    expect(isInView({ top: 60, bottom: 120 }, view)).toBe(false);
  });

  test('a row that is cut has been seen, if a line of it shows', () => {
    expect(isPartlySeen({ top: 660, bottom: 740 }, view)).toBe(true);
    expect(isPartlySeen({ top: 690, bottom: 770 }, view)).toBe(false);
    expect(isPartlySeen({ top: 900, bottom: 980 }, view)).toBe(false);
  });

  test('a ride is for what is near', () => {
    expect(isNear(1500, view)).toBe(true);
    expect(isNear(-5000, view)).toBe(false);
  });
});

describe('the day on top', () => {
  const tops = [-900, -300, 90, 500];
  const top = (line: number) => lastAbove(tops.length, (index) => tops[index] ?? 0, line);

  test.each([
    [100, 2],
    [80, 1],
    [-1000, 0],
    [9000, 3],
  ])('over a line at %i', (line, day) => {
    expect(top(line)).toBe(day);
  });

  test('is found by asking few', () => {
    let asked = 0;
    const count = (index: number) => {
      asked += 1;
      return index * 100;
    };
    expect(lastAbove(1000, count, 54_321)).toBe(543);
    expect(asked).toBeLessThan(12);
  });
});
