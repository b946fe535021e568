import { distanceKm } from '../trip/route.ts';
import type { Chart } from './chart.ts';
import { CAPTION } from './controls.ts';
import type { Focus } from './focus.ts';
import { boxAround, fitting, holds, type Look, type Margins, pointOf, type Spot, worldAt, zoomOf } from './mercator.ts';
import { openingLook } from './opening.ts';
import type { Venue } from './venues.ts';

/** A window so many pixels large; `sheets`: the sheet of the city stands beside it, so the map itself may stay far off. */
export interface Window {
  width: number;
  height: number;
  sheets: boolean;
}

/** The closest that each kind of thing is looked at. A day stays far enough off for the land to be known by its shape. */
const CLOSEST = { day: worldAt(6.2), spot: worldAt(5.5), stop: worldAt(7), leg: worldAt(8.5), city: worldAt(13) };
/** From the middle of a venue to the edge of its ring. */
const VENUE_REACH = 16;
/** Venues around the chosen one are taken in as long as the map need not go further off than this. */
const FARTHEST_CITY = worldAt(11.3);

/** Where the map should look for what the reader looks at. */
export function lookAt(chart: Chart, focus: Focus, window: Window): Look {
  const { width, height } = window;
  const opening = openingLook(chart.opening, width, height);
  // A trip within a city begins closer than any limit: nothing of it is to be seen from farther off.
  const frame = (spots: Spot[], closest: number): Look =>
    spots.length === 0
      ? opening
      : fitting(boxAround(spots), width, height, marginsIn(width, height), Math.max(closest, opening.world));
  switch (isInRegion(chart, focus) ? 'route' : focus.on) {
    case 'route':
      return opening;
    case 'leg':
      return frame(legSpots(chart, focus.legs ?? new Set()), CLOSEST.leg);
    case 'stop':
      return frame(stopSpots(chart, focus), CLOSEST.stop);
    case 'event':
      if (window.sheets || chart.framing === 'region')
        return frame([...daySpots(chart, focus), ...neighbourSpots(chart, focus)], CLOSEST.day);
      return cityLook(chart, focus, window) ?? frame(stopSpots(chart, focus), CLOSEST.stop);
    case 'day': {
      const spots = daySpots(chart, focus);
      return frame(spots, isOneSpot(spots) ? CLOSEST.spot : Math.max(CLOSEST.day, Math.min(CLOSEST.leg, apart(spots))));
    }
  }
}

/**
 * Whether the chosen meeting, or all of the day in view, took place in the region that the map began with. Then it stays
 * there: in so small a frame the way between the stops says more than any one of them.
 */
function isInRegion(chart: Chart, focus: Focus): boolean {
  if (chart.framing !== 'region' || (focus.on !== 'event' && focus.on !== 'day')) return false;
  const spots = focus.on === 'event' ? stopSpots(chart, focus) : dayStops(chart, focus);
  return spots.length > 0 && spots.every((spot) => holds(chart.opening, spot));
}

/** More on the right, where the buttons stand, and `least` on top. */
function marginsIn(width: number, height: number, least = 0): Margins {
  const above = Math.min(52, height * 0.2);
  return {
    top: Math.max(least, above),
    right: Math.min(84, width * 0.16),
    bottom: above,
    left: Math.min(64, width * 0.14),
  };
}

/** What all of these legs pass. */
export const legSpots = ({ lines }: Chart, ids: Set<string>): Spot[] =>
  lines.filter(({ leg }) => ids.has(leg.leg.id)).flatMap(({ spots }) => spots);

/** The chosen stop, where it is met again in another copy of the world: in that of the visit, else the first. */
function stopSpots({ marks }: Chart, { stop, visit }: Focus): Spot[] {
  const own = marks.filter((mark) => mark.stop.id === stop);
  const [mark] = [...own.filter(({ visits }) => visits.some((other) => other === visit)), ...own];
  return mark === undefined ? [] : [mark.spot];
}

