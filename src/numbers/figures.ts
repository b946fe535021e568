import { found, type Itinerary, type LegItem, type Visit } from '../trip/itinerary.ts';
import { clockChange, legDistance } from '../trip/leg-facts.ts';
import { bounds, daysBetween, hasClock, offsetMinutes, ownDate, type Zone } from '../trip/time.ts';
import type { Kind, Mode, Stop, When } from '../trip/types.ts';

/** How far one went by a means of transport: along great circles between the stops' reference points. */
export interface Travelled {
  mode: Mode;
  km: number;
  legs: LegItem[];
}

/** Kilometres by means of transport, the longest first. */
export function travelled({ legs }: Itinerary): Travelled[] {
  const byMode = new Map<Mode, LegItem[]>();
  for (const item of legs.values()) byMode.set(item.leg.mode, [...(byMode.get(item.leg.mode) ?? []), item]);
  const sums = [...byMode].map(([mode, items]) => ({
    mode,
    km: items.reduce((sum, item) => sum + legDistance(item).km, 0),
    legs: items,
  }));
  return sums.toSorted((one, other) => other.km - one.km);
}

/** What is known of the time spent at a stop, all visits together. */
export interface Stay {
  stop: Stop;
  number: number;
  /** Nights between the dates of arrival and departure; where one is not reported, to the events that are. Null where nothing is known. */
  nights: number | null;
  /**
   * Whether a date of arrival or departure is not reported, or the trip began or ended there as well: then `nights` is the least
   * it can have been.
   */
  nightsAtLeast: boolean;
  /** Minutes between the known clock times, or null where nothing is known. */
  minutes: number | null;
  /** The same of `minutes`, also where an arrival or departure is known less exactly. */
  atLeast: boolean;
  /** Whether a time is only about so: known to the hour. */
  about: boolean;
}

/**
 * How long one stayed at each stop between an arrival and a departure, in the order of the file. Where the trip begins or ends
 * there is no stay to measure, so a stop visited only then is left out; of one visited then as well, it was at least so long.
 */
export function stays({ trip, visits, numbers }: Itinerary): Stay[] {
  return trip.stops.flatMap((stop) => {
    const all = visits.filter((visit) => visit.stop.id === stop.id);
    const here = all.filter(({ arrival, departure }) => arrival !== null && departure !== null);
    if (here.length === 0) return [];
    const isAll = here.length === all.length;
    const [lengths, nights] = [here.map(lengthOf), here.map(nightsOf)];
    const minutes = lengths.reduce((sum, length) => sum + length.minutes, 0);
    return [
      {
        stop,
        number: found(numbers, stop.id),
        nights: nights.reduce<number | null>((sum, { count }) => (count === null ? sum : (sum ?? 0) + count), null),
        nightsAtLeast: !isAll || nights.some(({ exact }) => !exact),
        minutes: minutes > 0 ? minutes : null,
        atLeast: !isAll || lengths.some(({ exact }) => !exact),
        about: lengths.some(({ about }) => about),
      },
    ];
  });
}

function nightsOf({ arrival, departure, events }: Visit): { count: number | null; exact: boolean } {
  const [came, left] = [arrival?.arrive ?? null, departure?.depart ?? null];
  const here = events.filter(({ leg }) => leg === null);
  const [first, last] = [came ?? here.at(0)?.when, left ?? here.at(-1)?.when];
  const count = first === undefined || last === undefined ? null : daysBetween(ownDate(first), ownDate(last));
  return { count, exact: came !== null && left !== null };
}

interface Length {
  minutes: number;
  exact: boolean;
  about: boolean;
}

/** From the latest moment at which one can have come to the earliest at which one can have left: at least so long. */
function lengthOf({ stop, arrival, departure, events }: Visit): Length {
  const here = events.filter(({ leg }) => leg === null).map(({ when }) => when);
  const came = moment(arrival?.arrive ?? null, stop.timeZone);
  const left = moment(departure?.depart ?? null, stop.timeZone);
  const seen = here
    .filter(hasClock)
    .flatMap((when) => [bounds(when, stop.timeZone).from, bounds(when, stop.timeZone).to]);
  const from = came.exact ? came.to : Math.min(came.to, ...seen);
  const to = left.exact ? left.from : Math.max(left.from, ...seen);
  const minutes = Number.isFinite(from) && Number.isFinite(to) ? Math.max(0, Math.round((to - from) / 60_000)) : 0;
  return { minutes, exact: came.exact && left.exact, about: came.about || left.about };
}

/** Between which instants something was. The hours of an "evening" are for drawing, no evidence: there the whole day counts. */
function moment(when: When | null, zone: Zone): { from: number; to: number; exact: boolean; about: boolean } {
  if (when === null) {
    return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, exact: false, about: false };
  }
  const { from, to, exact } = bounds(when, zone);
  if (exact) return { from, to: from, exact, about: when.precision === 'hour' };
  const { partOfDay, ...day } = when;
  const whole = bounds(day, zone);
  return { from: Math.min(from, whole.from), to: Math.max(to, whole.to), exact, about: false };
}

/** A thing and how many meetings belong to it. */
export interface Tally<T> {
  of: T;
  count: number;
}

/** Meetings by kind, the most frequent first. */
export function countByKind({ trip }: Itinerary): Tally<Kind>[] {
  return tallied(trip.events.map(({ kind }) => [kind]));
}

/** Meetings at which anybody of a delegation (by its id) is named, the most frequent first. */
export function countByDelegation({ trip, people }: Itinerary): Tally<string>[] {
  return tallied(
    trip.events.map(({ participants }) => participants.map(({ person }) => found(people, person).delegation)),
  );
}

function tallied<T>(lists: T[][]): Tally<T>[] {
  const counts = new Map<T, number>();
  for (const list of lists) for (const one of new Set(list)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].map(([of, count]) => ({ of, count })).toSorted((one, other) => other.count - one.count);
}

/** The countries of the stops (ISO 3166-1 codes), each once, in the order of the visits. */
export const countriesOf = ({ visits }: Itinerary): string[] => [...new Set(visits.map(({ stop }) => stop.country))];

/** A time zone on the way: its name, and how far its clocks were ahead of UTC when one was first there, in minutes. */
export interface ZoneMet {
  zone: Zone;
  offset: number;
}

/** The zones of the stops in the order of the visits, each once. */
export function zonesMet({ visits }: Itinerary): ZoneMet[] {
  const zones = new Map<Zone, number>();
  for (const visit of visits) {
    const at = instantAt(visit);
    if (!zones.has(visit.stop.timeZone) && at !== null)
      zones.set(visit.stop.timeZone, offsetMinutes(visit.stop.timeZone, at));
  }
  return [...zones].map(([zone, offset]) => ({ zone, offset }));
}

function instantAt({ stop, arrival, departure, events: [first] }: Visit): number | null {
  const when = first?.when ?? arrival?.arrive ?? departure?.depart ?? null;
  return when === null ? null : bounds(when, stop.timeZone).from;
}

/** The legs on whose way the clocks had to be changed; a whole day over the date line leaves them as they are. */
export const clockChanges = ({ legs }: Itinerary): LegItem[] =>
  [...legs.values()].filter((item) => (clockChange(item) ?? 0) % (24 * 60) !== 0);
