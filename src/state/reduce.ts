import { type Day, dayName, dayNamed, dayOfItem, daysOf } from '../trip/days.ts';
import { EMPTY_FILTER, type Facet, type Filter, shownEvents, tidied, toggled } from '../trip/filter.ts';
import type { Item } from '../trip/itinerary.ts';
import { EMPTY_LISTING, type Listing } from '../trip/listing.ts';
import type { Talk } from '../trip/talk.ts';
import type { Zone } from '../trip/time.ts';
import type { ZoneChoice } from '../trip/zones.ts';
import { hasDetails, type Room, type Selection, type State, type Theme, type View } from './state.ts';

/** Everything that can happen. */
export type Action =
  /** The reader chose a meeting, leg or stop, or (null) closed what was open. `isPassing`: on the way to another, as in a drag. */
  | { type: 'select'; selection: Selection | null; isPassing?: boolean }
  /** Next (1) or previous (-1) meeting in file order; legs are passed over. */
  | { type: 'step'; by: 1 | -1 }
  | { type: 'pick-day'; index: number }
  | { type: 'set-zone'; zone: ZoneChoice }
  | { type: 'set-theme'; theme: Theme }
  /** The list has come to rest with this day on top, and with what is chosen in sight or not. */
  | { type: 'scrolled'; day: number; isInSight: boolean }
  /** The reader moved the map by hand. */
  | { type: 'map-moved' }
  /** The reader asked the map back. */
  | { type: 'map-follow' }
  | { type: 'show-room'; room: Room }
  /** A person to be shown among the people, or (null) none. */
  | { type: 'open-person'; person: string | null }
  /** A source to be pointed at among the sources, or (null) none. */
  | { type: 'open-source'; source: string | null }
  /** Another order of the people or sources, or others of them. */
  | { type: 'list'; asked: Partial<Listing> }
  | { type: 'set-filter'; filter: Filter }
  | { type: 'toggle-filter'; facet: Facet; value: string }
  | { type: 'clear-filter' }
  /** The panel of the filter was opened or closed. */
  | { type: 'show-filter'; open: boolean }
  /** The talk begins, goes on to another step, or (null) is left. */
  | { type: 'present'; talk: Talk | null }
  /** The choices for printing were opened or closed. */
  | { type: 'show-print'; open: boolean }
  | { type: 'show-pane'; pane: State['pane'] }
  /** The page is alive, in a browser whose zone is this, and knows its address in full. */
  | { type: 'hydrated'; readerZone: Zone | null; root: string | null }
  /** A link was opened, or the reader went back or forward. */
  | { type: 'go-to'; view: View }
  | { type: 'notice'; text: string | null };

/** The next state; the same object where nothing changes. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'select':
      return select(state, action.selection, action.isPassing);
    case 'step':
      return step(state, action.by);
    case 'pick-day':
      return pickDay(state, action.index);
    case 'set-zone':
      return setZone(state, action.zone);
    case 'set-theme':
      return { ...state, view: { ...state.view, theme: action.theme } };
    case 'scrolled':
      return scrolled(state, action);
    case 'map-moved':
      return state.mapFollows ? { ...state, mapFollows: false } : state;
    case 'map-follow':
      return state.mapFollows ? state : { ...state, mapFollows: true };
    case 'show-room':
      return { ...state, view: enter(state.view, action.room) };
    case 'open-person':
      return { ...state, view: { ...enter(state.view, 'people'), person: action.person } };
    case 'open-source':
      // What is pointed at has to be in the list.
      return {
        ...state,
        view: { ...enter(state.view, 'sources'), source: action.source, listing: EMPTY_LISTING },
      };
    case 'list':
      return { ...state, view: { ...state.view, listing: { ...state.view.listing, ...action.asked } } };
    case 'set-filter':
      return narrow(state, tidied(action.filter));
    case 'toggle-filter':
      return narrow(state, toggled(state.view.filter, action.facet, action.value));
    case 'show-filter':
      return { ...state, filterOpen: action.open };
    case 'clear-filter':
      return narrow(state, EMPTY_FILTER);
    case 'present':
      return { ...state, view: { ...state.view, talk: action.talk } };
    case 'show-print':
      return { ...state, printOpen: action.open };
    case 'show-pane':
      return { ...state, pane: action.pane };
    case 'hydrated':
      return hydrated({ ...state, live: true, readerZone: action.readerZone, root: action.root });
    case 'go-to':
      return reckon({ ...state, mapFollows: true }, action.view);
    case 'notice':
      return { ...state, notice: action.text === null ? null : { id: (state.notice?.id ?? 0) + 1, text: action.text } };
  }
}

/** Where the reader's own zone is not shown, nothing that is drawn changes with it: the list need not be drawn again. */
const hydrated = (state: State): State => (state.view.zone === 'yours' ? reckon(state, state.view) : state);

/** How one room lists, and what is open or pointed at in it, says nothing in another. */
const enter = (view: View, room: Room): View =>
  room === view.room ? view : { ...view, room, person: null, source: null, listing: EMPTY_LISTING };

function select(state: State, selection: Selection | null, isPassing = false): State {
  const room = selection === null ? state.view.room : 'timeline';
  const view: View = { ...enter(state.view, room), selection, day: null };
  return { ...state, view, dayInView: dayInView(state, view), mapFollows: true, isPassing };
}

/** Puts a filter in force; the day in view stays, for the days keep their numbers. */
function narrow(state: State, filter: Filter): State {
  if (filter === state.view.filter) return state;
  const shown = shownEvents(filter, state.itinerary, state.days);
  return { ...state, view: { ...state.view, filter }, shown };
}