const NEIGHBOUR_KM = 5500;

/** Where the traveller came from and went on to, if not too far off: the map beside a city's sheet shows it in the route. */
function neighbourSpots({ itinerary, marks }: Chart, { visit }: Focus): Spot[] {
  if (visit === null) return [];
  const beside = [itinerary.visits[visit.index - 1], itinerary.visits[visit.index + 1]].filter(
    (other) => other !== undefined,
  );
  const near = beside.filter(({ stop }) => distanceKm(stop, visit.stop) <= NEIGHBOUR_KM);
  return marks.filter(({ visits }) => near.some((other) => visits.includes(other))).map(({ spot }) => spot);
}

/** The stops and legs of a day, each in the copy of the world where the trip passes it that day. */
function daySpots(chart: Chart, focus: Focus): Spot[] {
  const legs = new Set(focus.day?.items.flatMap((item) => (item.kind === 'leg' ? [item.leg.id] : [])));
  return [...dayStops(chart, focus), ...legSpots(chart, legs)];
}

function dayStops({ marks }: Chart, { day }: Focus): Spot[] {
  const items = day?.items ?? [];
  const visits = items.flatMap((item) => (item.kind === 'event' && item.event.leg === null ? [item.visit] : []));
  return marks.filter((mark) => mark.visits.some((visit) => visits.includes(visit))).map(({ spot }) => spot);
}

/** Pixels between stops, at the least, for their pins not to join. */
const APART = 27;

/** So near that the two ends of a small box come apart. */
function apart(spots: Spot[]): number {
  const { west, east, north, south } = boxAround(spots);
  return APART / Math.max(east - west, south - north);
}

const isOneSpot = (spots: Spot[]): boolean => spots.every(({ x, y }) => x === spots[0]?.x && y === spots[0]?.y);

/**
 * The chosen meeting's venue with those around it, as many as fit; null where it is not known so exactly, or would stand alone on a
 * ground without streets and coast: that says nothing of where it is.
 */
function cityLook({ venues }: Chart, { place }: Focus, { width, height }: Window): Look | null {
  const chosen = venues.find(({ places }) => places.some(({ id }) => id === place));
  if (chosen === undefined) return null;
  const looks = nearestFirst(venues, chosen).map((_, index, all) =>
    fitting(
      boxAround(all.slice(0, index + 1).map(({ spot }) => spot)),
      width,
      height,
      marginsIn(width, height, CAPTION + VENUE_REACH),
      CLOSEST.city,
    ),
  );
  const close = looks.filter(({ world }) => world >= FARTHEST_CITY);
  return close.length < 2 ? null : (close.at(-1) ?? null);
}

function nearestFirst(venues: Venue[], chosen: Venue): Venue[] {
  const far = (venue: Venue) => distanceKm(pointOf(venue.spot), pointOf(chosen.spot));
  return [...venues].sort((a, b) => far(a) - far(b));
}

/** Whether a move is short enough to be shown: no further than three screens, and no more than four steps of zoom. */
export function isNear(from: Look, to: Look, { width, height }: { width: number; height: number }): boolean {
  const world = Math.min(from.world, to.world);
  const screens = Math.max(Math.abs(to.x - from.x) / width, Math.abs(to.y - from.y) / height) * world;
  return screens <= 3 && Math.abs(zoomOf(to.world) - zoomOf(from.world)) <= 4;
}

/** The look on the way from one to another, `share` of the move done: straight, and even in zoom. */
export function between(from: Look, to: Look, share: number): Look {
  const world = from.world * (to.world / from.world) ** share;
  const grown =
    Math.abs(to.world - from.world) < 1e-9 ? share : (1 / from.world - 1 / world) / (1 / from.world - 1 / to.world);
  return { x: from.x + (to.x - from.x) * grown, y: from.y + (to.y - from.y) * grown, world };
}
