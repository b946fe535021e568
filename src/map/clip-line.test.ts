import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { along, clipLine, contains, grown, lengthOf, sampled } from './clip-line.ts';

const rect = { left: 0, top: 0, right: 100, bottom: 50 };

describe('a line clipped to a rectangle', () => {
  test.each([
    [
      'wholly inside, it stays as it is',
      [
        [10, 10],
        [20, 20],
      ],
      [
        [
          [10, 10],
          [20, 20],
        ],
      ],
    ],
    [
      'wholly outside, nothing is left',
      [
        [-10, 60],
        [120, 70],
      ],
      [],
    ],
    [
      'running through, it is cut on both sides',
      [
        [-50, 25],
        [150, 25],
      ],
      [
        [
          [0, 25],
          [100, 25],
        ],
      ],
    ],
    [
      'leaving and coming back, it is two pieces',
      [
        [50, 25],
        [50, 75],
        [80, 75],
        [80, 25],
      ],
      [
        [
          [50, 25],
          [50, 50],
        ],
        [
          [80, 50],
          [80, 25],
        ],
      ],
    ],
  ])('%s', (_name, line, pieces) => {
    const spots = (list: number[][]) => list.map(([x = 0, y = 0]) => ({ x, y }));
    expect(clipLine(spots(line), rect)).toEqual(pieces.map(spots));
  });

  test('never reaches outside', () => {
    const spot = fc.record({ x: fc.integer({ min: -200, max: 300 }), y: fc.integer({ min: -200, max: 300 }) });
    fc.assert(
      fc.property(fc.array(spot, { minLength: 2, maxLength: 12 }), (line) => {
        expect(
          clipLine(line, rect)
            .flat()
            .every((each) => contains(grown(rect, 1e-6), each)),
        ).toBe(true);
      }),
    );
  });
});

test('a spot along a line has the direction of travel', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
  ];
  expect(lengthOf(line)).toBe(20);
  expect(along(line, 15)).toEqual({ x: 10, y: 5, angle: 90 });
  expect(along(line, 21)).toBeNull();
});

test('samples stand no farther apart than asked for, but for rounding', () => {
  const spots = sampled(
    [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ],
    6,
  );
  expect(spots).toHaveLength(18);
  expect(spots.at(-1)).toEqual({ x: 100, y: 0 });
});
