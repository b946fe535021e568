import type { Itinerary, LegItem } from '../trip/itinerary.ts';
import { distanceKm, greatCircle } from '../trip/route.ts';
import type { Point } from '../trip/types.ts';
import { LAST_LAT, type Spot, spotOf } from './mercator.ts';

/** How a leg is drawn: by its mode, or dotted where a vehicle is named for others of that mode but not for this one. */
export type Stroke = 'plane' | 'helicopter' | 'unnamed' | 'car' | 'train' | 'ship';

/** A leg's line on the globe, before anything is known of the window it is seen through. */
export interface RouteLine {
  leg: LegItem;
  stroke: Stroke;
  /** Great circle or straight line, in shares of the world, in the copy of the world where the trip runs. */
  spots: Spot[];
  /** Pixels by which its middle is pushed to the left of travel, so that there and back, and repeats, lie apart. */
  bend: number;
  hasArrow: boolean;
}

/** A line over a pole runs off the map and comes back, and not along its edge. */
const NEAR_POLE = 89.9;

/** Short trips on the ground need no arrow. */
const ARROW_KM = 200;

/** The lines of all legs, in travel order. */
export function routeLines({ items }: Itinerary): RouteLine[] {
  const legs = items.filter((item) => item.kind === 'leg');
  const pairs = legs.map(pairOf);
  return legs.map((leg, index) => {
    const { from, to } = ends(leg);
    const onGround = leg.leg.mode === 'car' || leg.leg.mode === 'train';
    return {
      leg,
      stroke: strokeOf(leg, legs),
      spots: spotsOf(leg),
      bend: bendOf(index, legs, pairs),
      hasArrow: !onGround || distanceKm(from, to) >= ARROW_KM,
    };
  });
}

/** A stop beyond the map's edge has its pin on it: there its lines end as well. */
function spotsOf(leg: LegItem): Spot[] {
  const { from, to } = ends(leg);
  const last = Math.max(Math.abs(from.lat), Math.abs(to.lat)) > LAST_LAT ? LAST_LAT : NEAR_POLE;
  return (isGreatCircle(leg) ? greatCircle(from, to) : [from, to]).map((point) => spotOf(point, last));
}

const isGreatCircle = ({ leg }: LegItem): boolean => leg.mode === 'plane' || leg.mode === 'ship';

function ends({ from, to }: LegItem): { from: Point; to: Point } {
  return { from: { lat: from.stop.lat, lng: from.lng }, to: { lat: to.stop.lat, lng: to.lng } };
}

/** The strokes that a trip's legs take, each once, in travel order: what the key under the map explains. */
export function strokesOf({ items }: Itinerary): Stroke[] {
  const legs = items.filter((item) => item.kind === 'leg');
  return [...new Set(legs.map((leg) => strokeOf(leg, legs)))];
}

function strokeOf({ leg }: LegItem, legs: LegItem[]): Stroke {
  const namedElsewhere = legs.some((other) => other.leg.mode === leg.mode && other.leg.vehicle !== null);
  return leg.vehicle === null && namedElsewhere ? 'unnamed' : leg.mode;
}

const HOP_BEND = 8;
const FIRST_BEND = 6;
const NEXT_BEND = 8;

/** Both ways bend to their own left, which parts them; a repeat bends further than the one before it. */
function bendOf(index: number, legs: LegItem[], pairs: string[]): number {
  const [leg, pair] = [legs[index], pairs[index]];
  if (pairs.filter((other) => other === pair).length === 1) return leg?.leg.mode === 'helicopter' ? HOP_BEND : 0;
  const before = pairs.slice(0, index).filter((other, at) => other === pair && legs[at]?.leg.from === leg?.leg.from);
  return FIRST_BEND + NEXT_BEND * before.length;
}

/** The same for both ways between two stops, in the same copy of the world. */
function pairOf({ from, to }: LegItem): string {
  const name = (visit: LegItem['from']) => `${visit.stop.id}@${Math.round(visit.lng)}`;
  return [name(from), name(to)].sort().join(' ');
}
