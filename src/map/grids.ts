import { type Frame, pixelOf, pixelsPerKm, pointOf, type Spot, spotOf, zoomOf } from './mercator.ts';

/** Lines across the window: pixels from its left edge, and from its top. */
export interface Grid {
  xs: number[];
  ys: number[];
}

/** From here on no coast of 1:10 million is true enough; it has faded by the second. */
export const FADE_FROM = 9;
const FADE_TO = 10;

/** How far the map has turned from coast (0) to plain ground with a kilometre grid (1). */
export function cityShare(world: number): number {
  return Math.max(0, Math.min(1, (zoomOf(world) - FADE_FROM) / (FADE_TO - FADE_FROM)));
}

/** Degrees between the lines of the graticule: 30 for the world, 10 for a region, none nearer by. */
export function graticuleStep(world: number): number | null {
  const zoom = zoomOf(world);
  return zoom < 3 ? 30 : zoom < 7 ? 10 : null;
}

/** The graticule's lines in the window. */
export function graticule(frame: Frame): Grid {
  const step = graticuleStep(frame.world);
  if (step === null) return { xs: [], ys: [] };
  const half = frame.width / 2 / frame.world;
  const [west, east] = [pointOf({ x: frame.x - half, y: 0.5 }).lng, pointOf({ x: frame.x + half, y: 0.5 }).lng];
  const meridians = multiples(step, west, east).map((lng) => pixelOf(frame, spotOf({ lat: 0, lng })).x);
  const parallels = multiples(step, -80, 80).map((lat) => pixelOf(frame, spotOf({ lat, lng: 0 })).y);
  return { xs: meridians, ys: parallels.filter((y) => y >= 0 && y <= frame.height) };
}

function multiples(step: number, from: number, to: number): number[] {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, index) => (first + index) * step);
}

const LEAST_GAP = 24;
const STEPS = [1, 5, 10];

/** Kilometres between the lines of a city's grid: 1, 5 or 10, so that they stay 24 px apart; 10 where none would. */
export function kilometreStep(lat: number, world: number): number {
  return STEPS.find((step) => step * pixelsPerKm(lat, world) >= LEAST_GAP) ?? 10;
}

/** A grid of whole kilometres around `origin`, so that it stays with the ground when the map moves. */
export function kilometreGrid(frame: Frame, origin: Spot): Grid {
  const { lat } = pointOf(origin);
  const gap = kilometreStep(lat, frame.world) * pixelsPerKm(lat, frame.world);
  const at = pixelOf(frame, origin);
  const lines = (start: number, end: number) =>
    Array.from({ length: Math.floor(end / gap) + 1 }, (_, index) => (((start % gap) + gap) % gap) + index * gap).filter(
      (line) => line <= end,
    );
  return { xs: lines(at.x, frame.width), ys: lines(at.y, frame.height) };
}

const BARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
const BAR_ROOM = 30;

/** A scale bar of a round number of kilometres, 30 px or somewhat longer, true at the latitude of the window's middle. */
export function scaleBar(frame: Frame): { km: number; width: number } {
  const perKm = pixelsPerKm(pointOf(frame).lat, frame.world);
  const km = BARS.find((length) => length * perKm >= BAR_ROOM) ?? 5000;
  return { km, width: km * perKm };
}
