import { along, clipLine, contains, grown, lengthOf, type Rect, sampled } from './clip-line.ts';
import { type Frame, pixelOf, type Spot } from './mercator.ts';
import type { RouteLine } from './route-lines.ts';

/** A leg as seen through a window; all in pixels from its left and top edge. */
export interface DrawnLeg {
  id: string;
  line: RouteLine;
  /** SVG path data; empty where the leg is out of the picture. */
  path: string;
  /** Where its arrowhead stands, and the direction in degrees clockwise from east. */
  arrow: (Spot & { angle: number }) | null;
  /** Where it leaves the picture for a stop outside. */
  leaving: { towards: 'from' | 'to'; at: Spot }[];
  /** Spots along what is seen of it, for labels to keep clear of. */
  trail: Spot[];
}

/** An arrowhead, and the pins at both ends, need this much of a line. */
const ARROW_ROOM = 54;
/** Where a leg leaves the picture, its name stands this far inside. */
const INSIDE = 18;
const TRAIL_STEP = 6;

/**
 * A leg through a window. `beyond`: pixels outside of it that are drawn as well, for a map that is being dragged. `leaves`:
 * the rectangle at whose edge a leg that goes on is named, if it is not the window. `scale`: how many times as far it bends.
 */
export function drawLeg(line: RouteLine, frame: Frame, beyond: number, leaves?: Rect, scale = 1): DrawnLeg {
  const pixels = bent(
    line.spots.map((spot) => pixelOf(frame, spot)),
    line.bend * scale,
  );
  const window: Rect = { left: 0, top: 0, right: frame.width, bottom: frame.height };
  const seen = clipLine(pixels, window);
  return {
    id: line.leg.leg.id,
    line,
    path: clipLine(pixels, grown(window, beyond))
      .map((piece) => pathOf(piece))
      .join(''),
    arrow: line.hasArrow ? arrowOn(seen, line.bend === 0 ? 0.5 : 0.4) : null,
    leaving: leaves ? leavingOf(pixels, clipLine(pixels, leaves), leaves) : leavingOf(pixels, seen, window),
    trail: seen.flatMap((piece) => sampled(piece, TRAIL_STEP)),
  };
}

const CURVE = 24;

/** A line pushed to the left of travel, most in the middle; a short one less, so that it stays a line and no loop. */
export function bent(pixels: Spot[], bend: number): Spot[] {
  const [first, last] = [pixels[0], pixels.at(-1)];
  if (bend === 0 || first === undefined || last === undefined) return pixels;
  const [dx, dy] = [last.x - first.x, last.y - first.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return pixels;
  const push = Math.min(bend, length / 3);
  const curve = pixels.length > 2 ? pixels : divided(first, last);
  return curve.map(({ x, y }, index) => {
    const share = index / (curve.length - 1);
    const by = (push * 4 * share * (1 - share)) / length;
    return { x: x + dy * by, y: y - dx * by };
  });
}

const divided = (a: Spot, b: Spot): Spot[] =>
  Array.from({ length: CURVE + 1 }, (_, index) => ({
    x: a.x + ((b.x - a.x) * index) / CURVE,
    y: a.y + ((b.y - a.y) * index) / CURVE,
  }));

/** On the longest piece that is seen, in the middle; there and back each a little before, so that both can be pressed. */
function arrowOn(seen: Spot[][], share: number): DrawnLeg['arrow'] {
  const longest = seen.reduce<Spot[]>((best, piece) => (lengthOf(piece) > lengthOf(best) ? piece : best), []);
  const length = lengthOf(longest);
  return length < ARROW_ROOM ? null : along(longest, length * share);
}

function leavingOf(pixels: Spot[], seen: Spot[][], window: Rect): DrawnLeg['leaving'] {
  const [start, end] = [pixels[0], pixels.at(-1)];
  const [first, last] = [seen[0], seen.at(-1)];
  if (start === undefined || end === undefined || first === undefined || last === undefined) return [];
  const [entry, exit] = [along(first, INSIDE), along([...last].reverse(), INSIDE)];
  return [
    ...(contains(window, start) || entry === null ? [] : [{ towards: 'from' as const, at: entry }]),
    ...(contains(window, end) || exit === null ? [] : [{ towards: 'to' as const, at: exit }]),
  ];
}

/** Path data with a tenth of a pixel; spots less than `apart` pixels from the one before are left out. */
export function pathOf(piece: Spot[], apart = 1): string {
  let last: Spot | undefined;
  const kept = piece.filter((spot, index) => {
    const near = last !== undefined && index < piece.length - 1 && Math.hypot(spot.x - last.x, spot.y - last.y) < apart;
    if (!near) last = spot;
    return !near;
  });
  return kept.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('');
}

const tenth = (pixels: number): string => String(Math.round(pixels * 10) / 10);
