import type { Selection, View } from '../state/state.ts';
import { type Day, dayOfItem } from '../trip/days.ts';
import type { Visit } from '../trip/itinerary.ts';
import type { Chart } from './chart.ts';
import type { DrawnLeg } from './legs.ts';

/** What the reader looks at, as far as the map is concerned. */
export interface Focus {
  /** What the map should show: the whole route, a day of it, or what is chosen. */
  on: 'route' | 'day' | Selection['kind'];
  day: Day | null;
  /** Ringed. */
  stop: string | null;
  /** The chosen meeting's visit: a stop may be passed twice. */
  visit: Visit | null;
  /** Place of the chosen meeting, ringed at city level. */
  place: string | null;
  /** Legs that stand out from the others; null where none is dimmed. */
  legs: Set<string> | null;
}

/** What the map makes of the reader's state: the whole route at the start, the day in view later on, or what is chosen. */
export function focusOf({ itinerary }: Chart, view: View, days: Day[], dayInView: number): Focus {
  const day = days[dayInView] ?? null;
  const { selection } = view;
  const ofDay = { day, stop: null, visit: null, place: null, legs: legsOf(day) };
  if (selection === null)
    return view.day === null && dayInView === 0 ? { ...ofDay, on: 'route', legs: null } : { ...ofDay, on: 'day' };
  if (selection.kind === 'leg') return { ...ofDay, on: 'leg', legs: new Set([selection.id]) };
  if (selection.kind === 'stop') return { ...ofDay, on: 'stop', stop: selection.id, legs: null };
  const item = itinerary.events.get(selection.id);
  if (item === undefined) return { ...ofDay, on: 'day' };
  const { event, visit } = item;
  if (event.leg !== null) return { ...ofDay, on: 'leg', legs: new Set([event.leg]) };
  // Its own day: the list may have another one on top.
  const own = dayOfItem(days, 'event', event.id);
  return { on: 'event', day: own, stop: event.stop, visit, place: event.place, legs: legsOf(own) };
}

/** The legs of a day; none dimmed on a day without any. */
function legsOf(day: Day | null): Set<string> | null {
  const legs = day?.items.flatMap((item) => (item.kind === 'leg' ? [item.leg.id] : [])) ?? [];
  return legs.length === 0 ? null : new Set(legs);
}

/** A leg no longer than this is hidden by the pins at its ends. */
const UNDER_PINS = 18;

/** The legs that stand out of those drawn; none where pins stand for all of them, or lie over them. */
export function standingOut({ legs }: Focus, drawn: DrawnLeg[]): Focus['legs'] {
  return drawn.some((leg) => legs?.has(leg.id) && reachOf(leg) > UNDER_PINS) ? legs : null;
}

/** Pixels from one end of what is seen of a leg to the other. */
function reachOf({ trail }: DrawnLeg): number {
  const [first, last] = [trail[0], trail.at(-1)];
  return first === undefined || last === undefined ? 0 : Math.hypot(last.x - first.x, last.y - first.y);
}
