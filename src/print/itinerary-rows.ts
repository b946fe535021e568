import { travellerTookPart } from '../trip/delegations.ts';
import type { EventItem, Itinerary, Visit } from '../trip/itinerary.ts';
import type { Kind } from '../trip/types.ts';

/** A line of the itinerary: a visit, and what took place there above all. */
export interface ItineraryRow {
  visit: Visit;
  events: number;
  main: string[];
}

/** The rank of a kind of meeting among those of a visit; how one came and went is not worth a line. */
const RANK: Partial<Record<Kind, number>> = {
  'bilateral-meeting': 0,
  'summit-session': 0,
  audience: 1,
  speech: 2,
  signing: 3,
  visit: 3,
  'business-meeting': 3,
  meal: 4,
};
const MINOR: readonly Kind[] = ['departure', 'arrival', 'press'];
const ABSENT = 5;
const LAST = 5;

/** The visits of a trip, each with the titles of its two main meetings, three of a long stay; at least one of any. */
export function itineraryRows(itinerary: Itinerary): ItineraryRow[] {
  return itinerary.visits.map((visit) => {
    const { events } = visit;
    const rank = (event: EventItem['event']) =>
      (RANK[event.kind] ?? LAST) + (travellerTookPart(itinerary, event) ? 0 : ABSENT);
    const ranked = events.filter(({ kind }) => !MINOR.includes(kind)).sort((a, b) => rank(a) - rank(b));
    const kept = new Set(ranked.slice(0, events.length >= 10 ? 3 : 2));
    const main = kept.size === 0 ? events.slice(0, 1) : events.filter((event) => kept.has(event));
    return { visit, events: events.length, main: main.map(({ title }) => title) };
  });
}
