import { filesFor } from '../map/carried-land.ts';
import { chartOf } from '../map/chart.ts';
import { itineraryOf } from '../trip/itinerary.ts';
import { tonesOf } from '../trip/tones.ts';
import type { Trip } from '../trip/types.ts';

/** The names of the basemap's files that the embed of a trip has to carry for what its map begins with. */
export function embedLand(trip: Trip): string[] {
  const itinerary = itineraryOf(trip);
  return filesFor(chartOf(itinerary, tonesOf(itinerary), 'region').opening);
}
