import type { Trip } from '../trip/types.ts';
import { type Draft, each } from './draft.ts';
import { backwards, type Timed } from './order.ts';
import { type Path, quoted, type Report } from './problem.ts';
import { ROUTE } from './problem-route.ts';
import { clocksOf } from './stamps.ts';
import { type Window, windowOf } from './window.ts';

/** Checks that there is a trip, that each leg starts where the one before ended, and that time goes forward. */
export function checkRoute(draft: Draft<Trip>, report: Report): void {
  if (draft.stops?.length === 0) report(['stops'], ROUTE.noStops);
  if (draft.events?.length === 0) report(['events'], ROUTE.noEvents);
  const stops = clocksOf(draft);
  each(draft.legs, ['legs'], ({ from, to }, path, index) => {
    const before = draft.legs?.[index - 1]?.to;
    if (from !== undefined && from === to) report([...path, 'to'], ROUTE.nowhere(to));
    if (from === undefined || before === undefined || before === from) return;
    if (stops.has(from) && stops.has(before)) report([...path, 'from'], ROUTE.broken(from, before));
  });
  for (const { ahead, behind } of backwards(legTimes(draft))) {
    report(behind.path, ROUTE.legsBackwards(ahead.name, behind.name));
  }
}

function legTimes(draft: Draft<Trip>): Timed[] {
  const list: Timed[] = [];
  const windows = legWindows(draft);
  each(draft.legs, ['legs'], ({ id = '?' }, path, index) => {
    const { depart = null, arrive = null } = windows[index] ?? {};
    list.push({ name: `the departure of ${quoted(id)}`, path: timePath(path, 'depart', depart), window: depart });
    list.push({ name: `the arrival of ${quoted(id)}`, path: timePath(path, 'arrive', arrive), window: arrive });
  });
  return list;
}

const timePath = (path: Path, key: string, window: Window | null): Path =>
  window === null ? path : [...path, key, 'start'];

/** When a leg can have left and arrived, where that is known. */
export interface LegWindows {
  depart: Window | null;
  arrive: Window | null;
}

/** When each leg can have left and arrived, by its place in the list. */
export function legWindows(draft: Draft<Trip>): LegWindows[] {
  const clocks = clocksOf(draft);
  return (draft.legs ?? []).map((leg) => ({
    depart: windowOf(leg?.depart, clocks.get(leg?.from ?? '')?.zone),
    arrive: windowOf(leg?.arrive, clocks.get(leg?.to ?? '')?.zone),
  }));
}
