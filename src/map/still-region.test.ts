import { expect, test } from 'vitest';
import type { Box } from './mercator.ts';
import { stillWorld } from './opening.ts';
import { regionLand } from './still-region.ts';

/** Around the corner of four cells of the 50m scale, where the drawing is 3.8 zooms deep. */
const BOX: Box = { west: 0.82, east: 0.93, north: 0.36, south: 0.39 };
const EVERY_CELL = 'f'.repeat(16);
const world = (cells: string) => ({ land: '', borders: '', names: [], cells: { '50m': cells } });

/** A land that fills its cell and an eighth beyond, and an islet of a pixel, in the units of the scale. */
function fullCell(name: string) {
  const [column = 0, row = 0] = name.slice('50m/'.length).split(/[-.]/).map(Number);
  const [x, y, over] = [column * 8192, row * 8192, 1024];
  const side = 8192 + 2 * over;
  const land = `M${x - over} ${y - over}l${side} 0 0 ${side} ${-side} 0z`;
  return { land: `${land}M${x + 4096} ${y + 4096}l10 0 0 10 -10 0z`, borders: '' };
}

const places = (path: string) => {
  const [x = 0, y = 0] = path
    .slice(1)
    .split(/[l ]|(?=-)/)
    .map(Number);
  return { x, y };
};

test('a region is drawn from the cells that its window shows, each within its own edges', () => {
  const { units, parts } = regionLand(world(EVERY_CELL), BOX, fullCell);
  expect(units).toBe(Math.round(stillWorld(BOX)));
  expect(parts).toHaveLength(4);
  const size = units / 8;
  expect(parts.map(({ within }) => Math.round((within?.west ?? 0) / size))).toEqual([6, 7, 6, 7]);
  expect(parts.map(({ within }) => Math.round((within?.north ?? 0) / size))).toEqual([2, 2, 3, 3]);
});

test('land reaches under the edge of its cell, so that no coast shows where two cells meet', () => {
  const [first] = regionLand(world(EVERY_CELL), BOX, fullCell).parts;
  const size = stillWorld(BOX) / 8;
  const numbers = (first?.land.match(/-?\d+/g) ?? []).map(Number);
  const right = (numbers[0] ?? 0) + Math.max(...numbers.slice(2).filter((_, index) => index % 2 === 0));
  expect(right).toBeGreaterThan(7 * size + 1);
});

test('an islet that would be a speck is left out', () => {
  const [first] = regionLand(world(EVERY_CELL), BOX, fullCell).parts;
  expect(first?.land.match(/M/g)).toHaveLength(1);
});

test('a cell of open sea is not asked for', () => {
  const asked: string[] = [];
  const land = regionLand(world('0'.repeat(16)), BOX, (name) => {
    asked.push(name);
    return fullCell(name);
  });
  expect([land.parts, asked]).toEqual([[], []]);
});

test('the same land is drawn over the date line in the copy of the world where the trip runs', () => {
  const east = regionLand(world(EVERY_CELL), BOX, fullCell);
  const beyond = regionLand(world(EVERY_CELL), { ...BOX, west: BOX.west + 1, east: BOX.east + 1 }, fullCell);
  const from = places(east.parts[0]?.land ?? '');
  const to = places(beyond.parts[0]?.land ?? '');
  expect([to.x - from.x, to.y - from.y]).toEqual([east.units, 0]);
});
