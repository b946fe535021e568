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
 * The timeline's days in file order. A row whose day is not known on the shown calendar stands under the day of the
 * row before it, or of the first known one. Never sorted: where rows overlap, the file's order is the order.
 */
export function daysOf(itinerary: Itinerary, choice: ZoneChoice, reader: Zone | null): Day[] {
  const known = itinerary.items.map((item) => itemDate(item, itinerary, choice, reader));
  let date = known.find((day) => day !== null) ?? firstDate(itinerary);
  const days: Day[] = [];
  itinerary.items.forEach((item, index) => {
    date = known[index] ?? date;
    const last = days.at(-1);
    if (last?.date === date) last.items.push(item);
    else days.push({ index: days.length, date, items: [item] });
  });
  return days;
}

const firstDate = ({ trip }: Itinerary): string => (trip.events[0] ? ownDate(trip.events[0].when) : trip.updated);

/** The date under which a row stands, or null where only a neighbour can tell. */
function itemDate(item: Item, itinerary: Itinerary, choice: ZoneChoice, reader: Zone | null): string | null {
  const time = itemTime(item);
  if (time === null) return null;
  const known = readingDate(readIn(time.when, time.zone, itinerary, choice, reader));
  return known ?? windowDate(time.when, time.zone, shownZone(choice, time.zone, itinerary.trip, reader));
}

/**
 * The shown date on which the whole of the time lies in which something can have begun, or null where it spans two.
 * Since no row can have begun after a later one, such a date never runs against the order of the file.
 */
function windowDate(when: When, own: Zone, shown: Zone): string | null {
  const { from, to } = bounds(when, own);
  const first = wallTime(shown, from).date;
  return wallTime(shown, Math.max(from, to - 60_000)).date === first ? first : null;
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
