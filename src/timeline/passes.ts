import type { Itinerary, Visit } from '../trip/itinerary.ts';
import type { Leg, Stop, TripEvent } from '../trip/types.ts';

/** One stay of the traveller at a stop, from the leg that brought him to the leg that took him away. */
export interface Pass {
  stop: Stop;
  number: number;
  arrival: Leg | null;
  departure: Leg | null;
  /** Those at the stop, not in flight. */
  events: TripEvent[];
}

/**
 * Where the traveller was, in order. Meetings elsewhere that he was not at, or that no leg leads to, are visits without
 * legs which cut a stay in two: they are left out and the halves joined. A trip without legs is all of such visits.
 */
export function passesOf({ visits, trip }: Itinerary): Pass[] {
  const isOnRoute = ({ arrival, departure }: Visit) => arrival !== null || departure !== null;
  const route = trip.legs.length === 0 ? visits : visits.filter(isOnRoute);
  const passes: Pass[] = [];
  for (const { stop, number, arrival, departure, events } of route) {
    const here = events.filter(({ leg }) => leg === null);
    const last = passes.at(-1);
    if (last?.stop === stop && last.departure === null && arrival === null) {
      last.departure = departure;
      last.events.push(...here);
    } else passes.push({ stop, number, arrival, departure, events: here });
  }
  return passes;
}
