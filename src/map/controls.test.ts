import { expect, test } from 'vitest';
import { controlsIn } from './controls.ts';
import { worldAt } from './mercator.ts';

const at = (width: number, height: number, zoom = 4, follows = true) =>
  controlsIn({ x: 0.5, y: 0.5, world: worldAt(zoom), width, height }, follows);

test.each([
  ['on a desk', 1048, 398, 'column', [988, 248]],
  ['in the band over the details', 740, 259, 'row', [590, 199]],
  ['in the band over a tablet’s list', 768, 279, 'row', [618, 219]],
  ['not on a phone', 390, 236, null, null],
  ['not in an embed', 640, 268, null, null],
  ['on a phone whose map fills the screen', 390, 700, 'row', [240, 640]],
  ['on a phone on its side', 333, 327, 'row', [183, 267]],
] as const)('the map has its buttons %s, and keeps their corner free', (_, width, height, buttons, corner) => {
  const { taken, ...controls } = at(width, height);
  expect(controls.buttons).toBe(buttons);
  expect(taken.map(({ left, top }) => [left, top])).toEqual(corner === null ? [] : [corner]);
});

test('the scale is shown where it says something, the words of the city from where the coast is gone', () => {
  expect(
    [at(1048, 398, 4), at(1048, 398, 8), at(1048, 398, 12)].map(({ bar, caption }) => [bar?.km ?? null, caption]),
  ).toEqual([
    [null, null],
    [20, null],
    [2, 'whole'],
  ]);
  expect(at(390, 168, 12).caption).toBe('short');
});

test.each([
  ['at the foot', 1048, 398, { left: 434, right: 614, top: 342, bottom: 386 }],
  ['over a row of buttons', 390, 700, { left: 105, right: 285, top: 596, bottom: 640 }],
] as const)('the button back to the timeline keeps its place free %s', (_, width, height, place) => {
  expect(at(width, height, 4, false).taken).toContainEqual(place);
  expect(at(width, height, 4, true).taken).not.toContainEqual(place);
});
