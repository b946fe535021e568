import type { LegItem } from './itinerary.ts';
import { distanceKm, milesOf } from './route.ts';
import { bounds, hasClock, offsetMinutes, type Zone } from './time.ts';
import type { When } from './types.ts';

/** A length in kilometres and in statute miles. */
export interface Distance {
  km: number;
  miles: number;
}

/** The great circle between the reference points of a leg's two stops. */
export function legDistance({ from, to }: LegItem): Distance {
  const km = distanceKm(from.stop, to.stop);
  return { km, miles: milesOf(km) };
}

/**
 * By how many minutes the clocks go forward on a leg (back, if negative), from the offsets of both zones at the times
 * themselves. Null where a time is missing, or so vague that the clocks of its zone may have changed within it.
 */
export function clockChange({ leg, from, to }: LegItem): number | null {
  const left = knownOffset(leg.depart, from.stop.timeZone);
  const reached = knownOffset(leg.arrive, to.stop.timeZone);
  return left === null || reached === null ? null : reached - left;
}

function knownOffset(when: When | null, zone: Zone): number | null {
  if (when === null) return null;
  const { from, to } = bounds(when, zone);
  const offset = offsetMinutes(zone, from);
  return offset === offsetMinutes(zone, to) ? offset : null;
}

/** How long something took; `about` where one of the two times is known to the hour only. */
export interface Duration {
  minutes: number;
  about: boolean;
}

/** From departure to arrival, where both have a clock time; a time known to the hour gives half hours, "about". */
export function legDuration({ leg: { depart, arrive }, from, to }: LegItem): Duration | null {
  if (depart === null || arrive === null || !hasClock(depart) || !hasClock(arrive)) return null;
  const left = bounds(depart, from.stop.timeZone).from;
  const minutes = (bounds(arrive, to.stop.timeZone).from - left) / 60_000;
  if (minutes <= 0) return null;
  const about = depart.precision === 'hour' || arrive.precision === 'hour';
  return about ? { minutes: Math.max(30, Math.round(minutes / 30) * 30), about } : { minutes, about };
}
