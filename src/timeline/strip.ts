import type { Zone } from '../trip/time.ts';
import { zoneCity } from '../trip/zones.ts';
import { type BandDrawing, drawBands } from './band-drawings.ts';
import { bandsOf } from './bands.ts';
import { type DayStart, daysOfZone, localDays, localLabels, zoneLabels } from './calendars.ts';
import type { Standing } from './labels.ts';
import { passesOf } from './passes.ts';
import type { Reader } from './reader.ts';
import { type Scale, scaleOf } from './scale.ts';
import { drawTicks, type TickPaths } from './ticks.ts';

/** The strip but for what is chosen: all in percent of its width. */
export interface StripDrawing {
  scale: Scale;
  bands: BandDrawing[];
  ticks: TickPaths[];
  localDays: DayStart[];
  localLabels: Standing[];
  /** The second calendar: home, or the zone in which everything is shown. */
  zone: Zone;
  zoneName: string;
  zoneDays: DayStart[];
  zoneLabels: Standing[];
}

/** Draws the strip of a trip; null where no time at all is known. */
export function stripOf(reader: Reader): StripDrawing | null {
  const { itinerary } = reader;
  const scale = scaleOf(itinerary);
  if (scale === null) return null;
  const bands = bandsOf(passesOf(itinerary), scale);
  const zone = secondZone(reader);
  const local = localDays(bands);
  const days = daysOfZone(zone, scale);
  return {
    scale,
    bands: drawBands(bands, scale, reader),
    ticks: drawTicks(scale, reader),
    localDays: local,
    localLabels: localLabels(local, scale, reader.words),
    zone,
    zoneName: zoneCity(itinerary.trip, zone),
    zoneDays: days,
    zoneLabels: zoneLabels(days, scale, reader.words),
  };
}

function secondZone({ zone, readerZone, itinerary }: Reader): Zone {
  if (zone === 'utc') return 'UTC';
  return zone === 'yours' && readerZone !== null ? readerZone : itinerary.trip.homeTimeZone;
}
