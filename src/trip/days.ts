import type { Item, Itinerary } from './itinerary.ts';
import { type Reading, read, readingDate } from './reading.ts';
import { bounds, ownDate, wallTime, type Zone } from './time.ts';
import type { When } from './types.ts';
import { shownZone, type ZoneChoice } from './zones.ts';

/** A day of the timeline, on the calendar that is shown. The same date may come twice, eastward over the date line. */
export interface Day {
  index: number;
  date: string;
  items: Item[];
}

/**
 * The timeline's days in file order. A row whose day is not known on the shown calendar stands under the day of the row before it,
 * or of the first known one, as far as it can have begun on that day; else under the nearest on which it can. Never sorted: where
 * rows overlap, the file's order is the order.
 */
export function daysOf(itinerary: Itinerary, choice: ZoneChoice, reader: Zone | null): Day[] {
  const spans = itinerary.items.map((item) => datesOf(item, itinerary, choice, reader));
  let date = spans.find((span) => span !== null && span.first === span.last)?.first ?? firstDate(itinerary);
  const days: Day[] = [];
  itinerary.items.forEach((item, index) => {
    date = nearestIn(spans[index] ?? null, date);
    const last = days.at(-1);
    if (last?.date === date) last.items.push(item);
    else days.push({ index: days.length, date, items: [item] });
  });
  return days;
}

/**
 * A day as a link names it: its date; one that comes again with its number, `2025-10-28.2`. Empty where there is no such day.
 */
export function dayName(days: Day[], index: number): string {
  const date = days[index]?.date ?? '';
  const before = days.slice(0, index).filter((day) => day.date === date).length;
  return before === 0 ? date : `${date}.${before + 1}`;
}

/** The index of the day of this name, or -1. */
export const dayNamed = (days: Day[], name: string): number =>
  days.findIndex((_day, index) => dayName(days, index) === name);

const firstDate = ({ trip }: Itinerary): string => (trip.events[0] ? ownDate(trip.events[0].when) : trip.updated);

/** The first and the last date on which something can have begun. */
interface Dates {
  first: string;
  last: string;
}

function nearestIn(dates: Dates | null, date: string): string {
  if (dates === null) return date;
  if (date < dates.first) return dates.first;
  return date > dates.last ? dates.last : date;
}

/** The dates under which a row can stand, on the shown calendar; null where only a neighbour can tell. */
function datesOf(item: Item, itinerary: Itinerary, choice: ZoneChoice, reader: Zone | null): Dates | null {
  const time = itemTime(item);
  if (time === null) return null;
  const known = readingDate(readIn(time.when, time.zone, itinerary, choice, reader));
  if (known !== null) return { first: known, last: known };
  return windowDates(time.when, time.zone, shownZone(choice, time.zone, itinerary.trip, reader));
}

/**
 * The shown dates in which the time lies in which something can have begun. Since no row can have begun after a later one, they never
 * run against the order of the file.
 */
function windowDates(when: When, own: Zone, shown: Zone): Dates {
  const { from, to } = bounds(when, own);
  return { first: wallTime(shown, from).date, last: wallTime(shown, Math.max(from, to - 60_000)).date };
}

/** When a row begins, with the zone it is written in: for a leg its departure, else its arrival. */
export function itemTime(item: Item): { when: When; zone: Zone } | null {
  if (item.kind === 'event') return { when: item.event.when, zone: item.visit.stop.timeZone };
  const { leg, from, to } = item;
  if (leg.depart !== null) return { when: leg.depart, zone: from.stop.timeZone };
  return leg.arrive === null ? null : { when: leg.arrive, zone: to.stop.timeZone };
}

/** Reads a time of zone `own` on the clocks the reader has chosen. */
export function readIn(when: When, own: Zone, { trip }: Itinerary, choice: ZoneChoice, reader: Zone | null): Reading {
  return read(when, own, shownZone(choice, own, trip, reader));
}

/** The id of a row: its event's or its leg's. Ids of events and legs may be alike, so ask for the kind as well. */
export const itemId = (item: Item): string => (item.kind === 'event' ? item.event.id : item.leg.id);

/** The day on which a meeting or leg stands, or null. */
export function dayOfItem(days: Day[], kind: Item['kind'], id: string): Day | null {
  return days.find((day) => day.items.some((item) => item.kind === kind && itemId(item) === id)) ?? null;
}
