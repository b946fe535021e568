import { ABOUT_MS, bounds, type Instant } from './time.ts';
import type { Leg, Trip, TripEvent, When } from './types.ts';

/** One pass of a stop: the leg that ended in it, the leg that left it, and the events of the time between. */
export interface Stay {
  stop: string;
  arrival: Leg | null;
  departure: Leg | null;
  /** In file order, those in flight after departure included. */
  events: TripEvent[];
}

/**
 * Walks a checked trip once, forward only: each leg ends one stay and begins the next, each event goes to a pass of its
 * stop that is not behind the event before it. Where several could be meant, the clock decides.
 */
export function staysOf(trip: Trip): Stay[] {
  const stays = trip.legs.length > 0 ? alongLegs(trip.legs) : alongEvents(trip.events);
  const spanOf = spans(trip);
  let at = 0;
  for (const event of trip.events) {
    at = stayOf(event, stays, at, spanOf);
    stays[at]?.events.push(event);
  }
  return stays;
}

function alongLegs(legs: Leg[]): Stay[] {
  const first = legs.slice(0, 1).map((leg): Stay => ({ stop: leg.from, arrival: null, departure: leg, events: [] }));
  const next = (index: number) => legs[index + 1] ?? null;
  return [...first, ...legs.map((leg, index) => ({ stop: leg.to, arrival: leg, departure: next(index), events: [] }))];
}

/** A trip without legs visits its stops in the order of its events. */
function alongEvents(events: TripEvent[]): Stay[] {
  const changes = events.filter((event, index) => events[index - 1]?.stop !== event.stop);
  return changes.map(({ stop }) => ({ stop, arrival: null, departure: null, events: [] }));
}

/**
 * Index of the stay an event belongs to, not before `at`: the one whose departure it is in flight on, else the pass of
 * its stop that is nearest in time, the first of equals.
 */
function stayOf(event: TripEvent, stays: Stay[], at: number, spanOf: SpanOf): number {
  const aloft =
    event.leg === null ? -1 : stays.findIndex(({ departure }, stay) => stay >= at && departure?.id === event.leg);
  if (aloft >= 0) return aloft;
  const far = (stay: number) => distance(event, stays[stay], spanOf);
  // Nearly always the first pass fits: the others are not even measured, for long trips have thousands.
  const first = stays.findIndex(({ stop }, stay) => stay >= at && stop === event.stop && far(stay) === 0);
  if (first >= 0) return first;
  const passes = [...stays.keys()].filter((stay) => stay >= at && stays[stay]?.stop === event.stop);
  return passes.reduce((best, stay) => (far(stay) < far(best) ? stay : best), passes[0] ?? at);
}

/** Milliseconds by which an event had certainly begun before the traveller came, or after he had left; else 0. */
function distance(event: TripEvent, stay: Stay | undefined, spanOf: SpanOf): number {
  const { from, to } = spanOf(event.when, event.stop);
  return Math.max(0, came(stay, spanOf).from - to, from - left(stay, spanOf).to);
}

/** Between which instants something lay, at the widest; infinite where nothing is known. */
interface Span {
  from: Instant;
  to: Instant;
}
type SpanOf = (when: When | null, stop: string) => Span;

const UNKNOWN: Span = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

function spans({ stops }: Trip): SpanOf {
  const zones = new Map(stops.map(({ id, timeZone }) => [id, timeZone]));
  return (when, stop) => {
    const zone = zones.get(stop);
    if (when === null || zone === undefined) return UNKNOWN;
    const { from, to } = bounds(when, zone);
    const about = when.precision === 'hour' ? ABOUT_MS : 0;
    return { from: from - about, to: to + about };
  };
}

/** When the traveller came to a stay: on landing, or, where that was not reported, after take-off. */
function came(stay: Stay | undefined, spanOf: SpanOf): Span {
  const leg = stay?.arrival;
  if (!leg) return UNKNOWN;
  return leg.arrive === null ? spanOf(leg.depart, leg.from) : spanOf(leg.arrive, leg.to);
}

/** When the traveller left a stay: on take-off, or, where that was not reported, before landing. */
function left(stay: Stay | undefined, spanOf: SpanOf): Span {
  const leg = stay?.departure;
  if (!leg) return UNKNOWN;
  return leg.depart === null ? spanOf(leg.arrive, leg.to) : spanOf(leg.depart, leg.from);
}
