import { instantOf, isDate, isZone, offsetMinutes, parseStamp, wallTime, type Zone } from '../trip/time.ts';
import type { Trip } from '../trip/types.ts';
import type { Draft } from './draft.ts';
import { nearest } from './nearest.ts';
import type { Path, Report } from './problem.ts';
import { type Advice, offsetText, TIMES } from './problem-times.ts';

/** Where a time is read: the name of the stop, and its zone if there is such a zone. */
export interface Clocks {
  place: string;
  zone: Zone | null;
}

/** The clocks of each stop, by id. */
export function clocksOf(draft: Draft<Trip>): Map<string, Clocks> {
  const clocks = (draft.stops ?? []).flatMap((stop): [string, Clocks][] => {
    if (stop?.id === undefined) return [];
    const zone = stop.timeZone !== undefined && isZone(stop.timeZone) ? stop.timeZone : null;
    return [[stop.id, { place: stop.name ?? stop.id, zone }]];
  });
  return new Map(clocks);
}

/** Checks the name of a zone. */
export function checkZone(zone: string | undefined, path: Path, report: Report): void {
  if (zone === undefined || isZone(zone)) return;
  report(path, TIMES.unknownZone(zone, nearestZone(zone)));
}

/** By the city alone: continents are long, and would make cities alike that are not. */
function nearestZone(zone: string): string | null {
  const zones = Intl.supportedValuesOf('timeZone');
  const city = nearest(cityOf(zone), zones.map(cityOf));
  return zones.find((name) => cityOf(name) === city) ?? null;
}

const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1);

/** Checks a calendar day. */
export function checkDay(day: string, path: Path, report: Report): void {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) report(path, TIMES.badDay(day));
  else if (!isDate(day)) report(path, TIMES.noSuchDay(day));
  else if (!isInReach(day)) report(path, TIMES.farYear(day));
}

/** Years that keep four digits in any zone. */
const isInReach = (day: string): boolean => day >= '0001-01-01' && day < '9999';

/** Checks a clock time with its offset, which must be the one of the stop at that moment. */
export function checkStamp(text: string, clocks: Clocks | undefined, path: Path, report: Report): void {
  const instant = parseStamp(text);
  if (hasDay(text) && (instant === null || !isInReach(text)) && !isGoodDay(text.slice(0, 10)))
    checkDay(text.slice(0, 10), path, report);
  else if (instant === null) report(path, unreadable(text, clocks));
  else if (clocks?.zone && !isOwnOffset(text, instant, clocks.zone)) {
    report(path, TIMES.wrongOffset(text, clocks.place, clocks.zone, offsetMinutes(clocks.zone, instant)));
  }
}

const hasDay = (text: string) => /^\d{4}-\d{2}-\d{2}T/.test(text);
const isGoodDay = (day: string) => isDate(day) && isInReach(day);

/** Whether the offset at the end of a stamp is the one of the zone at that instant, to the minute. */
export function isOwnOffset(text: string, instant: number, zone: Zone): boolean {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(text) ?? [];
  const written = Number(hours) * 60 + Number(minutes);
  return (sign === '-' ? -written : written) === offsetMinutes(zone, instant);
}

function unreadable(text: string, clocks: Clocks | undefined) {
  if (!/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:\d{2}(\.\d+)?)?Z?$/.test(text)) return TIMES.badStamp(text);
  const zone = clocks?.zone ?? null;
  if (text.endsWith('Z')) return TIMES.utc(text, zone === null ? null : localStamp(Date.parse(text), zone));
  return TIMES.noZone(text, adviceFor(text, clocks));
}

function localStamp(instant: number, zone: Zone): string {
  const { date, minutes } = wallTime(zone, instant);
  const clock = offsetText(minutes).slice(1);
  return `${date}T${clock}${offsetText(offsetMinutes(zone, instant))}`;
}

function adviceFor(text: string, clocks: Clocks | undefined): Advice {
  const zone = clocks?.zone ?? null;
  if (clocks === undefined || zone === null) return null;
  const minutes = Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));
  return { place: clocks.place, offset: offsetMinutes(zone, instantOf(zone, text.slice(0, 10), minutes)) };
}
