import { hasDetails, type Selection, type State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { dayName } from '../trip/days.ts';
import { startAhead } from './ahead.effect.ts';
import { startDayPicker } from './day-picker.effect.ts';
import { type Follow, followOf } from './follow.ts';
import {
  type Anchor,
  anchorOf,
  dayOnTop,
  distanceToAnchor,
  findDay,
  findRow,
  type List,
  listIn,
  viewFor,
} from './list.effect.ts';
import { createMover, type Mover } from './mover.effect.ts';
import { watchRest } from './rest.effect.ts';
import { distanceToRow, distanceToTop, isNear, isPartlySeen } from './scroll-place.ts';

/**
 * Keeps list and state in step. When the reader has scrolled and the list rests, the state hears which day is on top;
 * when a choice is made elsewhere, the list goes there. A row that can be seen is never moved. Whether the list scrolls
 * by itself or with the page is asked each time, for it changes with the width.
 */
export function startScrollSync(store: Store, root: HTMLElement): () => void {
  const sync: Sync = { root, mover: createMover(), rested: null, missed: null };
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(type, sync.mover.letGo, options);
  addEventListener('resize', () => keepPlace(sync), options);
  const stops = [
    watchRest(root, () => tellDay(store, sync)),
    store.subscribe((now, before) => follow(followOf(now, before), sync)),
    startDayPicker(store, root),
    startAhead(store, root),
    () => stop.abort(),
  ];
  goToStart(store, sync);
  return () => {
    for (const end of stops) end();
  };
}

interface Sync {
  root: HTMLElement;
  mover: Mover;
  /** How the list lay when it last came to rest. */
  rested: { top: number; width: number; anchor: Anchor | null } | null;
  /** A choice that could not be shown, for the list was out of sight. */
  missed: Selection | null;
}

/** A row that still lies where it lay goes on as the anchor: through a full screen and back, it is the same one. */
function note(sync: Sync): void {
  const list = listIn(sync.root);
  if (list === null) return;
  const kept = sync.rested?.anchor ?? null;
  const isKept = kept !== null && Math.abs(distanceToAnchor(list, kept) ?? 2) < 2;
  const anchor = isKept ? kept : anchorOf(list);
  sync.rested = { top: list.scroller.scrollTop, width: list.element.clientWidth, anchor };
}

/** What the list did for the state's sake is no news to the state. */
function tellDay(store: Store, sync: Sync): void {
  note(sync);
  const list = listIn(sync.root);
  const isNews = !sync.mover.isMoving();
  sync.mover.letGo();
  const day = list === null || !isNews ? null : dayOnTop(list);
  if (list === null || day === null) return;
  const { selection } = store.getState().view;
  const isInSight = selection !== null && isSeen(list, selection);
  store.send({ type: 'scrolled', day: Number(day.dataset.day), isInSight });
}

/** The views have not followed yet: what the list looks like now is what it looked like before the change. */
function follow(wish: Follow | null, sync: Sync): void {
  if (wish === null) return;
  const before = listIn(sync.root);
  if (before !== null && wish.to === 'row' && isSeen(before, wish.selection)) return;
  const anchor = before === null || wish.to !== 'same' ? null : anchorOf(before);
  if (before !== null && wish.to === 'row') note(sync);
  requestAnimationFrame(() => {
    const list = listIn(sync.root);
    if (list === null) {
      if (wish.to === 'row') sync.missed = wish.selection;
    } else if (before === null) comeBack(list, wish, sync);
    else if (wish.to === 'row') showRow(list, wish.selection, sync.mover);
    else if (wish.to === 'day') showDay(list, wish.index, sync.mover);
    else if (anchor !== null) sync.mover.go(list, () => distanceToAnchor(list, anchor), false);
  });
}

/** The list was out of sight and is back: it stands where it stood, and then shows what was chosen meanwhile. */
function comeBack(list: List, wish: Follow, sync: Sync): void {
  if (sync.rested !== null) list.scroller.scrollTop = sync.rested.top;
  const choice = wish.to === 'row' ? wish.selection : sync.missed;
  sync.missed = null;
  if (wish.to === 'day') showDay(list, wish.index, sync.mover);
  else if (choice !== null) showRow(list, choice, sync.mover);
}

/** What the reader has just pressed, or could have, stays where it is, whatever room the details take. */
function isSeen(list: List, selection: Selection): boolean {
  const row = findRow(list, selection);
  return row !== null && isPartlySeen(row.getBoundingClientRect(), viewFor(row, list));
}

function showRow(list: List, selection: Selection, mover: Mover, mayRide = true): void {
  const row = findRow(list, selection);
  if (row === null) return;
  const view = viewFor(row, list);
  const far = distanceToRow(row.getBoundingClientRect(), view);
  if (far === 0) return;
  const goal = row.getBoundingClientRect().top - far;
  const aim = () => {
    const left = row.getBoundingClientRect().top - goal;
    return left + distanceToEdge(row, left, view.top);
  };
  mover.go(list, aim, mayRide && isNear(far, view));
}

/** By how much to scroll on, after so far, for the list to begin with a whole row or head instead of the foot of one. */
function distanceToEdge(row: HTMLElement, far: number, top: number): number {
  const edges = [...(row.closest('ol')?.children ?? [])].map((each) => each.getBoundingClientRect().top - far - top);
  return Math.max(0, Math.round(edges.find((edge) => edge >= -1) ?? 0));
}

function showDay(list: List, index: number, mover: Mover, mayRide = true): void {
  const day = findDay(list, index);
  if (day === null) return;
  const aim = () => distanceToTop(day.getBoundingClientRect(), viewFor(day, list));
  mover.go(list, aim, mayRide && isNear(aim(), viewFor(day, list)));
}

/** The list has become narrower or wider, and with it taller or shorter: the same row stays on top. */
function keepPlace(sync: Sync): void {
  const { rested, mover, root } = sync;
  requestAnimationFrame(() => {
    const list = listIn(root);
    const anchor = rested?.anchor ?? null;
    if (list === null || anchor === null || list.element.clientWidth === rested?.width) return;
    mover.go(list, () => distanceToAnchor(list, anchor), false);
  });
}

/** How many frames to wait for the views to show what the link asked for. */
const PATIENCE_FRAMES = 600;

/** A link opened cold, or a page of a meeting: the list goes to what is open, once it shows it, without a ride. */
function goToStart(store: Store, sync: Sync, frames = 0): void {
  const state = store.getState();
  if (state.view.selection === null && state.view.day === null) {
    history.scrollRestoration = 'auto'; // it may have been closed again meanwhile
    note(sync);
    return;
  }
  // The browser would put the page back to where it was before it was loaded again.
  history.scrollRestoration = 'manual';
  const list = listIn(sync.root);
  const isThere = list !== null && shows(list, state);
  if (!isThere && frames < PATIENCE_FRAMES) {
    requestAnimationFrame(() => goToStart(store, sync, frames + 1));
    return;
  }
  const { selection, day } = state.view;
  const isDayAsked = day !== null && dayName(state.days, state.dayInView) === day;
  if (list === null) sync.missed = selection;
  else if (selection !== null && !isDayAsked) showRow(list, selection, sync.mover, false);
  else showDay(list, state.dayInView, sync.mover, false);
  requestAnimationFrame(() => {
    history.scrollRestoration = 'auto';
  });
}

function shows(list: List, { view: { selection, zone } }: State): boolean {
  const row = hasDetails(selection) ? findRow(list, selection) : null;
  return list.element.dataset.timeline === zone && (row === null || row.hasAttribute('aria-current'));
}
