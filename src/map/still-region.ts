import type { Box } from './mercator.ts';
import { stillWorld } from './opening.ts';
import { type CellPlace, cellName, cellsIn, hasCell, type Scale, scaleFor } from './scales.ts';
import { type Cell, HAIR, type StillLand, type StillPart, type World } from './still-land.ts';

/** For a trip within a region: the land of a finer scale, cut to what a window may show and in steps of a pixel. */
export function regionLand(world: World, box: Box, readCell: (name: string) => Cell | null): StillLand {
  const units = Math.round(stillWorld(box));
  const scale = scaleFor(units);
  if (scale === null) return { units, parts: [], copies: [0] };
  const window = windowOf(box);
  const frame = { ...middle(window), world: units, ...sizeIn(window, units) };
  const places = cellsIn(frame, scale).filter((place) => hasCell(world.cells[scale.name], scale, place));
  const parts = places.map((place) => {
    const cell = readCell(`${scale.name}/${cellName(place)}.json`);
    return cell === null ? null : partOf(cell, place, scale, units, window);
  });
  return { units, parts: parts.filter((part) => part !== null), copies: [0] };
}

/** The widest and the tallest that the box is likely to be seen in: a band on a desk, a phone held upright. */
function windowOf({ west, east, north, south }: Box): Box {
  const [width, height] = [east - west, south - north];
  const [aside, above] = [Math.max(0, height * 3.2 - width) / 2, Math.max(0, width / 1.2 - height) / 2];
  return { west: west - aside, east: east + aside, north: north - above, south: south + above };
}

const middle = ({ west, east, north, south }: Box) => ({ x: (west + east) / 2, y: (north + south) / 2 });

const sizeIn = ({ west, east, north, south }: Box, world: number) => ({
  width: (east - west) * world,
  height: (south - north) * world,
});

function partOf(cell: Cell, { column, row, copy }: CellPlace, scale: Scale, units: number, window: Box): StillPart {
  const size = units / scale.across;
  const [west, north] = [column * size + copy * units, row * size];
  const inside = { west, north, east: west + size, south: north + size };
  const limits = common(grown(inside, size / 64), grown(scaled(window, units), 2));
  const rescale = { from: scale.units, to: units, copy };
  return {
    within: grown(inside, HAIR),
    land: recut(cell.land, limits, rescale, true),
    borders: recut(cell.borders, limits, rescale, false),
  };
}

const scaled = ({ west, east, north, south }: Box, by: number): Box => ({
  west: west * by,
  east: east * by,
  north: north * by,
  south: south * by,
});

const grown = ({ west, east, north, south }: Box, by: number): Box => ({
  west: west - by,
  east: east + by,
  north: north - by,
  south: south + by,
});

const common = (a: Box, b: Box): Box => ({
  west: Math.max(a.west, b.west),
  east: Math.min(a.east, b.east),
  north: Math.max(a.north, b.north),
  south: Math.min(a.south, b.south),
});

type Step = [x: number, y: number];

function recut(
  path: string,
  limits: Box,
  { from, to, copy }: { from: number; to: number; copy: number },
  closed: boolean,
): string {
  const rings = ringsIn(path).map((ring) => ring.map(([x, y]): Step => [(x / from + copy) * to, (y / from) * to]));
  const kept = closed
    ? rings.map((ring) => clipped(ring, limits)).filter((ring) => areaOf(ring) >= SPECK)
    : rings.filter((ring) => ring.some((step) => isIn(step, limits)));
  return kept.map((ring) => written(thinned(ring), closed)).join('');
}

/** Square pixels under which an island is left out, and a corner taken off. */
const SPECK = 3;
const CORNER = 0.8;

const areaOf = (ring: Step[]): number =>
  Math.abs(ring.reduce((sum, step, index) => sum + cross(step, ring[(index + 1) % ring.length] ?? step), 0)) / 2;

const cross = ([ax, ay]: Step, [bx, by]: Step): number => ax * by - bx * ay;

/** Without the corners that would not be seen: each is held against the last one kept and the one after it. */
function thinned(ring: Step[]): Step[] {
  const kept: Step[] = [];
  ring.forEach((step, index) => {
    const [before, after] = [kept.at(-1), ring[index + 1]];
    if (before === undefined || after === undefined || triangle(before, step, after) >= CORNER) kept.push(step);
  });
  return kept;
}

const triangle = ([ax, ay]: Step, [bx, by]: Step, [cx, cy]: Step): number =>
  Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;

const isIn = ([x, y]: Step, { west, east, north, south }: Box) => x >= west && x <= east && y >= north && y <= south;

/** The absolute points of each piece of a path `M x y l dx dy …`. */
export function ringsIn(path: string): Step[][] {
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
