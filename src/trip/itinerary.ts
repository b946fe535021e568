import type { Leg, Person, Place, Source, Stop, Trip, TripEvent } from './types.ts';
import { staysOf } from './walk.ts';

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

/** Degrees of latitude from which on a place is at the pole. */
const POLE = 89.9;

function visitsOf(trip: Trip, stops: Map<string, Stop>, numbers: Map<string, number>): Visit[] {
  let lng = Number.NaN;
  return staysOf(trip).map(({ stop: id, ...stay }, index) => {
    const stop = found(stops, id);
    // At a pole all meridians meet: the legs come down the one that they set out on.
    if (Number.isNaN(lng)) lng = stop.lng;
    else if (Math.abs(stop.lat) < POLE) lng = unwrapLng(stop.lng, lng);
    return { ...stay, index, stop, number: found(numbers, id), lng };
  });
}

/** The longitude nearest to `previous` that means the same meridian: the short way round the globe. */
export function unwrapLng(lng: number, previous: number): number {
  return lng + 360 * Math.round((previous - lng) / 360);
}

/** Each visit's events, and the leg that ends it: before the events in flight on it, else after all. */
function itemsOf(visits: Visit[]): Item[] {
  const arrivals = new Map(visits.map((visit) => [visit.arrival?.id, visit]));
  return visits.flatMap((visit): Item[] => {
    const events = visit.events.map((event): Item => ({ kind: 'event', event, visit }));
    const to = arrivals.get(visit.departure?.id);
    if (visit.departure === null || to === undefined) return events;
    const aloft = visit.events.findIndex((event) => event.leg === visit.departure?.id);
    const leg: Item = { kind: 'leg', leg: visit.departure, from: visit, to };
    return aloft < 0 ? [...events, leg] : [...events.slice(0, aloft), leg, ...events.slice(aloft)];
  });
}
