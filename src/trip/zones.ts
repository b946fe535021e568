import type { Zone } from './time.ts';
import type { Trip } from './types.ts';

/** The one switch "Times in": on whose clocks and calendar everything is shown. */
export const ZONE_CHOICES = ['there', 'home', 'yours', 'utc'] as const;
export type ZoneChoice = (typeof ZONE_CHOICES)[number];

/**
 * The zone to show for something that took place in zone `own`. `reader` is the browser's zone, unknown (null) before
 * hydration and where the browser cannot tell: "yours" then falls back to local time.
 */
export function shownZone(choice: ZoneChoice, own: Zone, trip: Trip, reader: Zone | null): Zone {
  if (choice === 'home') return trip.homeTimeZone;
  if (choice === 'utc') return 'UTC';
  return choice === 'yours' && reader !== null ? reader : own;
}

/** Whether everything is shown in local time: as chosen, or because the reader's own zone is not known. */
export const isLocal = (choice: ZoneChoice, reader: Zone | null): boolean =>
  choice === 'there' || (choice === 'yours' && reader === null);

/**
 * The place by which a zone is named: home by the first stop in it, any other by its IANA city.
 *
 *     zoneCity(trip, 'Asia/Kuala_Lumpur') //=> 'Kuala Lumpur'
 */
export function zoneCity(trip: Trip, zone: Zone): string {
  const home = zone === trip.homeTimeZone ? trip.stops.find((stop) => stop.timeZone === zone) : undefined;
  return home?.name ?? ianaCity(zone);
}

/** Names that browsers still give to zones whose city is written otherwise today (tz database, file `backward`). */
const RENAMED: Record<string, string> = {
  Asmera: 'Asmara',
  Calcutta: 'Kolkata',
  Coral_Harbour: 'Atikokan',
  Enderbury: 'Kanton',
  Faeroe: 'Faroe',
  Godthab: 'Nuuk',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Ponape: 'Pohnpei',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh',
  Truk: 'Chuuk',
};

/**
 * Whether two names mean one zone. Browsers may name the reader's by another of its names than the trip file does:
 * `Asia/Katmandu` for `Asia/Kathmandu`, `Etc/UTC` for `UTC`.
 */
export const isSameZone = (one: Zone, other: Zone): boolean => one === other || ianaCity(one) === ianaCity(other);

function ianaCity(zone: Zone): string {
  const name = zone.slice(zone.lastIndexOf('/') + 1);
  if (/^(UTC|UCT|Universal|Zulu|Greenwich|GMT[+-]?0?)$/.test(name)) return 'UTC';
  const [, sign, hours] = /^GMT([+-])(\d+)$/.exec(name) ?? [];
  // POSIX counts west of Greenwich as plus: Etc/GMT+5 is five hours behind.
  if (hours !== undefined) return `UTC${sign === '+' ? '−' : '+'}${hours}`;
  return RENAMED[name] ?? name.replaceAll('_', ' ');
}
