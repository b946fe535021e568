import type { Point } from './types.ts';

/** Mean radius of the Earth, kilometres (IUGG). */
const RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;
const KM_PER_MILE = 1.609344;

/** Kilometres between two points on the sphere, 0 to 20015 (haversine formula); longitudes may be unwrapped. */
export function distanceKm(a: Point, b: Point): number {
  return RADIUS_KM * centralAngle(a, b);
}

/** Statute miles of so many kilometres. */
export const milesOf = (km: number): number => km / KM_PER_MILE;

/** Radians between two points, by the haversine, which is exact for small angles and for antipodes alike. */
function centralAngle(a: Point, b: Point): number {
  const lat = Math.sin(((b.lat - a.lat) * RADIANS) / 2) ** 2;
  const lng = Math.sin(((b.lng - a.lng) * RADIANS) / 2) ** 2;
  const haversine = lat + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * lng;
  return 2 * Math.asin(Math.sqrt(Math.min(1, haversine)));
}

/**
 * Degrees to go east from one longitude to another by the short way, -180 to 180; the far meridian itself is reached
 * eastward, as the visits of a trip are.
 *
 *     eastward(170, -170) //=> 20
 */
export function eastward(from: number, to: number): number {
  const turn = (((to - from) % 360) + 360) % 360;
  return turn > 180 ? turn - 360 : turn;
}

/**
 * The great circle from `a` to `b` as points no more than 100 km apart, both ends included. Longitudes go on from
 * `a.lng` without a jump, beyond ±180 where the route crosses the date line, so `b` may come out as another copy of
 * itself. Near the poles points stand closer, for there the longitude turns fast. Between antipodes, where every way is
 * as short, it goes along the meridian of `a` over the north pole. Two equal points give just these two.
 */
export function greatCircle(a: Point, b: Point): Point[] {
  const angle = centralAngle(a, b);
  if (angle < 1e-9) return [a, { lat: b.lat, lng: a.lng + eastward(a.lng, b.lng) }];
  const at = Math.PI - angle < 1e-6 ? overThePole(a) : between(a, b, angle);
  const steps = Math.max(2, Math.ceil((angle * RADIUS_KM) / STEP_KM));
  const points = [at(0)];
  for (let step = 1; step <= steps; step++) refine(at, (step - 1) / steps, step / steps, points, 0);
  return points;
}

const STEP_KM = 100;

/** A way along a line: the point at a share of its length, 0 to 1. */
type Along = (share: number) => Point;

const TURN = 4;
const HALVINGS = 10;

/** Adds the point at `to`, and before it as many as are needed for the longitude not to turn too fast. */
function refine(at: Along, from: number, to: number, points: Point[], depth: number): void {
  const last = points.at(-1) ?? at(from);
  const next = at(to);
  if (Math.abs(next.lng - last.lng) > TURN && depth < HALVINGS) {
    refine(at, from, (from + to) / 2, points, depth + 1);
    refine(at, (from + to) / 2, to, points, depth + 1);
  } else points.push(next);
}

/**
 * Slerp in a frame turned so that `a` lies on the zero meridian: there the longitude of every point between has the sign
 * of the whole turn and nothing needs unwrapping.
 */
function between(a: Point, b: Point, angle: number): Along {
  const turn = eastward(a.lng, b.lng) * RADIANS;
  const [latA, latB] = [a.lat * RADIANS, b.lat * RADIANS];
  const sin = Math.sin(angle);
  return (share) => {
    const fromA = (Math.sin((1 - share) * angle) / sin) * Math.cos(latA);
    const fromB = (Math.sin(share * angle) / sin) * Math.cos(latB);
    const x = fromA + fromB * Math.cos(turn);
    const y = fromB * Math.sin(turn);
    const z = (Math.sin((1 - share) * angle) * Math.sin(latA) + Math.sin(share * angle) * Math.sin(latB)) / sin;
    return { lat: Math.atan2(z, Math.hypot(x, y)) / RADIANS, lng: a.lng + Math.atan2(y, x) / RADIANS };
  };
}

function overThePole(a: Point): Along {
  return (share) => {
    const lat = a.lat + share * 180;
    return lat <= 90 ? { lat, lng: a.lng } : { lat: 180 - lat, lng: a.lng + 180 };
  };
}
