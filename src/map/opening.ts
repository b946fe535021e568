import { type Box, boxAround, type Look, type Spot, worldAt } from './mercator.ts';
import type { RouteLine } from './route-lines.ts';

/** The whole route with room around it. Its box alone decides the view, so that a drawing fits any window by itself. */
export type Opening = Box;

/** Room to the sides and above and below, as shares of the route's own width and height. */
const ASIDE = 0.045;
const ABOVE = 0.16;
/** No closer than this, even for a trip of one city: what is around it helps to find it. */
const CLOSEST = worldAt(8);
const NEVER_SMALLER = 300 / CLOSEST;

/** The box of the opening view, from all lines and spots of a trip. */
export function openingBox(lines: RouteLine[], spots: Spot[]): Opening {
  const route = [...lines.flatMap((line) => line.spots), ...spots];
  if (route.length === 0) return { west: 0, north: 0.15, east: 1, south: 0.75 };
  const { west, north, east, south } = boxAround(route);
  const [width, height] = [east - west, south - north];
  const aside = Math.max(width * ASIDE, height * 0.1, NEVER_SMALLER / 2 - width / 2);
  const above = Math.max(height * ABOVE, width * 0.03, NEVER_SMALLER / 4 - height / 2);
  return { west: west - aside, east: east + aside, north: north - above, south: south + above };
}

/** The look at the opening box through a window: the whole of it, as large as it fits. */
export function openingLook({ west, north, east, south }: Opening, width: number, height: number): Look {
  return {
    x: (west + east) / 2,
    y: (north + south) / 2,
    world: Math.min(width / (east - west), height / (south - north)),
  };
}
