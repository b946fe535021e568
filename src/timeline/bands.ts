import { bounds, type Instant } from '../trip/time.ts';
import type { TripEvent, When } from '../trip/types.ts';
import type { Pass } from './passes.ts';
import type { Scale } from './scale.ts';

/** When the traveller was at a stop: the stretches for which that is sure, and those in which he came or went. */
export interface Band {
  pass: Pass;
  parts: BandPart[];
}

export interface BandPart {
  from: Instant;
  to: Instant;
  /** False where his coming or going is not reported so closely. */
  isSure: boolean;
}

/** Between which instants something happened. */
interface Window {
  from: Instant;
  to: Instant;
}

/** Windows narrower than this share of the strip are drawn as a single moment. */
const NARROW = 0.0075;

/**
 * The bands of the strip. Each coming and going has a window: the clock time, or the part of the day, or whatever the
 * meetings and the neighbours in the route leave. Where going and the next coming could be at the same time, the more
 * closely known of the two decides; if neither is, the middle.
 */
export function bandsOf(passes: Pass[], scale: Scale): Band[] {
  const narrow = NARROW * (scale.to - scale.from);
  const windows = tighten(
    passes.flatMap((pass, index) => ends(pass, index, passes.length, scale)),
    scale,
  ).map((window) => settle(window, narrow));
  for (let at = 1; at + 1 < windows.length; at += 2) part(windows[at], windows[at + 1]);
  return passes.map((pass, index) => ({ pass, parts: parts(windows[2 * index], windows[2 * index + 1]) }));
}

/** When a stay began and ended; the first begins and the last ends with the strip. */
function ends(pass: Pass, index: number, count: number, scale: Scale): [Window, Window] {
  const start = { from: scale.from, to: scale.from };
  const end = { from: scale.to, to: scale.to };
  return [index === 0 ? start : coming(pass), index === count - 1 ? end : going(pass)];
}

const UNKNOWN: Window = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** Not after the first meeting there had begun. */
function coming(pass: Pass): Window {
  const { from, to } = known(pass.arrival?.arrive ?? whenOf(pass.events, 'arrival'), pass);
  if (from === to) return { from, to };
  const begun = pass.events.map(({ when }) => known(when, pass).to);
  return { from, to: Math.max(from, Math.min(to, ...begun)) };
}

/** Not before the last meeting there had begun. */
function going(pass: Pass): Window {
  const { from, to } = known(pass.departure?.depart ?? whenOf(pass.events, 'departure'), pass);
  if (from === to) return { from, to };
  const begun = pass.events.map(({ when }) => known(when, pass).from);
  return { from: Math.min(to, Math.max(from, ...begun)), to };
}

/** When something began; a clock time is a single moment. */
function known(when: When | null, { stop }: Pass): Window {
  if (when === null) return UNKNOWN;
  const { from, to, exact } = bounds(when, stop.timeZone);
  return { from, to: exact ? from : to };
}

const whenOf = (events: TripEvent[], kind: TripEvent['kind']): When | null =>
  events.find((event) => event.kind === kind)?.when ?? null;

/** Nothing on a route happens before what comes before it, nor after what comes after it, nor off the strip. */
function tighten(windows: Window[], scale: Scale): Window[] {
  let least = scale.from;
  const later = windows.map(({ from, to }) => {
    least = Math.max(least, Math.min(from, to));
    return { from: Math.min(Math.max(from, least), scale.to), to };
  });
  let most = scale.to;
  const earlier = later.toReversed().map(({ from, to }) => {
    most = Math.max(from, Math.min(to, most));
    return { from, to: most };
  });
  return earlier.toReversed();
}

function settle({ from, to }: Window, narrow: number): Window {
  const middle = (from + to) / 2;
  return to - from < narrow ? { from: middle, to: middle } : { from, to };
}

/** Makes going end before coming begins. */
function part(going: Window | undefined, coming: Window | undefined): void {
  if (going === undefined || coming === undefined || going.to <= coming.from) return;
  const [left, came] = [going.to - going.from, coming.to - coming.from];
  const cut = left < came ? going.to : came < left ? coming.from : (going.from + coming.to) / 2;
  going.to = Math.max(going.from, cut);
  coming.from = Math.min(coming.to, Math.max(cut, going.to));
}

function parts(came: Window = UNKNOWN, left: Window = UNKNOWN): BandPart[] {
  if (came.to >= left.from) return [{ from: came.from, to: Math.max(came.from, left.to), isSure: false }];
  const sure = { from: came.to, to: left.from, isSure: true };
  const before = came.from < came.to ? [{ from: came.from, to: came.to, isSure: false }] : [];
  const after = left.from < left.to ? [{ from: left.from, to: left.to, isSure: false }] : [];
  return [...before, sure, ...after];
}
