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
  tones: Map<string, Tone>;
  lines: RouteLine[];
  marks: Mark[];
  venues: Venue[];
  framing: Framing;
  /** What the map begins with. */
  opening: Opening;
  /** The whole route, which is the opening in most frames. */
  whole: Opening;
}

const known = new WeakMap<Itinerary, Chart[]>();

/** Made once a trip, for the map and the sheets beside it ask for the same one. Nobody may change it. */
export function chartOf(itinerary: Itinerary, tones: Map<string, Tone>, framing: Framing = 'route'): Chart {
  const charts = known.get(itinerary) ?? [];
  known.set(itinerary, charts);
  const made = charts.find((chart) => chart.framing === framing && chart.tones === tones);
  const chart = made ?? newChart(itinerary, tones, framing);
  if (made === undefined) charts.push(chart);
  return chart;
}

function newChart(itinerary: Itinerary, tones: Map<string, Tone>, framing: Framing): Chart {
  const lines = routeLines(itinerary);
  const marks = marksOf(itinerary, tones);
  const venues = venuesOf(itinerary, tones);
  const spots = [...marks, ...venues].map(({ spot }) => spot);
  const whole = openingBox(lines, spots);
  const opening = (framing === 'region' ? regionBox(lines, marks, venues, whole) : null) ?? whole;
  return { itinerary, tones, lines, marks, venues, framing, opening, whole };
}
