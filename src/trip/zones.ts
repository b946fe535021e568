import { type Itinerary } from './itinerary.ts';
import type { Zone } from './time.ts';
import type { Trip } from './types.ts';

/** The one switch "Times in": on whose clocks and calendar everything is shown. */
export const ZONE_CHOICES = ['there', 'home', 'yours', 'utc'] as const;
export type ZoneChoice = (typeof ZONE_CHOICES)[number];

/**
 * The zone to show for something that took place in zone `own`. `reader` is the browser's zone, unknown (null) before
 * hydration: "yours" then falls back to local time.
 */
export function shownZone(choice: ZoneChoice, own: Zone, trip: Trip, reader: Zone | null): Zone {
  if (choice === 'home') return trip.homeTimeZone;
  if (choice === 'utc') return 'UTC';
  return choice === 'yours' && reader !== null ? reader : own;
}

/**
 * The place by which a zone is named: home by the first stop in it, any other by its IANA city.
 *
 *     zoneCity(trip, 'Asia/Kuala_Lumpur') //=> 'Kuala Lumpur'
 */
export function zoneCity(trip: Trip, zone: Zone): string {
  const home = zone === trip.homeTimeZone ? trip.stops.find((stop) => stop.timeZone === zone) : undefined;
  return home?.name ?? ianaCity(zone);
}

function ianaCity(zone: Zone): string {
  if (/^(Etc\/)?(UTC|GMT|UCT|Zulu|Universal)$/.test(zone)) return 'UTC';
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** The zones of a trip's stops, each once, in the order of the visits. */
export function tripZones(itinerary: Itinerary): Zone[] {
  return [...new Set(itinerary.visits.map((visit) => visit.stop.timeZone))];
}
