import { FADE_FROM } from './grids.ts';
import { type Box, boxAround, type Look, type Spot, worldAt } from './mercator.ts';
import type { RouteLine } from './route-lines.ts';

/** The whole route with room around it. Its box alone decides the view, so that a drawing fits any window by itself. */
export type Opening = Box;

/** Room to the sides and above and below, as shares of the route's own width and height. */
const ASIDE = 0.045;
const ABOVE = 0.16;
/** A single city is shown in its region; stops near to each other as close as there is a true coast. In a wide window. */
const ONE_CITY = 900 / worldAt(8);
const NEAR_STOPS = 1050 / worldAt(FADE_FROM);

/** A route from north to south has room for names on both sides: the still map has none outside of the box. */
const LEAST_ASPECT = 1.25;

/**
 * The box of the opening view, from all lines and spots of a trip. `raised`: as a share of its height, more room above;
 * `aspect`: how many times as wide as high it is at the least.
 */
export function openingBox(lines: RouteLine[], spots: Spot[], raised = 0, aspect = LEAST_ASPECT): Opening {
  const route = [...lines.flatMap((line) => line.spots), ...spots];
  if (route.length === 0) return { west: 0, north: 0.15, east: 1, south: 0.75 };
  const { west, east, ...box } = boxAround(route);
  // A route over a pole runs off the map there.
  const [north, south] = [Math.max(0, box.north), Math.min(1, box.south)];
  const [width, height] = [east - west, south - north];
  const least = lines.length === 0 ? ONE_CITY : NEAR_STOPS;
  const above = Math.max(height * ABOVE, width * 0.03, (least / 2.5 - height) / 2);
  const more = (height + 2 * above) * raised;
  const wide = Math.max(least, (height + 2 * above + more) * aspect);
  const aside = Math.max(width * ASIDE, height * 0.1, (wide - width) / 2);
  return besideButtons(
    { west: west - aside, east: east + aside, north: north - above - more, south: south + above },
    spots,
  );
}

/** As shares of the width of a desk's map: what its buttons take of the lower right corner, and its least height. */
const ACROSS = 0.08;
const ALONG = 0.17;
const LOWEST = 0.47;

/** With more room in the east where a spot would lie under the buttons. */
function besideButtons(box: Box, spots: Spot[]): Box {
  const { west, east, north, south } = box;
  const width = east - west;
  const corner = (north + south + Math.max(south - north, width * LOWEST)) / 2 - width * ALONG;
  const last = Math.max(...spots.filter(({ y }) => y > corner).map(({ x }) => x));
  return { ...box, east: Math.max(east, (last - west * ACROSS) / (1 - ACROSS)) };
}

/** The look at the opening box through a window: the whole of it, as large as it fits. */
export function openingLook({ west, north, east, south }: Opening, width: number, height: number): Look {
  return {
    x: (west + east) / 2,
    y: (north + south) / 2,
    world: Math.min(width / (east - west), height / (south - north)),
  };
}

/** The window in pixels for which the still map's land is made. */
const WIDTH = 1048;
const HEIGHT = 398;

/** How wide the world is, in pixels, in the still map's own window. */
export const stillWorld = (box: Box): number => openingLook(box, WIDTH, HEIGHT).world;
