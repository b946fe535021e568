import { instantOf, isDate, isZone, offsetMinutes, parseStamp, type Wall, wallTime, type Zone } from '../trip/time.ts';
import type { Trip } from '../trip/types.ts';
import type { Draft } from './draft.ts';
import type { Path, Report, Words } from './problem.ts';
import { SKIPS } from './problem-skips.ts';
import { offsetText, TIMES } from './problem-times.ts';
import { skippedDay, skippedTime } from './skips.ts';

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

/** Checks a calendar day. */
export function checkDay(day: string, path: Path, report: Report): void {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) report(path, TIMES.badDay(day));
  else if (!isDate(day)) report(path, TIMES.noSuchDay(day));
  else if (!isInReach(day)) report(path, TIMES.farYear(day));
}

/** Years that keep four digits in any zone. */
const isInReach = (day: string): boolean => day >= '0001-01-01' && day < '9999';

/** Checks a day on the calendar of a stop, which may have left it out. */
export function checkDayThere(day: string, clocks: Clocks | undefined, path: Path, report: Report): void {
  checkDay(day, path, report);
  const skip = clocks?.zone && isGoodDay(day) ? skippedDay(clocks.zone, day) : null;
  if (clocks?.zone && skip !== null) report(path, SKIPS.day(day, clocks.place, clocks.zone, ...skip));
}

/** Checks a clock time with its offset, which must be the one of the stop at that moment. */
export function checkStamp(text: string, clocks: Clocks | undefined, path: Path, report: Report): void {
  const instant = parseStamp(text);
  if (hasDay(text) && (instant === null || !isInReach(text)) && !isGoodDay(text.slice(0, 10)))
    checkDay(text.slice(0, 10), path, report);
  else if (instant === null) report(path, unreadable(text, clocks));
  else if (clocks?.zone && !isOwnOffset(text, instant, clocks.zone)) {
    report(path, wrongOffset(text, clocks.place, clocks.zone));
  }
}

/** What is advised is itself sound: the offset at which the clocks showed this, never one at which they did not. */
function wrongOffset(text: string, place: string, zone: Zone): Words {
  const wall = wallOf(text);
  return skipWords(wall, place, zone) ?? TIMES.wrongOffset(text, place, zone, offsetOf(wall, zone));
}

/** Words for a clock time that was left out there, whatever the offset; null for one that was not. */
function skipWords(wall: Wall, place: string, zone: Zone): Words | null {
  const skip = skippedTime(zone, wall);
  if (skip === null) return null;
  const stamps = skip.readings.map((instant) => localStamp(instant, zone));
  return SKIPS.time(skip, place, zone, stamps);
}

/** What a stamp shows, its zone aside. */
function wallOf(text: string): Wall {
  return { date: text.slice(0, 10), minutes: Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)) };
}

const offsetOf = ({ date, minutes }: Wall, zone: Zone): number => offsetMinutes(zone, instantOf(zone, date, minutes));

const hasDay = (text: string) => /^\d{4}-\d{2}-\d{2}T/.test(text);
const isGoodDay = (day: string) => isDate(day) && isInReach(day);

/** Whether the offset at the end of a stamp is the one of the zone at that instant, to the minute. */
export function isOwnOffset(text: string, instant: number, zone: Zone): boolean {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(text) ?? [];
  const written = Number(hours) * 60 + Number(minutes);
  return (sign === '-' ? -written : written) === offsetMinutes(zone, instant);
}

function unreadable(text: string, clocks: Clocks | undefined): Words {
  if (!/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:\d{2}(\.\d+)?)?Z?$/.test(text)) return TIMES.badStamp(text);
  const zone = clocks?.zone ?? null;
  if (text.endsWith('Z')) return TIMES.utc(text, zone === null ? null : localStamp(Date.parse(text), zone));
  return zone === null || clocks === undefined ? TIMES.noZone(text, null) : noZone(text, clocks.place, zone);
}

function noZone(text: string, place: string, zone: Zone): Words {
  const wall = wallOf(text);
  return skipWords(wall, place, zone) ?? TIMES.noZone(text, { place, offset: offsetOf(wall, zone) });
}

function localStamp(instant: number, zone: Zone): string {
  const { date, minutes } = wallTime(zone, instant);
  const clock = offsetText(minutes).slice(1);
  return `${date}T${clock}${offsetText(offsetMinutes(zone, instant))}`;
}
