import { type Box, worldAt, zoomOf } from './mercator.ts';
import { cellName, cellsIn, hasCell, scaleFor } from './scales.ts';
import type { Cell, StillLand, World } from './still-land.ts';

/** For a trip within a region: the land of a finer scale, cut to what any window may show and in steps of a pixel. */
export function regionLand(world: World, box: Box, readCell: (name: string) => Cell | null): StillLand {
  const units = 2 ** Math.round(zoomOf(1048 / (box.east - box.west))) * 512;
  const scale = scaleFor(worldAt(Math.log2(units / 256)));
  if (scale === null) return { units, land: '', borders: '', copies: [0] };
  const frame = windowOf(box, units);
  const cells = cellsIn(frame, scale, 0).filter((cell) => hasCell(world.cells[scale.name], scale, cell));
  const parts = cells.map((place) => {
    const cell = readCell(`${scale.name}/${cellName(place)}.json`);
    const edges = { west: place.column, east: place.column + 1, north: place.row, south: place.row + 1 };
    const inside = scaled(edges, 1 / scale.across, place.copy);
    const limits = cut(inside, frame);
    const rescale = { from: scale.units, to: units, copy: place.copy };
    return cell === null
      ? { land: '', borders: '' }
      : { land: recut(cell.land, limits, rescale, true), borders: recut(cell.borders, limits, rescale, false) };
  });
  const joined = (pick: (part: Cell) => string) => parts.map(pick).join('');
  return { units, land: joined(({ land }) => land), borders: joined(({ borders }) => borders), copies: [0] };
}

/** The widest and the tallest that the box may be seen in, in shares of the world with a frame's middle and size. */
function windowOf({ west, east, north, south }: Box, world: number) {
  const [width, height] = [east - west, south - north];
  return {
    x: (west + east) / 2,
    y: (north + south) / 2,
    world,
    width: Math.max(width, height * 4) * world,
    height: Math.max(height, width / 1.1) * world,
  };
}

const scaled = (edges: Box, by: number, copy: number): Box => ({
  west: edges.west * by + copy,
  east: edges.east * by + copy,
  north: edges.north * by,
  south: edges.south * by,
});

/** A cell reaches into the window and a hair over its own edges, so that no gap shows between two. */
function cut(cell: Box, frame: { x: number; y: number; world: number; width: number; height: number }): Box {
  const hair = 0.5 / frame.world;
  return {
    west: Math.max(cell.west - hair, frame.x - frame.width / 2 / frame.world),
    east: Math.min(cell.east + hair, frame.x + frame.width / 2 / frame.world),
    north: Math.max(cell.north - hair, frame.y - frame.height / 2 / frame.world),
    south: Math.min(cell.south + hair, frame.y + frame.height / 2 / frame.world),
  };
}

type Step = [x: number, y: number];

function recut(
  path: string,
  box: Box,
  { from, to, copy }: { from: number; to: number; copy: number },
  closed: boolean,
): string {
  const limits = scaled(box, to, 0);
  const rings = ringsIn(path).map((ring) => ring.map(([x, y]): Step => [(x / from + copy) * to, (y / from) * to]));
  const kept = closed
    ? rings.map((ring) => clipped(ring, limits))
    : rings.filter((ring) => ring.some((step) => isIn(step, limits)));
  return kept.map((ring) => written(ring, closed)).join('');
}

const isIn = ([x, y]: Step, { west, east, north, south }: Box) => x >= west && x <= east && y >= north && y <= south;

/** The absolute points of each piece of a path `M x y l dx dy …`. */
function ringsIn(path: string): Step[][] {
  return path
    .split('M')
    .slice(1)
    .map((piece) => {
      const numbers = (piece.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, index): Step => {
        x += numbers[2 * index] ?? 0;
        y += numbers[2 * index + 1] ?? 0;
        return [x, y];
      });
    });
}

/** The part of a ring inside a box (Sutherland and Hodgman). */
function clipped(ring: Step[], { west, east, north, south }: Box): Step[] {
  const sides: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, west, 1],
    [0, east, -1],
    [1, north, 1],
    [1, south, -1],
  ];
  return sides.reduce((points, side) => clippedAt(points, ...side), ring);
}

function clippedAt(points: Step[], axis: 0 | 1, limit: number, sign: 1 | -1): Step[] {
  const inside = (step: Step) => (step[axis] - limit) * sign >= 0;
  return points.flatMap((step, index) => {
    const next = points[(index + 1) % points.length] ?? step;
    const kept = inside(step) ? [step] : [];
    if (inside(step) === inside(next)) return kept;
    const share = (limit - step[axis]) / (next[axis] - step[axis]);
    const across = step[1 - axis] ?? 0;
    const other = across + share * ((next[1 - axis] ?? 0) - across);
    return [...kept, axis === 0 ? ([limit, other] as Step) : ([other, limit] as Step)];
  });
}

function written(ring: Step[], closed: boolean): string {
  const whole = ring.map(([x, y]): Step => [Math.round(x), Math.round(y)]);
  const distinct = whole.filter(
    ([x, y], index) => index === 0 || x !== whole[index - 1]?.[0] || y !== whole[index - 1]?.[1],
  );
  const [first, ...rest] = distinct;
  if (first === undefined || rest.length < (closed ? 2 : 1)) return '';
  const steps = rest.map(([x, y], index) => `${x - (distinct[index]?.[0] ?? x)} ${y - (distinct[index]?.[1] ?? y)}`);
  return `M${first.join(' ')}l${steps.join(' ')}${closed ? 'z' : ''}`.replaceAll(' -', '-');
}
