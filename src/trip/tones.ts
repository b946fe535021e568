import type { Itinerary } from './itinerary.ts';

/** The colour of a place: ink for home, outlined for a stop on the way, else a place colour by country. */
export type Tone = 'home' | 'transit' | 'place-1' | 'place-2' | 'place-3' | 'place-4' | 'place-5';

const PLACES = ['place-1', 'place-2', 'place-3', 'place-4', 'place-5'] as const;

/**
 * Stop id to tone. Home is where the route begins or ends, in the country of the traveller's delegation (else of the
 * first visit); a stop where nothing but transit was reported is transit; other countries take a colour in order of
 * visit, repeating after the fifth (every stop also carries its number, so colour is never alone). So a journey within
 * one country has colours, too.
 */
export function tonesOf(itinerary: Itinerary): Map<string, Tone> {
  const homes = homeStops(itinerary);
  const tones = new Map<string, Tone>();
  const countries: string[] = [];
  for (const { stop } of itinerary.visits) {
    if (tones.has(stop.id)) continue;
    if (homes.has(stop.id)) tones.set(stop.id, 'home');
    else if (isTransit(itinerary, stop.id)) tones.set(stop.id, 'transit');
    else {
      if (!countries.includes(stop.country)) countries.push(stop.country);
      tones.set(stop.id, PLACES[countries.indexOf(stop.country) % PLACES.length] ?? 'place-1');
    }
  }
  return tones;
}

function homeStops({ trip, visits, people }: Itinerary): Set<string> {
  const delegation = people.get(trip.traveller)?.delegation;
  const country = trip.delegations.find(({ id }) => id === delegation)?.country ?? visits[0]?.stop.country;
  const ends = [visits[0], visits.at(-1)].flatMap((visit) => (visit === undefined ? [] : [visit.stop]));
  return new Set(ends.filter((stop) => stop.country === country).map(({ id }) => id));
}

function isTransit({ visits }: Itinerary, stop: string): boolean {
  const events = visits.filter((visit) => visit.stop.id === stop).flatMap((visit) => visit.events);
  return events.every((event) => event.kind === 'transit-stop');
}
