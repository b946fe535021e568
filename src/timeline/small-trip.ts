import type { Leg, Stop, Trip, TripEvent, When } from '../trip/types.ts';

/** Made-up trips for tests: `stop` in a zone, `event` at a stop, `leg` from one to another, `trip` of them. */

/** A stop in a zone, named by its id. */
export const stop = (id: string, timeZone: string, lng = 0): Stop => ({
  id,
  name: id,
  country: 'XX',
  timeZone,
  lat: 0,
  lng,
});

/** A time: a stamp is known to the minute, a date with a part of the day or without it is not. */
export const at = (start: string, partOfDay?: When['partOfDay']): When => {
  if (start.includes('T')) return { start, precision: 'minute' };
  return partOfDay === undefined ? { start, precision: 'day' } : { start, precision: 'part-of-day', partOfDay };
};

/** A flight; its id is `from-to`. */
export const leg = (from: string, to: string, depart: When | null, arrive: When | null): Leg => ({
  id: `${from}-${to}`,
  from,
  to,
  mode: 'plane',
  vehicle: null,
  depart,
  arrive,
  note: null,
  sources: [],
});

/** A meeting, titled by its id. */
export const event = (id: string, place: string, when: When, more: Partial<TripEvent> = {}): TripEvent => ({
  id,
  stop: place,
  place: null,
  leg: null,
  kind: 'meeting',
  title: id,
  when,
  status: 'confirmed',
  summary: `Summary of ${id}.`,
  participants: [],
  outcomes: [],
  quotes: [],
  disputes: [],
  sources: [],
  ...more,
});

/** A trip of these, in this order, of a traveller from the first stop. */
export const trip = (stops: Stop[], legs: Leg[], events: TripEvent[]): Trip => ({
  version: 1,
  id: 'small',
  title: 'A small trip',
  subtitle: '',
  summary: 'Made up.',
  language: 'en',
  traveller: 'traveller',
  homeTimeZone: stops[0]?.timeZone ?? 'UTC',
  updated: '2025-01-01',
  stops,
  legs,
  places: [],
  delegations: [],
  people: [],
  events,
  sources: [],
});
