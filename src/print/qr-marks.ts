/** A square of modules, dark where true; null where nothing has been drawn yet. */
export type Grid = (boolean | null)[][];

/** Draws a module; one outside of the square is left out. */
export function set(grid: Grid, y: number, x: number, dark: boolean): void {
  const row = grid[y];
  if (row !== undefined && x >= 0 && x < row.length) row[x] = dark;
}

/** What every code of a version has in common: the marks that a reader finds it by. */
export function withMarks(version: number): Grid {
  const side = version * 4 + 17;
  const grid: Grid = Array.from({ length: side }, () => new Array<null>(side).fill(null));
  const far = side - 4;
  for (const [y, x] of [
    [3, 3],
    [3, far],
    [far, 3],
  ] as const)
    square(grid, y, x, 4, [2, 4]);
  for (let at = 8; at < side - 8; at++) {
    set(grid, 6, at, at % 2 === 0);
    set(grid, at, 6, at % 2 === 0);
  }
  const places = alignments(version);
  for (const y of places) for (const x of places) if (isFree(places, y, x)) square(grid, y, x, 2, [1]);
  if (version >= 7) drawVersion(grid, version);
  return grid;
}

/** Rings around a middle, `reach` wide: light where named, else dark. */
function square(grid: Grid, y: number, x: number, reach: number, light: number[]): void {
  for (let down = -reach; down <= reach; down++)
    for (let right = -reach; right <= reach; right++)
      set(grid, y + down, x + right, !light.includes(Math.max(Math.abs(down), Math.abs(right))));
}

/** The rows, and columns, of the small marks (annex E). */
function alignments(version: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, at) => version * 4 + 10 - (count - 2 - at) * step)];
}

/** No small mark stands in the three corners of the large ones. */
function isFree(places: number[], y: number, x: number): boolean {
  const [first, last] = [places[0], places.at(-1)];
  return !((y === first && (x === first || x === last)) || (y === last && x === first));
}

/** A number followed by the bits that mend it: the remainder by a polynomial. */
function checked(value: number, bits: number, polynomial: number): number {
  let rest = value;
  for (let bit = 0; bit < bits; bit++) rest = (rest << 1) ^ ((rest >>> (bits - 1)) * polynomial);
  return (value << bits) | rest;
}

function drawVersion(grid: Grid, version: number): void {
  const bits = checked(version, 12, 0x1f25);
  for (let at = 0; at < 18; at++) {
    const [near, far] = [Math.floor(at / 3), grid.length - 11 + (at % 3)];
    set(grid, near, far, ((bits >> at) & 1) === 1);
    set(grid, far, near, ((bits >> at) & 1) === 1);
  }
}

/** Level M (0) and the mask, twice, around the large marks; and the one module that is always dark. */
export function drawFormat(grid: Grid, mask: number): void {
  const bits = checked(mask, 10, 0x537) ^ 0x5412;
  const { length: side } = grid;
  for (let at = 0; at < 15; at++) {
    const dark = ((bits >> at) & 1) === 1;
    const along = at < 6 ? at : at < 8 ? at + 1 : side - 15 + at;
    const across = at < 8 ? side - 1 - at : at === 8 ? 7 : 14 - at;
    set(grid, along, 8, dark);
    set(grid, 8, across, dark);
  }
  set(grid, side - 8, 8, true);
}
