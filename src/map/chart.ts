import type { Itinerary } from '../trip/itinerary.ts';
import type { Tone } from '../trip/tones.ts';
import { type Mark, marksOf } from './marks.ts';
import { type Opening, openingBox } from './opening.ts';
import { type Framing, regionBox } from './region.ts';
import { type RouteLine, routeLines } from './route-lines.ts';
import { type Venue, venuesOf } from './venues.ts';

/** Everything the map draws of a trip, whichever way it is looked at. */
export interface Chart {
  itinerary: Itinerary;
  lines: RouteLine[];
  marks: Mark[];
  venues: Venue[];
  framing: Framing;
  /** What the map begins with. */
  opening: Opening;
  /** The whole route, which is the opening in most frames. */
  whole: Opening;
}

/** The chart of a trip: made once, and shared, so nobody may change it. */
export function chartOf(itinerary: Itinerary, tones: Map<string, Tone>, framing: Framing = 'route'): Chart {
  const known = CHARTS.get(itinerary) ?? new Map<Framing, Chart>();
  CHARTS.set(itinerary, known);
  const chart = known.get(framing) ?? drawChart(itinerary, tones, framing);
  known.set(framing, chart);
  return chart;
}

/** Several maps of a page show the same trip. */
const CHARTS = new WeakMap<Itinerary, Map<Framing, Chart>>();

function drawChart(itinerary: Itinerary, tones: Map<string, Tone>, framing: Framing): Chart {
  const lines = routeLines(itinerary);
  const marks = marksOf(itinerary, tones);
  const venues = venuesOf(itinerary, tones);
  const spots = [...marks, ...venues].map(({ spot }) => spot);
  const whole = openingBox(lines, spots);
  const opening = (framing === 'region' ? regionBox(lines, marks, venues, whole) : null) ?? whole;
  return { itinerary, lines, marks, venues, framing, opening, whole };
}
