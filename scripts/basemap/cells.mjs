// A scale of the atlas cut into square cells, each its own small file, so that a reader loads only what is in view.
import { closedPath, openPath } from './path.mjs';
import { boxOf, clipLine, clipRing, moved } from './rings.mjs';

/**
 * Cells by name `x-y`, x eastward and y southward from the north-west corner; those without anything are left out. Their
 * land reaches a little over the edge: a map that draws each cell only inside its edges then shows neither gap nor cut.
 *
 * @param {{ land: number[][][], borders: number[][][] }} level
 * @param {{ world: number, across: number, over: number }} grid world in units, cells across it (a power of two), units over the edge
 */
export function cells({ land, borders }, { world, across, over }) {
  const found = new Map();
  const shapes = { land: land.flatMap(copies(world)), borders: borders.flatMap(copies(world)) };
  quarter(shapes, { x: 0, y: 0, across }, { unit: world / across, over }, found);
  return found;
}

/** Cuts what lies in a square of cells into quarters until each is one cell. */
function quarter(shapes, { x, y, across }, grid, found) {
  const { unit, over } = grid;
  const box = [x * unit - over, y * unit - over, (x + across) * unit + over, (y + across) * unit + over];
  const inside = {
    land: shapes.land.map((ring) => clipRing(ring, box)).filter((ring) => ring.length > 2),
    borders: shapes.borders.flatMap((line) => clipLine(line, box)),
  };
  if (inside.land.length === 0 && inside.borders.length === 0) return;
  if (across === 1) return keep(inside, `${x}-${y}`, found);
  const half = across / 2;
  for (const [right, down] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ])
    quarter(inside, { x: x + right * half, y: y + down * half, across: half }, grid, found);
}

function keep({ land, borders }, name, found) {
  const cell = { land: closedPath(land), borders: openPath(borders) };
  if (cell.land !== '' || cell.borders !== '') found.set(name, cell);
}

/** A shape where it is and, where it goes over the date line, a world to the other side. */
const copies = (world) => (points) => {
  const [west, , east] = boxOf(points);
  const shifts = [0, -world, world].filter((shift) => east + shift > 0 && west + shift < world);
  return shifts.map((shift) => moved(points, shift));
};
