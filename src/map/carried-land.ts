import type { Box } from './mercator.ts';
import { openingLook } from './opening.ts';
import { type CellPlace, cellName, cellsIn, scaleFor } from './scales.ts';
import { type Cell, HAIR, type StillLand, stillWorld, type World } from './still-land.ts';

/** Files of the basemap in a page that carries its map, by name. */
export type Carried = Record<string, unknown>;

/** The window for which an embed carries land: its own at the width it is made for, and room for one somewhat larger. */
const WINDOW = { width: 660, height: 280 };

/** The names of the files with the finer land that a map shows when it begins with this box; none where it begins far off. */
export function filesFor(box: Box): string[] {
  const look = openingLook(box, WINDOW.width, WINDOW.height);
  const scale = scaleFor(look.world, CARRIED);
  if (scale === null) return [];
  return cellsIn({ ...look, ...WINDOW }, scale, 0).map((place) => `${scale.name}/${cellName(place)}.json`);
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
  const parts = wide(box, across).flatMap((place) => {
    const cell = files[`${scale.name}/${cellName(place)}.json`] as Cell | undefined; // its files hold just that
    if (cell === undefined) return [];
    const [west, north] = [(place.column + place.copy * across) * size, place.row * size];
    const within = { west: west - hair, north: north - hair, east: west + size + hair, south: north + size + hair };
    return [{ ...cell, within, moved: place.copy * units }];
  });
  const copies = [Math.floor(box.west - 0.25), Math.floor(box.east + 0.25)];
  return { units, parts, copies: [0], around: { ...world, copies: [...new Set(copies)] } };
}

/** All cells that the widest or the tallest window could show. */
function wide({ west, east, north, south }: Box, across: number): CellPlace[] {
  const [width, height] = [east - west, south - north];
  const frame = { x: (west + east) / 2, y: (north + south) / 2, world: 1, width: 3 * width, height: 3 * height };
  return cellsIn(frame, { across }, 0);
}
