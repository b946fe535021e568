import { offset } from '../i18n/format.ts';
import { zoneLabel } from '../i18n/times.ts';
import { readIn } from '../trip/days.ts';
import type { EventItem, Item, Visit } from '../trip/itinerary.ts';
import { bounds, offsetMinutes, type Zone } from '../trip/time.ts';
import type { When } from '../trip/types.ts';
import { shownZone } from '../trip/zones.ts';
import type { Reader } from './reader.ts';

/** A time with the zone it is written in. */
interface Timed {
  when: When;
  own: Zone;
}

/** The zones that the heads of a day name. Meetings decide; legs do where there are no meetings, by where they begin if that is known. */
export function namedZones(items: Item[], reader: Reader): Set<Zone> {
  return new Set(headed(items).map(({ own }) => shownOf(own, reader)));
}

/**
 * The zone whose clocks a day is shown on, with its offset then: `Tokyo time, UTC+9`. Null where it has more than one,
 * as on a day with a flight, or none.
 */
export function dayZone(items: Item[], reader: Reader): string | null {
  const zones = namedZones(items, reader);
  const [zone] = zones;
  return zone === undefined || zones.size > 1 ? null : label(zone, headed(items), reader);
}

function headed(items: Item[]): Timed[] {
  const events = items.flatMap((item) => (item.kind === 'event' ? [timed(item)] : []));
  return events.length > 0 ? events : items.flatMap(legTime);
}

/** The same for the meetings of one stay on that day. */
export function visitZone(items: Item[], visit: Visit, reader: Reader): string {
  const events = items.flatMap((item) => (item.kind === 'event' && item.visit === visit ? [timed(item)] : []));
  return label(shownOf(visit.stop.timeZone, reader), events, reader);
}

const timed = ({ event, visit }: EventItem): Timed => ({ when: event.when, own: visit.stop.timeZone });

function legTime(item: Item): Timed[] {
  if (item.kind === 'event') return [];
  const { leg, from, to } = item;
  if (leg.depart !== null) return [{ when: leg.depart, own: from.stop.timeZone }];
  return leg.arrive === null ? [] : [{ when: leg.arrive, own: to.stop.timeZone }];
}

const shownOf = (own: Zone, { zone, itinerary, readerZone }: Reader): Zone =>
  shownZone(zone, own, itinerary.trip, readerZone);

/** Both offsets are named where the clocks were changed between the times. */
function label(zone: Zone, times: Timed[], reader: Reader): string {
  const [first = 0, ...later] = offsets(zone, times, reader);
  const { words, itinerary } = reader;
  const named = zoneLabel(words, itinerary.trip, zone, first);
  return later.reduce((so, minutes) => words.timeline.zoneThen(so, offset(minutes)), named);
}

/** A time that is not known in this zone says little of its offset: such count only if there are no others. */
function offsets(zone: Zone, times: Timed[], { itinerary, zone: choice, readerZone }: Reader): number[] {
  const readings = times.map(({ when, own }) => readIn(when, own, itinerary, choice, readerZone));
  const known = readings.flatMap((reading) => (reading.zone === zone ? [reading.offset] : []));
  const guess = times.slice(0, 1).map(({ when, own }) => offsetMinutes(zone, bounds(when, own).from));
  return [...new Set(known.length > 0 ? known : guess)];
}
