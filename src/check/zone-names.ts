import { isZone } from '../trip/time.ts';
import { nearest } from './nearest.ts';
import type { Path, Report } from './problem.ts';
import { TIMES } from './problem-times.ts';

/** Checks the name of a zone: that there is one, and that it is written as pages will show it. */
export function checkZone(zone: string | undefined, path: Path, report: Report): void {
  if (zone === undefined) return;
  const right = isZone(zone) ? rightSpelling(zone) : null;
  if (right === null) report(path, TIMES.unknownZone(zone, nearestZone(zone)));
  else if (zone !== right) report(path, TIMES.zoneCase(zone, right));
}

/** By the city alone: continents are long, and would make cities alike that are not. */
function nearestZone(zone: string): string | null {
  const zones = Intl.supportedValuesOf('timeZone');
  const city = nearest(cityOf(zone), zones.map(cityOf));
  return zones.find((name) => cityOf(name) === city) ?? null;
}

const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1);

/** What has been looked up: a format takes its time to make, and a long trip has few zones. */
const spellings = new Map<string, string>();

function rightSpelling(zone: string): string {
  const right = spellings.get(zone) ?? spelling(zone);
  spellings.set(zone, right);
  return right;
}

/** How a zone that there is should be written. Engines take any case, and give another name for most that have two. */
function spelling(zone: string): string {
  const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions();
  if (isSameWord(timeZone, zone)) return timeZone;
  // One of the older or newer names, whose own case the engine keeps to itself. "US/Eastern" and "EST5EDT" follow no rule.
  if (!AREA.test(zone)) return /(^|\/)[a-z]/.test(zone) ? timeZone : zone;
  return IRREGULAR.find((name) => isSameWord(name, zone)) ?? titled(zone);
}

const isSameWord = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const AREA = /^(africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific)\//i;

/** The only other names of these areas that are not in capitals and small letters throughout (tz database, 2025c). */
const IRREGULAR = [
  'America/Argentina/ComodRivadavia',
  'America/Knox_IN',
  'Australia/ACT',
  'Australia/LHI',
  'Australia/NSW',
];

/** "asia/ho_chi_minh" is "Asia/Ho_Chi_Minh". */
const titled = (zone: string): string => zone.toLowerCase().replace(/(^|[/_-])[a-z]/g, (first) => first.toUpperCase());
