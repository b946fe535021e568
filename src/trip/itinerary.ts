import { bounds } from './time.ts';
import type { Leg, Person, Place, Source, Stop, Trip, TripEvent, When } from './types.ts';

/**
 * A stay at a stop. A stop is listed once in the file, but the route may pass it again: each pass is a visit.
 */
export interface Visit {
  index: number;
  stop: Stop;
  /** The stop's number on pins and rails: its place in the file's list, from 1. */
  number: number;
  arrival: Leg | null;
  departure: Leg | null;
  /** In file order, those in flight after departure included. */
  events: TripEvent[];
  /**
   * Degrees east of the stop, unwrapped along the route: beyond ±180 where the trip has crossed the date line, so that
   * no leg ever jumps across the map.
   */
  lng: number;
}

/** One row of the timeline, in travel order: a meeting, or a leg. */
export type Item = EventItem | LegItem;
export interface EventItem {
  kind: 'event';
  event: TripEvent;
  visit: Visit;
}
export interface LegItem {
  kind: 'leg';
  leg: Leg;
  from: Visit;
  to: Visit;
}

/** A trip with everything looked up and put in order: what all rooms read. */
export interface Itinerary {
  trip: Trip;
  visits: Visit[];
  /** Events in file order (never sorted by time) with each leg before the events in flight on it. */
  items: Item[];
  stops: Map<string, Stop>;
  places: Map<string, Place>;
  people: Map<string, Person>;
  sources: Map<string, Source>;
  /** Meetings and legs by id. */
  events: Map<string, EventItem>;
  legs: Map<string, LegItem>;
  /** Stop id to its number, from 1. */
  numbers: Map<string, number>;
}

/** Walks a checked trip once. Throws where a reference points nowhere, which the checker rules out. */
export function itineraryOf(trip: Trip): Itinerary {
  const stops = byId(trip.stops);
  const numbers = new Map(trip.stops.map((stop, index) => [stop.id, index + 1]));
  const visits = visitsOf(trip, stops, numbers);
  assignEvents(trip, visits);
  const items = itemsOf(visits);
  return {
    trip,
    visits,
    items,
    stops,
    places: byId(trip.places),
    people: byId(trip.people),
    sources: byId(trip.sources),
    events: new Map(items.flatMap((item) => (item.kind === 'event' ? [[item.event.id, item]] : []))),
    legs: new Map(items.flatMap((item) => (item.kind === 'leg' ? [[item.leg.id, item]] : []))),
    numbers,
  };
}

const byId = <T extends { id: string }>(list: T[]): Map<string, T> => new Map(list.map((entry) => [entry.id, entry]));

/** Looks an id up in a checked trip. */
export function found<T>(map: Map<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`"${id}" is not in the trip: check the trip file first`);
  return value;
}

function visitsOf(trip: Trip, stops: Map<string, Stop>, numbers: Map<string, number>): Visit[] {
  const chain = trip.legs.length > 0 ? legChain(trip.legs) : eventChain(trip.events);
  let lng = Number.NaN;
  return chain.map(({ stop: id, arrival, departure }, index) => {
    const stop = found(stops, id);
    lng = Number.isNaN(lng) ? stop.lng : unwrapLng(stop.lng, lng);
    return { index, stop, number: found(numbers, id), arrival, departure, events: [], lng };
  });
}

interface Link {
  stop: string;
  arrival: Leg | null;
  departure: Leg | null;
}

function legChain(legs: Leg[]): Link[] {
  const first = legs.slice(0, 1).map((leg) => ({ stop: leg.from, arrival: null, departure: leg }));
  return [...first, ...legs.map((leg, index) => ({ stop: leg.to, arrival: leg, departure: legs[index + 1] ?? null }))];
}

/** A trip without legs visits its stops in the order of its events. */
function eventChain(events: TripEvent[]): Link[] {
  const changes = events.filter((event, index) => events[index - 1]?.stop !== event.stop);
  return changes.map(({ stop }) => ({ stop, arrival: null, departure: null }));
}

/** The longitude nearest to `previous` that means the same meridian: the short way round the globe. */
export function unwrapLng(lng: number, previous: number): number {
  return lng + 360 * Math.round((previous - lng) / 360);
}

/** Puts each event into its visit by walking the file: forward only, to the next pass of its stop. */
function assignEvents(trip: Trip, visits: Visit[]): void {
  let at = 0;
  for (const event of trip.events) {
    at = nextVisit(event, visits, at);
    visits[at]?.events.push(event);
  }
}

function nextVisit(event: TripEvent, visits: Visit[], at: number): number {
  const candidates = visits.filter((visit) => visit.index >= at && visit.stop.id === event.stop);
  const onLeg = candidates.find((visit) => event.leg !== null && visit.departure?.id === event.leg);
  const stillThere = candidates.find((visit) => event.leg !== null || !leftBefore(visit, event));
  return (onLeg ?? stillThere ?? candidates.at(-1))?.index ?? at;
}

/** Whether the traveller had certainly left before the event began. */
function leftBefore({ stop, departure }: Visit, event: TripEvent): boolean {
  const left: When | null = departure?.depart ?? null;
  return left !== null && bounds(event.when, stop.timeZone).from > bounds(left, stop.timeZone).to;
}

function itemsOf(visits: Visit[]): Item[] {
  return visits.flatMap((visit): Item[] => {
    const events = visit.events.map((event): Item => ({ kind: 'event', event, visit }));
    const to = visits[visit.index + 1];
    if (visit.departure === null || to === undefined) return events;
    const aloft = visit.events.findIndex((event) => event.leg === visit.departure?.id);
    const leg: Item = { kind: 'leg', leg: visit.departure, from: visit, to };
    return aloft < 0 ? [...events, leg] : [...events.slice(0, aloft), leg, ...events.slice(aloft)];
  });
}
