import { distanceKm } from '../trip/route.ts';
import { isZone, offsetMinutes } from '../trip/time.ts';
import type { Point, Trip } from '../trip/types.ts';
import { type Draft, each } from './draft.ts';
import type { Path, Report } from './problem.ts';
import { POINTS } from './problem-points.ts';

/** A venue further from its stop than this, in km, is worth a look: big cities and their airports are within it. */
const FAR_KM = 80;

type DraftPoint = { readonly lat?: number | undefined; readonly lng?: number | undefined };

/**
 * Clocks further from the sun than this, in hours, are those of another place: none that people live by is 3 off, and summer time
 * adds one.
 */
const FAR_HOURS = 5;
/** Beyond this latitude the sun says little, and clocks are those of who came there. */
const POLAR_LAT = 80;
const ANY_TIME = Date.UTC(2024, 0, 1);

/** Checks that stops and places lie on the globe, stops where the sun goes by their clocks, and places near their stop. */
export function checkPoints(draft: Draft<Trip>, report: Report): void {
  each(draft.stops, ['stops'], (stop, path) => {
    checkRange(stop, 'stop', path, report);
    checkSun(stop, path, report);
  });
  each(draft.places, ['places'], (place, path) => {
    checkRange(place, 'place', path, report);
    const stop = draft.stops?.find((candidate) => candidate?.id === place.stop);
    if (stop !== undefined) checkDistance(place, stop, stop.name ?? stop.id ?? 'its stop', path, report);
  });
}

function checkRange({ lat, lng }: DraftPoint, noun: string, path: Path, report: Report): void {
  const latIsOff = lat !== undefined && !(Math.abs(lat) <= 90);
  const lngIsOff = lng !== undefined && !(Math.abs(lng) <= 180);
  if (latIsOff && lng !== undefined && Math.abs(lat) <= 180 && Math.abs(lng) <= 90) {
    report([...path, 'lat'], POINTS.swapped(noun, lat, lng));
    return;
  }
  if (latIsOff) report([...path, 'lat'], POINTS.lat(noun, lat));
  if (lngIsOff) report([...path, 'lng'], POINTS.lng(noun, lng));
}

function checkSun({ timeZone, ...stop }: Draft<Trip['stops'][number]>, path: Path, report: Report): void {
  const point = pointOf(stop);
  if (point === null || Math.abs(point.lat) > POLAR_LAT || timeZone === undefined || !isZone(timeZone)) return;
  const hours = hoursOffSun(offsetMinutes(timeZone, ANY_TIME), point.lng);
  if (hours > FAR_HOURS) report([...path, 'timeZone'], POINTS.farZone(timeZone, point.lng, Math.round(hours)));
}

/** A day more or less is no difference: the date line bends around islands that keep the clocks of their neighbours. */
function hoursOffSun(offset: number, lng: number): number {
  const off = (((offset / 60 - lng / 15) % 24) + 24) % 24;
  return Math.min(off, 24 - off);
}

function checkDistance(place: DraftPoint, stop: DraftPoint, name: string, path: Path, report: Report): void {
  const [from, to] = [pointOf(place), pointOf(stop)];
  if (from === null || to === null) return;
  const away = distanceKm(from, to);
  if (away <= FAR_KM) return;
  const turned = pointOf({ lat: from.lng, lng: from.lat });
  const isSwapped = turned !== null && distanceKm(turned, to) <= FAR_KM;
  const km = Math.round(away);
  report([...path, 'lat'], isSwapped ? POINTS.swappedAtStop(from.lat, from.lng, km, name) : POINTS.far(km, name));
}

/** The point, if it is whole and on the globe. */
function pointOf({ lat, lng }: DraftPoint): Point | null {
  if (lat === undefined || lng === undefined) return null;
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat, lng } : null;
}
