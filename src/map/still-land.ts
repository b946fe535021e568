import { type Box, zoomOf } from './mercator.ts';
import { type Name, WORLD_UNITS } from './names.ts';
import { stillWorld } from './opening.ts';

/** The basemap's world file. */
export interface World {
  land: string;
  borders: string;
  names: Name[];
  /** By scale: which cells there are, a hexadecimal digit for four, row by row from the north-west. */
  cells: Record<string, string>;
}

/** A file of the basemap that holds a cell. */
export interface Cell {
  land: string;
  borders: string;
}

/** The land under the still map: paths in so many units across the world, and the worlds in which to repeat them. */
export interface StillLand {
  units: number;
  parts: StillPart[];
  copies: number[];
  /**
   * Coarser land, in the world's units, in these copies of the world: shown where no part is. Nothing of it is seen in
   * windows from one shape to another, as width by height.
   */
  around?: Cell & { copies: number[]; unseen: [from: number, to: number] };
}

/** A piece of it, to be shown inside a box of units only; all of it if that is null. */
export interface StillPart extends Cell {
  within: Box | null;
  /** Units that its paths are to be moved eastward, into another copy of the world. */
  moved?: number;
}

const REGION_FROM = 3;

/** Pixels that a cell reaches into its neighbours, so that no gap shows; where it is cut lies farther out, and unseen. */
export const HAIR = 0.4;

/** Whether a still map of this box needs finer land than the world's. */
export const isRegion = (box: Box): boolean => zoomOf(stillWorld(box)) >= REGION_FROM;

/** The whole world, repeated as far as the widest window shows. */
export function worldLand({ land, borders }: Cell, { west, east }: Box): StillLand {
  const [first, last] = [Math.floor(west - 0.75), Math.floor(east + 0.75)];
  const copies = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { units: WORLD_UNITS, parts: [{ within: null, land, borders }], copies };
}
