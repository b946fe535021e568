import type { Mark } from './marks.ts';
import type { Box } from './mercator.ts';
import { type Opening, openingBox, openingLook } from './opening.ts';
import type { RouteLine } from './route-lines.ts';
import type { Venue } from './venues.ts';

/**
 * What a map begins with, and keeps while a meeting is open: all of the route, or the region where the trip took place, for
 * a frame so small that on the whole of the route its stops would be one.
 */
export type Framing = 'route' | 'region';

/** A frame that is small: its shape decides how much nearer the region is, and how wide its box has to be. */
const SMALL = { width: 390, height: 236 };
/** More room above: for pins that part, and where a way leads out of it over the northern edge. */
const RAISED = 0.06;
/** The region is worth what it leaves out if it is so many times as near. */
const NEARER = 2;

/**
 * The box of the places where something took place, home and stops on the way left out, with the legs between them. Null
 * where there are not two of them, or where it would be little nearer than the `whole` route.
 */
export function regionBox(lines: RouteLine[], marks: Mark[], venues: Venue[], whole: Opening): Opening | null {
  const there = marks.filter(({ tone }) => tone !== 'home' && tone !== 'transit');
  if (there.length < 2) return null;
  const stops = new Set(there.map(({ stop }) => stop.id));
  const between = lines.filter(({ leg }) => stops.has(leg.from.stop.id) && stops.has(leg.to.stop.id));
  const spots = [...there, ...venues.filter(({ stop }) => stops.has(stop))].map(({ spot }) => spot);
  // As wide as a small frame is: all of it is seen in each, and names have room on both sides.
  const box = openingBox(between, spots, RAISED, SMALL.width / SMALL.height);
  return inSmall(box) < NEARER * inSmall(whole) ? null : box;
}

const inSmall = (box: Box): number => openingLook(box, SMALL.width, SMALL.height).world;
