import type { Itinerary } from '../trip/itinerary.ts';
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

/** Where the traveller was, in order. */
export const passesOf = ({ visits }: Itinerary): Pass[] =>
  visits.map(({ stop, number, arrival, departure, events }) => ({
    stop,
    number,
    arrival,
    departure,
    events: events.filter(({ leg }) => leg === null),
  }));
