import { expect, test } from 'vitest';
import { spotOf, worldAt } from './mercator.ts';
import { cellName, cellsIn, hasCell, SCALES, scaleFor } from './scales.ts';

test.each([
  [2.9, undefined],
  [3, '50m'],
  [5.9, '50m'],
  [6, '10m'],
  [12, '10m'],
])('at zoom %d the land is of scale %s', (zoom, name) => expect(scaleFor(worldAt(zoom))?.name).toBe(name));

test.each([
  [1.9, undefined],
  [2, '50m'],
  [12, '50m'],
])('at zoom %d a page that carries its map, without the finest scale, shows %s', (zoom, name) =>
  expect(scaleFor(worldAt(zoom), { '50m': '' })?.name).toBe(name),
);

test('a window over the date line wants cells of both ends of the world', () => {
  const [scale] = SCALES;
  if (scale === undefined) throw new Error('no scale');
  const frame = { ...spotOf({ lat: 10, lng: 180 }), world: worldAt(4), width: 300, height: 100 };
  const cells = cellsIn(frame, scale);
  expect(cells.map(({ copy, ...cell }) => `${cellName(cell as never)} in ${copy}`)).toEqual(['7-3 in 0', '0-3 in 1']);
});

test('a bitmap tells land from open sea', () => {
  const grid = { across: 4 };
  expect(hasCell('8001', grid, { column: 0, row: 0, copy: 0 })).toBe(true);
  expect(hasCell('8001', grid, { column: 1, row: 0, copy: 0 })).toBe(false);
  expect(hasCell('8001', grid, { column: 3, row: 3, copy: 1 })).toBe(true);
  expect(hasCell(undefined, grid, { column: 0, row: 0, copy: 0 })).toBe(false);
});
