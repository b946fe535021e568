import type { Item } from '../trip/itinerary.ts';
import { type Bounds, bounds, type Zone } from '../trip/time.ts';
import type { When } from '../trip/types.ts';

/** Between which instants a time lies, and whether it is a whole day. */
export interface ItemTime extends Bounds {
  isDay: boolean;
}

/** The times of a row of the list: of a meeting one, of a leg its departure and arrival as far as they are given. */
export function itemTimes(item: Item): ItemTime[] {
  if (item.kind === 'event') return timeIn(item.event.when, item.visit.stop.timeZone);
  const { leg, from, to } = item;
  return [...timeIn(leg.depart, from.stop.timeZone), ...timeIn(leg.arrive, to.stop.timeZone)];
}

const timeIn = (when: When | null, zone: Zone): ItemTime[] =>
  when === null ? [] : [{ ...bounds(when, zone), isDay: when.precision === 'day' }];
