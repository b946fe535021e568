import { expect, test } from 'vitest';
import { controlsIn } from './controls.ts';
import { worldAt } from './mercator.ts';

const at = (width: number, height: number, zoom = 4) =>
  controlsIn({ x: 0.5, y: 0.5, world: worldAt(zoom), width, height });

test.each([
  ['on a desk', 1048, 398, true],
  ['in the band over the details', 740, 259, true],
  ['in the band over a tablet’s list', 768, 279, true],
  ['not on a phone', 390, 236, false],
  ['not in an embed', 640, 268, false],
  ['on a phone whose map fills the screen', 390, 700, true],
])('the map has its buttons %s', (_, width, height, has) => {
  expect(at(width, height).hasButtons).toBe(has);
});

test('the scale is shown where it says something, the words of the city from where the coast is gone', () => {
  expect(
    [at(1048, 398, 4), at(1048, 398, 8), at(1048, 398, 12)].map(({ bar, hasCaption }) => [bar?.km ?? null, hasCaption]),
  ).toEqual([
    [null, false],
    [20, false],
    [2, true],
  ]);
});
