import { type Frame, worldAt } from './mercator.ts';

/** A finer scale of the basemap, cut into square cells. */
export interface Scale {
  name: string;
  /** Units across the world in its paths. */
  units: number;
  /** Cells across the world. */
  across: number;
  /** From a world so many pixels wide on. */
  from: number;
}

/** As `scripts/basemap/levels.mjs` makes them. */
export const SCALES: Scale[] = [
  { name: '50m', units: 65_536, across: 8, from: worldAt(3) },
  { name: '10m', units: 524_288, across: 32, from: worldAt(6) },
];

/** A cell of a scale: column and row from the north-west, and the copy of the world it is wanted in. */
export interface CellPlace {
  column: number;
  row: number;
  copy: number;
}

export const cellName = ({ column, row }: CellPlace): string => `${column}-${row}`;

/**
 * The scale for a look, or null where the world's own file is fine enough. A page that carries its map has not every scale:
 * `given` has the names of those it has. What it has is at hand, so it is shown from a step farther off.
 */
export function scaleFor(world: number, given?: object): Scale | null {
  const has = (name: string) => given === undefined || name in given;
  const near = SCALES.every(({ name }) => has(name)) ? world : world * 2;
  return SCALES.filter(({ from, name }) => near >= from && has(name)).at(-1) ?? null;
}

/** The cells of a scale that a window shows. */
export function cellsIn(frame: Frame, { across }: Pick<Scale, 'across'>): CellPlace[] {
  const reach = (pixels: number) => pixels / 2 / frame.world;
  const [west, east] = [frame.x - reach(frame.width), frame.x + reach(frame.width)].map((x) =>
    Math.floor(x * across),
  ) as [number, number];
  const [north, south] = [frame.y - reach(frame.height), frame.y + reach(frame.height)].map((y) =>
    Math.max(0, Math.min(across - 1, Math.floor(y * across))),
  ) as [number, number];
  const cells: CellPlace[] = [];
  for (let row = north; row <= south; row++)
    for (let at = west; at <= east; at++) {
      const copy = Math.floor(at / across);
      cells.push({ column: at - copy * across, row, copy });
    }
  return cells;
}

/** Whether the basemap has anything in a cell; open sea has no file. */
export function hasCell(
  bitmap: string | undefined,
  { across }: Pick<Scale, 'across'>,
  { column, row }: CellPlace,
): boolean {
  const bit = row * across + column;
  const digit = Number.parseInt(bitmap?.[bit >> 2] ?? '0', 16);
  return ((digit >> (3 - (bit & 3))) & 1) === 1;
}
