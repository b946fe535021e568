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
 * meetings and the neighbours in the route leave. Where a departure and the next arrival could overlap, the one known
 * more closely decides. If both are equally vague, the overlap goes to the next stop, or to both in halves where nothing else is
 * known of the stay.
 */
export function bandsOf(passes: Pass[], scale: Scale): Band[] {
  const stays = staysOf(passes, scale);
  stays.forEach((stay, index) => {
    const next = stays[index + 1];
    if (next !== undefined) part(stay, next);
  });
  return stays.map(({ pass, came, left }) => ({ pass, parts: parts(came, left) }));
}

/** A pass with the windows of its two ends. */
interface Stay {
  pass: Pass;
  came: Window;
  left: Window;
}

/** The first begins and the last ends with the strip. */
function staysOf(passes: Pass[], scale: Scale): Stay[] {
  const last = passes.length - 1;
  const ends = passes.flatMap((pass, index) => [
    index === 0 ? { from: scale.from, to: scale.from } : coming(pass),
    index === last ? { from: scale.to, to: scale.to } : going(pass),
  ]);
  const narrow = NARROW * (scale.to - scale.from);
  const windows = tighten(ends, scale).map((window) => settle(window, narrow));
  const at = (index: number): Window => windows[index] ?? UNKNOWN;
  return passes.map((pass, index) => ({ pass, came: at(2 * index), left: at(2 * index + 1) }));
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

/** Makes a stay end before the next begins. */
function part({ came, left: going }: Stay, { came: coming }: Stay): void {
  if (going.to <= coming.from) return;
  const [doubt, nextDoubt] = [going.to - going.from, coming.to - coming.from];
  const isSureOfStay = came.to < going.from;
  const even = isSureOfStay ? coming.from : (Math.max(going.from, coming.from) + Math.min(going.to, coming.to)) / 2;
  const cut = doubt < nextDoubt ? going.to : nextDoubt < doubt ? coming.from : even;
  going.to = Math.max(going.from, cut);
  coming.from = Math.min(coming.to, Math.max(cut, going.to));
}

function parts(came: Window, left: Window): BandPart[] {
  if (came.to >= left.from) return [{ from: came.from, to: Math.max(came.from, left.to), isSure: false }];
  const sure = { from: came.to, to: left.from, isSure: true };
  const before = came.from < came.to ? [{ from: came.from, to: came.to, isSure: false }] : [];
  const after = left.from < left.to ? [{ from: left.from, to: left.to, isSure: false }] : [];
  return [...before, sure, ...after];
}
