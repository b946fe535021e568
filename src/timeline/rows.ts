import type { Day } from '../trip/days.ts';
import { readIn } from '../trip/days.ts';
import { isLegShown } from '../trip/filter.ts';
import { type EventItem, found, type Item, type Visit } from '../trip/itinerary.ts';
import { eventPictogram, type Pictogram } from '../trip/pictograms.ts';
import type { Tone } from '../trip/tones.ts';
import type { Person } from '../trip/types.ts';
import { type Headed, type LegRow, legRow } from './leg-row.ts';
import type { Reader } from './reader.ts';
import { type TimeCell, timeCell } from './time-cell.ts';
import { dayZone, namedZones, visitZone } from './zone-words.ts';

/** A day as it is drawn. `zone` is null where the day has more than one: then the stops name theirs. */
interface DayRows {
  title: string;
  zone: string | null;
  rows: Row[];
}

export type Row = VisitRow | PlaceRow | EventRow | LegRow;

/** The head of a stay: the stop's number and name. */
export interface VisitRow {
  kind: 'visit';
  key: string;
  stop: string;
  number: number;
  tone: Tone;
  name: string;
  zone: string | null;
}

/** Where the meetings below it took place. Right under the head of a stay it needs no dot on the rail. */
export interface PlaceRow {
  kind: 'place';
  key: string;
  tone: Tone;
  name: string;
  dot: boolean;
  /** Named here only where no head could: for a day that begins on the way. */
  zone: string | null;
}

export interface EventRow {
  kind: 'event';
  key: string;
  id: string;
  tone: Tone;
  time: TimeCell;
  pictogram: Pictogram;
  kindWord: string;
  title: string;
  /** In words, where it is not simply confirmed. */
  statusWord: string | null;
  who: string;
  /** The people in `who` whose names are in another language, in their order there. */
  foreign: Person[];
  disputes: number;
  summary: string;
  /** The text that is asked for, to be marked; or ''. */
  query: string;
}

/**
 * A day of the timeline from top to bottom: the head of a stay where it or the day is new, the place where it changes,
 * meetings and legs, all in file order. What the filter hides is left out; a day of which nothing is left has no rows.
 */
export function dayRows(day: Day, reader: Reader): DayRows {
  const items = day.items.filter((item) => isShown(item, reader.shown));
  const zone = dayZone(items, reader);
  const heads = { date: day.date, zones: namedZones(items, reader) };
  return { title: dayTitle(day, reader), zone, rows: rowsOf(items, heads, zone !== null, reader) };
}

/** `Tuesday 28 October`; with the year where the trip runs over New Year. */
export function dayTitle({ date }: Day, { words, overNewYear }: Reader): string {
  return overNewYear ? words.dates.full(date) : words.dates.long(date);
}

/** Whether the filter leaves a row: `shown` are the meetings it leaves, null for all. */
export function isShown(item: Item, shown: Set<string> | null): boolean {
  if (shown === null) return true;
  return item.kind === 'event' ? shown.has(item.event.id) : isLegShown(item, shown);
}

function rowsOf(items: Item[], heads: Headed, zoneIsNamed: boolean, reader: Reader): Row[] {
  const rows: Row[] = [];
  let visit: Visit | null = null;
  let place: string | null = null;
  const zoneFor = (item: EventItem) => (zoneIsNamed ? null : visitZone(items, item.visit, reader));
  for (const item of items) {
    if (item.kind === 'leg') {
      rows.push(legRow(item, heads, reader));
      continue;
    }
    const isOnTheWay = item.event.leg !== null;
    const isNewVisit = item.visit !== visit && !isOnTheWay;
    if (isNewVisit) rows.push(visitRow(item, reader, zoneFor(item)));
    const name = placeName(item, reader);
    if (isNewVisit || name !== place) {
      const isHeadless = isOnTheWay && item.visit !== visit;
      rows.push(placeRow(item, reader, name, !isNewVisit, isHeadless ? zoneFor(item) : null));
    }
    if (isNewVisit) visit = item.visit;
    place = name;
    rows.push(eventRow(item, reader));
  }
  return rows;
}

const toneOf = ({ visit }: EventItem, { tones }: Reader): Tone => tones.get(visit.stop.id) ?? 'transit';

function visitRow(item: EventItem, reader: Reader, zone: string | null): VisitRow {
  const { stop, number } = item.visit;
  return {
    kind: 'visit',
    key: `visit ${item.event.id}`,
    stop: stop.id,
    number,
    tone: toneOf(item, reader),
    name: stop.name,
    zone,
  };
}

function placeRow(item: EventItem, reader: Reader, name: string, dot: boolean, zone: string | null): PlaceRow {
  return { kind: 'place', key: `place ${item.event.id}`, tone: toneOf(item, reader), name, dot, zone };
}

function placeName({ event, visit }: EventItem, { words, itinerary }: Reader): string {
  if (event.leg !== null) {
    const mode = itinerary.legs.get(event.leg)?.leg.mode ?? visit.departure?.mode;
    return mode === 'plane' || mode === 'helicopter' ? words.timeline.inFlight : words.timeline.onTheWay;
  }
  return event.place === null ? words.timeline.placeNotReported : found(itinerary.places, event.place).name;
}

function eventRow(item: EventItem, reader: Reader): EventRow {
  const { event, visit } = item;
  const { words, itinerary, zone, readerZone } = reader;
  const reading = readIn(event.when, visit.stop.timeZone, itinerary, zone, readerZone);
  return {
    kind: 'event',
    key: `event ${event.id}`,
    id: event.id,
    tone: toneOf(item, reader),
    time: timeCell(event.when, reading, itinerary.trip, words),
    pictogram: eventPictogram(item),
    kindWord: words.kinds[event.kind],
    title: event.title,
    statusWord: event.status === 'confirmed' ? null : words.statuses[event.status],
    ...who(item, reader),
    disputes: event.disputes.length,
    summary: event.summary,
    query: reader.query,
  };
}

/** `with Sanae Takaichi and 7 others`; without "with" where the traveller is not named; empty where nobody else is. */
function who({ event }: EventItem, { words, itinerary }: Reader): Pick<EventRow, 'who' | 'foreign'> {
  const traveller = itinerary.trip.traveller;
  const others = event.participants.filter(({ person }) => person !== traveller);
  const named = others.slice(0, others.length === 2 ? 2 : 1).map(({ person }) => found(itinerary.people, person));
  const [first, second] = named.map(({ name }) => name);
  if (first === undefined) return { who: '', foreign: [] };
  const names =
    second !== undefined
      ? words.timeline.two(first, second)
      : others.length === 1
        ? first
        : words.timeline.more(first, others.length - 1);
  return {
    who: others.length < event.participants.length ? words.timeline.with(names) : names,
    foreign: named.filter(({ lang }) => lang !== undefined),
  };
}
