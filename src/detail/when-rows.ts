import { type ClockReading, type Reading, read } from '../trip/reading.ts';
import { daysBetween, type Zone } from '../trip/time.ts';
import type { When } from '../trip/types.ts';
import { isSameZone } from '../trip/zones.ts';

/** Which clocks a time is read on. */
export interface Clocks {
  /** The zone in which it took place. */
  own: Zone;
  /** The zone the reader has chosen: its reading is the large one. */
  shown: Zone;
  /** Further zones worth a row, in their order. */
  others: Zone[];
  /** The reader's own zone; null in the prerendered page, which cannot know it. */
  reader: Zone | null;
}

/** What a zone is to the reader besides its name. */
export type ZoneNote = 'local' | 'yours';

/** The same moment on the clocks of another zone. */
export interface WhenRow {
  reading: ClockReading;
  note: ZoneNote | null;
  /** Days by which its date is ahead of the large one: -1 is the day before. */
  shift: number;
  overMidnight: boolean;
}

/** A time as the details show it: one large reading, and a row for each other zone. */
export interface WhenFacts {
  main: Reading;
  /** Whether the large reading is on the reader's own clock. */
  isYours: boolean;
  rows: WhenRow[];
}

/**
 * Reads a time for the details. The large reading is in the chosen zone; the zone of the place comes first among the
 * rows where it is not that one. Each zone has one row, whatever its names. A time without a clock has no rows, for
 * they could only repeat that nothing is known.
 */
export function whenFacts(when: When, clocks: Clocks): WhenFacts {
  const { own, shown, others } = clocks;
  const main = read(when, own, shown);
  const isYours = clocks.reader !== null && isSameZone(main.zone, clocks.reader);
  if (main.kind === 'day') return { main, isYours, rows: [] };
  const zones = distinct([shown, own, ...others]).slice(1);
  return { main, isYours, rows: zones.flatMap((zone) => rowOf(read(when, own, zone), main, noteOn(zone, clocks))) };
}

/** Each zone once, the first of its names. */
function distinct(zones: Zone[]): Zone[] {
  return zones.filter((zone, index) => zones.findIndex((other) => isSameZone(other, zone)) === index);
}

function noteOn(zone: Zone, { own, reader }: Clocks): ZoneNote | null {
  if (isSameZone(zone, own)) return 'local';
  return reader !== null && isSameZone(zone, reader) ? 'yours' : null;
}

function rowOf(reading: Reading, main: ClockReading, note: ZoneNote | null): WhenRow[] {
  if (reading.kind === 'day') return [];
  const { start, end } = reading;
  const overMidnight = end !== null && end.date !== start.date;
  return [{ reading, note, shift: daysBetween(main.start.date, start.date), overMidnight }];
}
