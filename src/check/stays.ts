import type { Trip } from '../trip/types.ts';
import { type Draft, each } from './draft.ts';
import { backwards } from './order.ts';
import { type Path, quoted, type Report } from './problem.ts';
import { ROUTE } from './problem-route.ts';
import { type LegWindows, legWindows } from './route.ts';
import { clocksOf } from './stamps.ts';
import { type Window, windowOf } from './window.ts';

/** Checks that events are in order, and that each lies in a stay at its stop or on its leg. */
export function checkStays(draft: Draft<Trip>, report: Report): void {
  const windows = eventWindows(draft);
  // A time that is out of order is one mistake: it isn't held against the stays as well.
  for (const index of checkOrder(draft, windows, report)) windows[index] = null;
  checkInFlight(draft, windows, report);
  if (draft.legs !== undefined && draft.legs.length > 0) walkStays(draft, windows, report);
}

function eventWindows(draft: Draft<Trip>): (Window | null)[] {
  const clocks = clocksOf(draft);
  return (draft.events ?? []).map((event) => windowOf(event?.when, clocks.get(event?.stop ?? '')?.zone));
}

/** Gives the places in the list of all events that are out of order. */
function checkOrder(draft: Draft<Trip>, windows: readonly (Window | null)[], report: Report): number[] {
  const timed = (draft.events ?? []).map((event, index) => ({
    name: quoted(event?.id ?? '?'),
    path: ['events', index, 'when', 'start'],
    window: windows[index] ?? null,
  }));
  const found = backwards(timed);
  for (const { ahead, behind } of found) report(behind.path, ROUTE.eventsBackwards(ahead.name, behind.name));
  return found.map(({ behind }) => Number(behind.path[1]));
}

function checkInFlight(draft: Draft<Trip>, windows: readonly (Window | null)[], report: Report): void {
  const times = legWindows(draft);
  const known = clocksOf(draft);
  each(draft.events, ['events'], (event, path, index) => {
    if (typeof event.leg !== 'string') return;
    const at = legIndex(draft, event.leg);
    if (typeof event.place === 'string') report([...path, 'place'], ROUTE.placeInFlight(event.place));
    const from = draft.legs?.[at]?.from;
    if (!known.has(from ?? '') || !known.has(event.stop ?? '')) return;
    if (from !== undefined && event.stop !== undefined && event.stop !== from) {
      report([...path, 'stop'], ROUTE.wrongStopInFlight(event.stop, from));
    } else if (!fits(windows[index], times[at]?.depart, times[at]?.arrive)) {
      report([...path, 'when', 'start'], ROUTE.outsideLeg(event.leg));
    } else if (outlasts(windows[index], times[at]?.arrive)) {
      report([...path, 'when', 'end'], ROUTE.outlastsLeg(event.leg));
    }
  });
}

const legIndex = (draft: Draft<Trip>, id: string): number => draft.legs?.findIndex((leg) => leg?.id === id) ?? -1;

/** Whether something can have begun after the one and before the other; what is not known fits. */
function fits(window: Window | null | undefined, after?: Window | null, before?: Window | null): boolean {
  if (!window) return true;
  return (!after || window.to >= after.from) && (!before || window.from <= before.to);
}

/** Whether something was certainly not over before the other could be. */
function outlasts(window: Window | null | undefined, other: Window | null | undefined): boolean {
  return Boolean(window && other && window.over > other.to);
}

/** A stay between two legs; the first begins, and the last ends, outside the file. */
interface Stay {
  stop: string | undefined;
  arrive: Window | null;
  depart: Window | null;
}

function staysOf(draft: Draft<Trip>, times: readonly LegWindows[]): Stay[] {
  const legs = draft.legs ?? [];
  const first = { stop: legs[0]?.from, arrive: null, depart: times[0]?.depart ?? null };
  const rest = legs.map((leg, index) => ({
    stop: leg?.to,
    arrive: times[index]?.arrive ?? null,
    depart: times[index + 1]?.depart ?? null,
  }));
  return [first, ...rest];
}

/** Walks the stays along with the events, forward only, as the timeline does. */
function walkStays(draft: Draft<Trip>, windows: readonly (Window | null)[], report: Report): void {
  const stays = staysOf(draft, legWindows(draft));
  const known = clocksOf(draft);
  if (stays.some(({ stop }) => stop === undefined || !known.has(stop))) return;
  let at = 0;
  each(draft.events, ['events'], (event, path, index) => {
    const { stop = '', leg } = event;
    if (leg === undefined || !known.has(stop)) return;
    const here = typeof leg === 'string' ? legPlaces(draft, leg) : placesOf(stays, stop);
    const then = typeof leg === 'string' ? here : here.filter((place) => staysFit(stays[place], windows[index]));
    const next = then.find((place) => place >= at);
    at = next ?? at;
    if (next !== undefined) checkEnd(event, windows[index], stays[next], path, report);
    else if (typeof leg !== 'string' || here.length > 0) reportStay(stop, here.length, then.length, path, report);
  });
}

/** What began in a stay should be over before the traveller left. */
function checkEnd(
  { stop = '', leg }: Draft<Trip['events'][number]>,
  window: Window | null | undefined,
  stay: Stay | undefined,
  path: Path,
  report: Report,
): void {
  if (typeof leg !== 'string' && outlasts(window, stay?.depart))
    report([...path, 'when', 'end'], ROUTE.outlastsStay(stop));
}

/** A leg leaves the stay of its own number. */
function legPlaces(draft: Draft<Trip>, leg: string): number[] {
  const place = legIndex(draft, leg);
  return place < 0 ? [] : [place];
}

function placesOf(stays: readonly Stay[], stop: string): number[] {
  return stays.flatMap((stay, place) => (stay.stop === stop ? [place] : []));
}

const staysFit = (stay: Stay | undefined, window: Window | null | undefined): boolean =>
  fits(window, stay?.arrive, stay?.depart);

function reportStay(stop: string, stays: number, fitting: number, path: Path, report: Report): void {
  if (stays === 0) report([...path, 'stop'], ROUTE.neverThere(stop));
  else if (fitting === 0) report([...path, 'when', 'start'], ROUTE.outsideStay(stop));
  else report([...path, 'stop'], ROUTE.outOfOrder(stop));
}
