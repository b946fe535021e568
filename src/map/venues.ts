import { found, type Itinerary, unwrapLng } from '../trip/itinerary.ts';
import type { Tone } from '../trip/tones.ts';
import type { Place } from '../trip/types.ts';
import { type Spot, spotOf } from './mercator.ts';

/** Where something took place, as exactly as it is known. Places at one point share a venue. */
export interface Venue {
  places: Place[];
  stop: string;
  tone: Tone;
  spot: Spot;
  /** Whether all of its places are known to the site: a filled dot; else a ring. */
  isSite: boolean;
  /** Ids of its events, in file order. */
  events: string[];
}

/** The venues of a trip in travel order. No venue for a place known to the city only, nor for one without events. */
export function venuesOf(itinerary: Itinerary, tones: Map<string, Tone>): Venue[] {
  const venues = new Map<string, Venue>();
  for (const { events, lng } of itinerary.visits)
    for (const event of events) {
      const place = event.place === null ? undefined : found(itinerary.places, event.place);
      if (place === undefined || place.accuracy === 'city') continue;
      const key = `${place.lat} ${place.lng}`;
      const venue = venues.get(key) ?? newVenue(place, lng, tones);
      if (!venue.places.includes(place)) venue.places.push(place);
      venue.isSite &&= place.accuracy === 'site';
      venue.events.push(event.id);
      venues.set(key, venue);
    }
  return [...venues.values()];
}

/** In the copy of the world where the trip runs. */
function newVenue({ lat, lng, stop }: Place, near: number, tones: Map<string, Tone>): Venue {
  const spot = spotOf({ lat, lng: unwrapLng(lng, near) });
  return { places: [], stop, tone: tones.get(stop) ?? 'transit', spot, isSite: true, events: [] };
}
