import type { Point } from '../trip/types.ts';

/**
 * Web Mercator in shares of the world: x 0 at 180° W to 1 at 180° E and on beyond, y 0 at 85.05° N to 1 at 85.05° S.
 * (EPSG:3857; Snyder, Map Projections: A Working Manual, §7.)
 */
export interface Spot {
  x: number;
  y: number;
}

/** Where a map looks: the spot in its middle, and how many pixels the whole world is wide. */
export interface Look extends Spot {
  world: number;
}

/** A look through a window so many pixels large. */
export interface Frame extends Look {
  width: number;
  height: number;
}

/** A box in shares of the world. */
export interface Box {
  west: number;
  north: number;
  east: number;
  south: number;
}

/** The square ends here; what lies nearer to a pole is drawn on its edge. */
export const LAST_LAT = 85.0511287798066;
const EARTH_KM = 40_075.017;
const TILE = 256;

/** The spot of a point; latitudes beyond the square on its edge, unless `last` lets them go further. */
export function spotOf({ lat, lng }: Point, last = LAST_LAT): Spot {
  const radians = (Math.max(-last, Math.min(last, lat)) * Math.PI) / 180;
  return { x: lng / 360 + 0.5, y: 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI) };
}

/** The point of a spot. */
export function pointOf({ x, y }: Spot): Point {
  return { lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI, lng: (x - 0.5) * 360 };
}

/** Leaflet's zoom for a world so many pixels wide, and back: 0 is 256 px, each step doubles. */
export const zoomOf = (world: number): number => Math.log2(world / TILE);
export const worldAt = (zoom: number): number => TILE * 2 ** zoom;

/** Pixels for a kilometre, at a latitude in degrees. */
export const pixelsPerKm = (lat: number, world: number): number => world / (EARTH_KM * Math.cos((lat * Math.PI) / 180));

/** Pixels from the window's left and top edge. */
export function pixelOf(frame: Frame, { x, y }: Spot): Spot {
  return { x: (x - frame.x) * frame.world + frame.width / 2, y: (y - frame.y) * frame.world + frame.height / 2 };
}

/** The smallest box around spots; throws where there are none. */
export function boxAround(spots: Spot[]): Box {
  if (spots.length === 0) throw new Error('No spots: a box needs at least one');
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  return { west: least(xs), north: least(ys), east: most(xs), south: most(ys) };
}

// Not Math.min(...list): a long line would be too many arguments.
const least = (list: number[]): number => list.reduce((a, b) => Math.min(a, b));
const most = (list: number[]): number => list.reduce((a, b) => Math.max(a, b));

export const holds = ({ west, east, north, south }: Box, { x, y }: Spot): boolean =>
  x >= west && x <= east && y >= north && y <= south;

/** Room kept free inside the window's edges, in pixels. */
export interface Margins {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** The closest look that shows a whole box within the margins, no closer than `closest` (pixels for the world). */
export function fitting(
  box: Box,
  width: number,
  height: number,
  margins: Margins,
  closest = Number.POSITIVE_INFINITY,
): Look {
  const { top, right, bottom, left } = margins;
  const room = { x: Math.max(1, width - left - right), y: Math.max(1, height - top - bottom) };
  const world = Math.min(room.x / (box.east - box.west), room.y / (box.south - box.north), closest);
  return {
    x: (box.west + box.east) / 2 + (right - left) / 2 / world,
    y: (box.north + box.south) / 2 + (bottom - top) / 2 / world,
    world,
  };
}
