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

/** The box of the opening view, from all lines and spots of a trip. */
export function openingBox(lines: RouteLine[], spots: Spot[]): Opening {
  const route = [...lines.flatMap((line) => line.spots), ...spots];
  if (route.length === 0) return { west: 0, north: 0.15, east: 1, south: 0.75 };
  const { west, north, east, south } = within(boxAround(route));
  const [width, height] = [east - west, south - north];
  const least = lines.length === 0 ? ONE_CITY : NEAR_STOPS;
  const aside = Math.max(width * ASIDE, height * 0.1, (least - width) / 2);
  const above = Math.max(height * ABOVE, width * 0.03, (least / 2.5 - height) / 2);
  const box = { west: west - aside, east: east + aside, north: north - above, south: south + above };
  return besideButtons(widened(box, LEAST_ASPECT), spots);
}

/** A route from north to south has room for names on both sides: the still map has none outside of the box. */
const LEAST_ASPECT = 1.25;

/** The box so many times as wide as it is high, at the least. */
export function widened(box: Box, aspect: number): Box {
  const aside = Math.max(0, (box.south - box.north) * aspect - (box.east - box.west)) / 2;
  return { ...box, west: box.west - aside, east: box.east + aside };
}

/** In a lower right corner of this size, as shares of the width of a desk's map, stand its buttons. No such map is lower. */
const [ACROSS, ALONG, LOWEST] = [72 / 900, 150 / 900, 420 / 900];

/** With more room in the east where a spot would lie under the buttons. */
function besideButtons(box: Box, spots: Spot[]): Box {
  const { west, east, north, south } = box;
  const width = east - west;
  const corner = (north + south) / 2 + Math.max(south - north, width * LOWEST) / 2 - width * ALONG;
  const last = Math.max(...spots.filter(({ y }) => y > corner).map(({ x }) => x));
  return { ...box, east: Math.max(east, (last - west * ACROSS) / (1 - ACROSS)) };
}

/** A route over a pole runs off the map there. */
const within = ({ north, south, ...sides }: Box): Box => ({
  ...sides,
  north: Math.max(0, north),
  south: Math.min(1, south),
});

/** The look at the opening box through a window: the whole of it, as large as it fits. */
export function openingLook({ west, north, east, south }: Opening, width: number, height: number): Look {
  return {
    x: (west + east) / 2,
    y: (north + south) / 2,
    world: Math.min(width / (east - west), height / (south - north)),
  };
}
