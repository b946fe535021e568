import type { Itinerary } from '../trip/itinerary.ts';
import type { Tone } from '../trip/tones.ts';
import { type Mark, marksOf } from './marks.ts';
import { type Opening, openingBox } from './opening.ts';
import { type RouteLine, routeLines } from './route-lines.ts';
import { type Venue, venuesOf } from './venues.ts';

/** Everything the map draws of a trip, whichever way it is looked at. Made once a trip. */
export interface Chart {
  itinerary: Itinerary;
  lines: RouteLine[];
  marks: Mark[];
  venues: Venue[];
  opening: Opening;
}

export function chartOf(itinerary: Itinerary, tones: Map<string, Tone>): Chart {
  const lines = routeLines(itinerary);
  const marks = marksOf(itinerary, tones);
  const venues = venuesOf(itinerary, tones);
  const spots = [...marks, ...venues].map(({ spot }) => spot);
  return { itinerary, lines, marks, venues, opening: openingBox(lines, spots) };
}
