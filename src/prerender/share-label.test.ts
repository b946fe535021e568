import { expect, test } from 'vitest';
import { labelSpot } from './share-label.ts';

const room = { left: 690, width: 510, height: 630 };
const pin = { x: 945, y: 315 };

test.each([
  ['nothing is in the way', [], 'start', 985],
  ['a line leaves to the east', [[pin, { x: 1300, y: 315 }]], 'end', 905],
  [
    'lines leave to both sides',
    [
      [pin, { x: 1300, y: 315 }],
      [{ x: 600, y: 320 }, pin],
    ],
    'middle',
    945,
  ],
])('the name stands clear where %s', (_where, lines, anchor, x) => {
  expect(labelSpot(120, pin, room, lines)).toMatchObject({ anchor, x });
});

test('a name goes to the left where the picture ends on the right', () => {
  expect(labelSpot(120, { x: 1100, y: 315 }, room, [])).toEqual({ x: 1060, y: 325, anchor: 'end' });
});