/** The day that was asked for, which was after the choice; else that of the selection; a closed detail leaves the day where it was. */
function dayInView(state: State, { selection, day }: View): number {
  const named = day === null ? -1 : dayNamed(state.days, day);
  if (named >= 0) return named;
  if (selection === null) return Math.min(state.dayInView, state.days.length - 1);
  if (selection.kind === 'stop') return stopDay(state, selection.id);
  return dayOfItem(state.days, selection.kind, selection.id)?.index ?? state.dayInView;
}

function stopDay(state: State, stop: string): number {
  const day = state.days.find(({ items }) => items.some((item) => item.kind === 'event' && item.event.stop === stop));
  return day?.index ?? state.dayInView;
}

function step(state: State, by: 1 | -1): State {
  const target = neighbour(state, by);
  return target === null ? state : select(state, { kind: 'event', id: target });
}

/** The number of the open meeting in file order, from 1; 0 for a leg, or where nothing is open. */
export function position({ itinerary, view: { selection } }: State): number {
  return selection?.kind === 'event' ? itinerary.trip.events.findIndex(({ id }) => id === selection.id) + 1 : 0;
}

/**
 * The meeting before or after what is open: from a leg, the meetings on either side of its row; from a stop, the first there, or
 * the one before it; with nothing open, the first from the day in view on, or else the last before it. What the filter hides is
 * passed over. Null at either end.
 */
export function neighbour(state: State, by: 1 | -1): string | null {
  const { items } = state.itinerary;
  const { selection } = state.view;
  if (selection?.kind === 'stop') return besideStop(state, selection.id, by);
  const at = items.findIndex((item) =>
    selection?.kind === 'leg'
      ? item.kind === 'leg' && item.leg.id === selection.id
      : item.kind === 'event' && selection?.kind === 'event' && item.event.id === selection.id,
  );
  if (at < 0) return nearestToDay(state);
  const rest = by === 1 ? items.slice(at + 1) : items.slice(0, at).reverse();
  return firstShown(state, rest);
}

function besideStop(state: State, stop: string, by: 1 | -1): string | null {
  const { items } = state.itinerary;
  const first = items.findIndex((item) => item.kind === 'event' && item.event.stop === stop);
  if (first < 0) return nearestToDay(state);
  return firstShown(state, by === 1 ? items.slice(first) : items.slice(0, first).reverse());
}

function firstShown({ shown }: State, items: Item[]): string | null {
  const next = items.find((item) => item.kind === 'event' && (shown === null || shown.has(item.event.id)));
  return next?.kind === 'event' ? next.event.id : null;
}

function nearestToDay(state: State): string | null {
  const itemsOf = (days: Day[]) => days.flatMap(({ items }) => items);
  const from = itemsOf(state.days.slice(state.dayInView));
  return firstShown(state, from) ?? firstShown(state, itemsOf(state.days.slice(0, state.dayInView)).reverse());
}

function pickDay(state: State, index: number): State {
  if (state.days[index] === undefined) return state;
  const day = dayName(state.days, index);
  const view = { ...state.view, selection: leftBehind(state.view.selection), day };
  return { ...state, view, dayInView: index, mapFollows: true };
}

/** What stays chosen when the reader goes on to another day: details stay open; a stop, which opens nothing, would hold the map. */
const leftBehind = (selection: Selection | null): Selection | null => (hasDetails(selection) ? selection : null);

/** Another day is on top: a day that was asked for is left behind, and a stop, once it is out of sight. */
function scrolled(state: State, { day, isInSight }: { day: number; isInSight: boolean }): State {
  if (day === state.dayInView || state.days[day] === undefined) return state;
  const selection = isInSight ? state.view.selection : leftBehind(state.view.selection);
  const isLeft = state.view.day !== null || selection !== state.view.selection;
  return { ...state, view: isLeft ? { ...state.view, selection, day: null } : state.view, dayInView: day };
}

/** The list stays where it is, whatever is open: the day in view is the one its first row has come to. */
function setZone(state: State, zone: ZoneChoice): State {
  if (zone === state.view.zone) return state;
  const next = reckon(state, { ...state.view, zone, day: null });
  return { ...next, dayInView: keptDay(state, next.days) };
}

/** Puts a view in force: the days follow its zone, the day in view its selection or day. */
function reckon(state: State, view: View): State {
  const days = daysIn(state, view.zone);
  const isSame = view.filter === state.view.filter && (days === state.days || state.shown === null);
  const shown = isSame ? state.shown : shownEvents(view.filter, state.itinerary, days);
  const next = { ...state, days, shown, view, dayInView: keptDay(state, days) };
  return { ...next, dayInView: dayInView(next, view) };
}

/** The days in a zone; the very same where nothing has changed, so that the list is not drawn anew. */
function daysIn({ itinerary, days, readerZone, view }: State, zone: ZoneChoice): Day[] {
  if (zone === view.zone && zone !== 'yours') return days;
  const made = daysOf(itinerary, zone, readerZone);
  const isSame = made.length === days.length && made.every((day, index) => isSameDay(day, days[index]));
  return isSame ? days : made;
}

const isSameDay = (one: Day, other: Day | undefined): boolean =>
  one.date === other?.date && one.items.length === other.items.length && one.items[0] === other.items[0];

/** Among these days, the one to which the first row of the day in view has come. */
function keptDay(state: State, days: Day[]): number {
  const top = state.days[state.dayInView]?.items[0];
  return top === undefined ? 0 : Math.max(0, dayOf(days, top));
}

const dayOf = (days: Day[], item: Item): number => days.findIndex(({ items }) => items.includes(item));
