import type { Box } from './mercator.ts';
import { WORLD_UNITS } from './names.ts';
import { openingLook, stillWorld } from './opening.ts';
import { type CellPlace, cellName, cellsIn, scaleFor } from './scales.ts';
import { type Cell, HAIR, type StillLand, type World } from './still-land.ts';
import { ringsIn } from './still-region.ts';

/** Files of the basemap in a page that carries its map, by name. */
export type Carried = Record<string, unknown>;

/** The window for which an embed carries land: its own at the width it is made for, and room for one somewhat larger. */
const WINDOW = { width: 660, height: 280 };

/** The names of the files with the finer land that a map shows when it begins with this box; none where it begins far off. */
export function filesFor(box: Box): string[] {
  const look = openingLook(box, WINDOW.width, WINDOW.height);
  const scale = scaleFor(look.world, CARRIED);
  if (scale === null) return [];
  return cellsIn({ ...look, ...WINDOW }, scale).map((place) => `${scale.name}/${cellName(place)}.json`);
}

const CARRIED = { '50m': '' };

/**
 * The land under the still map of a page that carries its map: the very text of the files that the page carries for the
 * live one, so that both are the same to the last islet, and it is compressed to nothing.
 */
export function carriedLand(world: World, box: Box, files: Carried): StillLand | null {
  const scale = scaleFor(stillWorld(box), CARRIED);
  if (scale === null) return null;
  const { units, across } = scale;
  const size = units / across;
  const hair = (HAIR * units) / stillWorld(box);
  const cellOf = (place: CellPlace) => files[`${scale.name}/${cellName(place)}.json`] as Cell | undefined; // they hold just that
  const places = wide(box, across);
  const missing = places.filter((place) => cellOf(place) === undefined);
  const parts = places.flatMap((place) => {
    const cell = cellOf(place);
    if (cell === undefined) return [];
    const [west, north] = [(place.column + place.copy * across) * size, place.row * size];
    const within = { west: west - hair, north: north - hair, east: west + size + hair, south: north + size + hair };
    return [{ ...cell, within, moved: place.copy * units }];
  });
  const copies = [...new Set([Math.floor(box.west - 0.25), Math.floor(box.east + 0.25)])];
  const near = (path: string) => nearPieces(path, thrice(box), copies);
  const around = {
    land: near(world.land),
    borders: near(world.borders),
    copies,
    unseen: unseenIn(box, across, missing),
  };
  return { units, parts, copies: [0], around };
}

/** Three times as wide and high: what the widest or the tallest window could show. */
function thrice({ west, east, north, south }: Box): Box {
  const [width, height] = [east - west, south - north];
  return { west: west - width, east: east + width, north: north - height, south: south + height };
}

/** All cells there. */
function wide(box: Box, across: number): CellPlace[] {
  const { west, east, north, south } = thrice(box);
  const frame = { x: (west + east) / 2, y: (north + south) / 2, world: 1, width: east - west, height: south - north };
  return cellsIn(frame, { across });
}

/** The pieces of one of the world's paths that come near a box in a copy of the world, as they stand in the page's files. */
function nearPieces(path: string, { west, east, north, south }: Box, copies: number[]): string {
  const rings = ringsIn(path);
  const pieces = path.split('M').slice(1);
  const isNear = (_: string, index: number) => {
    const xs = (rings[index] ?? []).map(([x]) => x / WORLD_UNITS);
    const ys = (rings[index] ?? []).map(([, y]) => y / WORLD_UNITS);
    const isBeside = (copy: number) => Math.max(...xs) + copy > west && Math.min(...xs) + copy < east;
    return Math.max(...ys) > north && Math.min(...ys) < south && copies.some(isBeside);
  };
  const near = pieces.filter(isNear);
  return near.map((piece) => `M${piece}`).join('');
}

/** Of a window's width or height: a margin of nothing but sea, most likely, and too narrow to be noticed if not. */
const NARROW = 1.01;

/** The shapes of window, as width by height, that show none of the missing cells: from the tallest to the widest. */
function unseenIn({ west, east, north, south }: Box, across: number, missing: CellPlace[]): [from: number, to: number] {
  const [width, height] = [east - west, south - north];
  const gaps = missing.map(({ column, row, copy }) => {
    const [x, y] = [copy + column / across - (west + east) / 2, row / across - (north + south) / 2];
    return { aside: Math.max(x, -x - 1 / across, 0), above: Math.max(y, -y - 1 / across, 0) };
  });
  const beside = gaps.filter(({ above }) => above < height / 2).map(({ aside }) => (2 * aside) / height);
  const over = gaps.filter(({ aside }) => aside < width / 2).map(({ above }) => width / (2 * above));
  return [Math.max(0, ...over) / NARROW, Math.min(100, ...beside) * NARROW];
}
