/** A place in the picture, in pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** Where a name stands: its foot, and which end of it `x` is. */
export interface LabelSpot extends Spot {
  anchor: 'start' | 'middle' | 'end';
}

/** From the middle of a pin with its ring to the name beside it; above and under it, to the name's foot. */
const BESIDE = 40;
const ABOVE = 42;
const UNDER = 60;
/** A name is about so high above its foot, and takes this much more with its halo; pixels. */
const HIGH = 24;
const HALO = 6;

/**
 * Where beside a pin a name `width` pixels wide stands best: on the right, left, above or below, the first of these that is
 * in the picture and covers none of the lines, else the one that covers least.
 */
export function labelSpot(
  width: number,
  { x, y }: Spot,
  room: { left: number; width: number; height: number },
  lines: Spot[][],
): LabelSpot {
  const spots: LabelSpot[] = [
    { x: x + BESIDE, y: y + 10, anchor: 'start' },
    { x: x - BESIDE, y: y + 10, anchor: 'end' },
    { x, y: y - ABOVE, anchor: 'middle' },
    { x, y: y + UNDER, anchor: 'middle' },
  ];
  const points = lines.flatMap(dense);
  const cost = (spot: LabelSpot) => {
    const box = boxOf(spot, width);
    const inside =
      box.left > room.left && box.right < room.left + room.width && box.top > 0 && box.bottom < room.height;
    return inside ? points.filter((point) => isIn(point, box)).length : Number.POSITIVE_INFINITY;
  };
  return spots.reduce((best, spot) => (cost(spot) < cost(best) ? spot : best));
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf({ x, y, anchor }: LabelSpot, width: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left: left - HALO, right: left + width + HALO, top: y - HIGH - HALO, bottom: y + HALO };
}

const isIn = ({ x, y }: Spot, { left, right, top, bottom }: Box): boolean =>
  x > left && x < right && y > top && y < bottom;

/** Points every few pixels along a line, so that none passes between them. */
function dense(line: Spot[]): Spot[] {
  return line.flatMap((to, index) => {
    const from = line[index - 1] ?? to;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4));
    return Array.from({ length: steps }, (_, step) => ({
      x: to.x + ((from.x - to.x) * step) / steps,
      y: to.y + ((from.y - to.y) * step) / steps,
    }));
  });
}
