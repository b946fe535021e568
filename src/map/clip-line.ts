import type { Spot } from './mercator.ts';

/** A rectangle of pixels. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The rectangle made larger on all sides by so many pixels, or smaller if negative. */
export const grown = ({ left, top, right, bottom }: Rect, by: number): Rect => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

export const contains = ({ left, top, right, bottom }: Rect, { x, y }: Spot): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

export const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** The pieces of a line inside a rectangle, in the direction of the line. */
export function clipLine(line: Spot[], rect: Rect): Spot[][] {
  const pieces: Spot[][] = [];
  let last: Spot | undefined;
  for (const [index, end] of line.entries()) {
    const start = line[index - 1];
    const part = start === undefined ? null : clipSegment(start, end, rect);
    if (part === null) continue;
    if (last !== undefined && last.x === part[0].x && last.y === part[0].y) pieces.at(-1)?.push(part[1]);
    else pieces.push([part[0], part[1]]);
    last = part[1];
  }
  return pieces;
}

/** The part of a segment inside a rectangle, or null. Ends that lie inside stay the very same. */
function clipSegment(a: Spot, b: Spot, rect: Rect): [Spot, Spot] | null {
  if (contains(rect, a) && contains(rect, b)) return [a, b];
  return isBeside(a, b, rect) ? null : crossing(a, b, rect);
}

/** Whether both ends lie beyond the same side. */
const isBeside = (a: Spot, b: Spot, { left, top, right, bottom }: Rect): boolean =>
  (a.x < left && b.x < left) ||
  (a.x > right && b.x > right) ||
  (a.y < top && b.y < top) ||
  (a.y > bottom && b.y > bottom);

/** As Liang and Barsky do it. */
function crossing(a: Spot, b: Spot, { left, top, right, bottom }: Rect): [Spot, Spot] | null {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  let [from, to] = [0, 1];
  for (const [along, room] of [
    [-dx, a.x - left],
    [dx, right - a.x],
    [-dy, a.y - top],
    [dy, bottom - a.y],
  ] as const) {
    if (along === 0 && room < 0) return null;
    if (along < 0) from = Math.max(from, room / along);
    if (along > 0) to = Math.min(to, room / along);
  }
  if (from > to) return null;
  const at = (share: number): Spot => ({ x: a.x + share * dx, y: a.y + share * dy });
  return [from === 0 ? a : at(from), to === 1 ? b : at(to)];
}

/** Pixels along a line. */
export function lengthOf(line: Spot[]): number {
  return line
    .slice(1)
    .reduce((sum, { x, y }, index) => sum + Math.hypot(x - (line[index]?.x ?? x), y - (line[index]?.y ?? y)), 0);
}

/** The spot at so many pixels along a line, with the direction there in degrees clockwise from east; null off its end. */
export function along(line: Spot[], distance: number): (Spot & { angle: number }) | null {
  let left = distance;
  for (const [index, end] of line.entries()) {
    const start = line[index - 1];
    if (start === undefined) continue;
    const [dx, dy] = [end.x - start.x, end.y - start.y];
    const length = Math.hypot(dx, dy);
    if (length > 0 && left <= length)
      return {
        x: start.x + (dx * left) / length,
        y: start.y + (dy * left) / length,
        angle: (Math.atan2(dy, dx) * 180) / Math.PI,
      };
    left -= length;
  }
  return null;
}

/** Spots along a line about so many pixels apart, for what must keep clear of it. */
export function sampled(line: Spot[], step: number): Spot[] {
  return line.flatMap((end, index) => {
    const start = line[index - 1];
    if (start === undefined) return [end];
    const pieces = Math.max(1, Math.round(Math.hypot(end.x - start.x, end.y - start.y) / step));
    return Array.from({ length: pieces }, (_, piece) => {
      const share = (piece + 1) / pieces;
      return { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
    });
  });
}
