// What the basemap is made of: the whole world in one file, and two finer scales in cells.
import { atlas } from './atlas.mjs';
import { cells } from './cells.mjs';
import { names } from './names.mjs';
import { closedPath, openPath } from './path.mjs';
import { areaOf } from './rings.mjs';

/** Units across the world: one unit is about a pixel where the level gives way to the next finer one, or less. */
export const WORLD = 2048;

/** Finer scales: units across the world, cells across it, square units below which a corner is left out. */
export const SCALES = [
  { scale: '50m', world: 65_536, across: 8, detail: 3 },
  { scale: '10m', world: 524_288, across: 32, detail: 16 },
];

/** All files of the basemap: path to JSON text. */
export function basemapFiles() {
  const levels = SCALES.map((level) => ({ ...level, cells: levelCells(level) }));
  const files = levels.flatMap(({ scale, cells: named }) =>
    [...named].map(([name, cell]) => [`${scale}/${name}.json`, JSON.stringify(cell)]),
  );
  const present = Object.fromEntries(levels.map(({ scale, across, cells: named }) => [scale, bitmap(named, across)]));
  return new Map([['world.json', JSON.stringify({ ...worldLevel(), cells: present })], ...files]);
}

/** The same picture for the first view and for the map before it is alive. Specks under two square pixels are dropped. */
function worldLevel() {
  const { land, borders } = atlas('110m', WORLD, 1);
  return {
    land: closedPath(land.filter((ring) => areaOf(ring) >= 2)),
    borders: openPath(borders),
    names: names(atlas('50m', WORLD, 0.5).countries, WORLD),
  };
}

function levelCells({ scale, world, across, detail }) {
  return cells(atlas(scale, world, detail), { world, across, over: world / across / 64 });
}

/** One hexadecimal digit for four cells, row by row from the north-west, the first the highest bit. */
function bitmap(named, across) {
  const digit = (first) => {
    const bits = [0, 1, 2, 3].map((next) =>
      named.has(`${(first + next) % across}-${Math.floor(first / across)}`) ? 8 >> next : 0,
    );
    return bits.reduce((sum, bit) => sum + bit).toString(16);
  };
  return Array.from({ length: across ** 2 / 4 }, (_, index) => digit(index * 4)).join('');
}
