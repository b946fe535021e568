import type { Words } from '../i18n/en.ts';
import { readIn } from '../trip/days.ts';
import type { Itinerary, Visit } from '../trip/itinerary.ts';
import { type Reading, readingDate } from '../trip/reading.ts';
import { addDays, daysBetween, type Zone } from '../trip/time.ts';
import type { Tone } from '../trip/tones.ts';
import type { Stop, When } from '../trip/types.ts';
import type { ZoneChoice } from '../trip/zones.ts';
import { type Spot, spotOf } from './mercator.ts';

/** A stop on the map. A route round the world meets a stop again in another copy of the world: that is a second mark. */
export interface Mark {
  stop: Stop;
  number: number;
  tone: Tone;
  spot: Spot;
  visits: Visit[];
  /** A further mark of a stop that has one already: the same to a reader who hears the map. */
  isCopy: boolean;
}

/** The marks of a trip, in travel order of their first visit. */
export function marksOf({ visits }: Itinerary, tones: Map<string, Tone>): Mark[] {
  const marks = new Map<string, Mark>();
  const seen = new Set<string>();
  for (const visit of visits) {
    const key = `${visit.stop.id} ${Math.round(visit.lng)}`;
    const mark = marks.get(key) ?? newMark(visit, tones, seen.has(visit.stop.id));
    mark.visits.push(visit);
    marks.set(key, mark);
    seen.add(visit.stop.id);
  }
  return [...marks.values()];
}

function newMark({ stop, number, lng }: Visit, tones: Map<string, Tone>, isCopy: boolean): Mark {
  const spot = spotOf({ lat: stop.lat, lng });
  return { stop, number, tone: tones.get(stop.id) ?? 'transit', spot, visits: [], isCopy };
}

/** Tells a mark from all others, its own copies included. */
export const keyOf = ({ stop, spot }: Mark): string => `${stop.id}@${Math.round(spot.x)}`;

/** A stay, from its first day to its last. */
export interface Stay {
  first: string;
  last: string;
}

/** When the traveller was at marks, on the calendar chosen; visits a day apart are one stay. Only what is known on it. */
export function staysAt(marks: Mark[], itinerary: Itinerary, choice: ZoneChoice, reader: Zone | null): Stay[] {
  const visits = marks.flatMap((mark) => mark.visits).sort((a, b) => a.index - b.index);
  const stays: Stay[] = [];
  for (const visit of visits) {
    const dates = timesOf(visit)
      .flatMap(({ when, zone }) => datesOf(readIn(when, zone, itinerary, choice, reader)))
      .sort();
    const [first, last, before] = [dates[0], dates.at(-1), stays.at(-1)];
    if (first === undefined || last === undefined) continue;
    if (before !== undefined && daysBetween(before.last, first) <= 1)
      before.last = last > before.last ? last : before.last;
    else stays.push({ first, last });
  }
  return stays;
}

/** The day on which a reading begins, and the last one into which it is known to go on. */
function datesOf(reading: Reading): string[] {
  const first = readingDate(reading);
  if (first === null) return [];
  if (reading.kind === 'day' || reading.end === null) return [first];
  const { date, minutes } = reading.end;
  // What ends at midnight does not go on into the next day; what ends about then is not known to.
  const last = minutes < (reading.about ? 30 : 1) ? addDays(date, -1) : date;
  return [first, last > first ? last : first];
}

/** `27–29 October`, `10 October and 14 October`; of more stays the first and the last day of all. */
export function stayWords(stays: Stay[], words: Words): string {
  const [first, last] = [stays[0], stays.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (stays.length > 2) return words.dates.range(first.first, last.last);
  return words.map.list(stays.map((stay) => words.dates.range(stay.first, stay.last)));
}

/** When a visit is known to have been going on: its arrival, its events but those in flight, its departure. */
function timesOf({ stop, arrival, departure, events }: Visit): { when: When; zone: Zone }[] {
  const there = events.filter(({ leg }) => leg === null).map(({ when }) => when);
  return [arrival?.arrive ?? null, ...there, departure?.depart ?? null]
    .filter((when) => when !== null)
    .map((when) => ({ when, zone: stop.timeZone }));
}

/** How many events stand under the stops of these marks, all their visits taken together. */
export function eventsAt(marks: Mark[], { visits }: Itinerary): number {
  const stops = new Set(marks.map(({ stop }) => stop.id));
  return visits.filter(({ stop }) => stops.has(stop.id)).reduce((sum, { events }) => sum + events.length, 0);
}
