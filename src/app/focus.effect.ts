import { afterPaint } from '../parts/after-paint.effect.ts';
import { hasDetails, type Selection } from '../state/state.ts';
import { type Store, watch } from '../state/store.ts';
import { PHONE } from '../url/history.effect.ts';
import { startKeepingFocus } from './focus-kept.effect.ts';
import { startPlace } from './place.effect.ts';
import { startRoomPlace } from './room-place.effect.ts';

/**
 * Takes the focus into the details when they open, and back to what opened them when they close: a row, a pin, a leg on the
 * map. Escape closes them. Stepping to the next meeting leaves the focus on the button that did it; then closing leads to the
 * row. Nothing moves for a link that was opened cold: `cold` is what it has opened, for this may come a little later.
 */
export function startFocus(store: Store, cold = store.getState().view.selection): () => void {
  const { selection } = store.getState().view;
  let opening: Opening | null = null;
  if (selection !== cold) moveFocus(selection, cold, null);
  const unplace = startPlace(store);
  const unplaceRoom = startRoomPlace(store);
  const unkeep = startKeepingFocus();
  const unwatch = watch(
    store,
    (state) => state.view.selection,
    (now, before) => {
      if (hasDetails(now) && !hasDetails(before)) opening = openingOf(now);
      const opened = before === opening?.selection ? opening : null;
      // Once the views have followed and can be seen.
      afterPaint(() => moveFocus(now, before, opened));
    },
  );
  const unwatchPerson = watch(
    store,
    (state) => state.view.person,
    (now, before) => requestAnimationFrame(() => focusOn(document.querySelector(personFocus(now, before)))),
  );
  const unwatchFilter = watch(
    store,
    (state) => state.filterOpen,
    (open) => open || focusOn(document.getElementById('filter-button')),
  );
  const onKey = (event: KeyboardEvent) => closeOnEscape(event, store);
  addEventListener('keydown', onKey);
  const onBack = () => closeWhatLiesOver(store);
  addEventListener('popstate', onBack);
  return () => {
    unplace();
    unplaceRoom();
    removeEventListener('popstate', onBack);
    unkeep();
    unwatch();
    unwatchPerson();
    unwatchFilter();
    removeEventListener('keydown', onKey);
  };
}

/** What was opened from nothing, what had the focus then, and the map if that was on it. */
interface Opening {
  selection: Selection | null;
  by: Element | null;
  map: HTMLElement | null;
}

function openingOf(selection: Selection | null): Opening {
  const by = document.activeElement;
  return { selection, by, map: by?.closest<HTMLElement>('#map') ?? null };
}

function moveFocus(now: Selection | null, before: Selection | null, opened: Opening | null): void {
  const stepping = document.activeElement?.closest('nav, [role=slider]') != null;
  if (hasDetails(now) && !stepping) focusTitle(PATIENCE_FRAMES);
  // The focus is lost if it was in the details. Elsewhere, as on the strip, it stays.
  const isLost = document.activeElement === null || document.activeElement === document.body;
  if (hasDetails(now) || !hasDetails(before) || !isLost) return;
  if (opened?.map && isThere(opened.map)) focusOnMap(opened.map, opened, FLIGHT_FRAMES);
  else focusOn(opened && isThere(opened.by) ? opened.by : rowOf(before));
}

/** So many frames a flight of the map may take, and the laying out of all that is in its picture then. */
const FLIGHT_FRAMES = 60;

/**
 * As the details close, the map may fly to another picture, with new buttons or without the one that was pressed. Until it rests
 * the focus is on what was pressed or opens the same, else on the map.
 */
function focusOnMap(map: HTMLElement, { by, selection }: Opening, frames: number): void {
  const alike = map.querySelectorAll(`[data-opens="${selection?.kind} ${selection?.id}"]`);
  const place = [by, ...alike].find((one) => isThere(one) && !one?.ariaHidden) ?? map;
  if (document.activeElement !== place) focusOn(place);
  if (frames === 0) return;
  requestAnimationFrame(() => {
    const now = document.activeElement;
    const isLost = now === document.body && !isThere(place);
    if (now === place || isLost) focusOnMap(map, { by, map, selection }, frames - 1);
  });
}

/** So many frames the details may take to come, the first time. */
const PATIENCE_FRAMES = 600;

/** Until the title has come, the focus is on the landmark around it, unless the reader takes it elsewhere. */
function focusTitle(frames: number): void {
  const [title, details] = [document.getElementById('detail-title'), document.getElementById('details')];
  focusOn(title ?? details);
  if (title !== null || frames === 0) return;
  requestAnimationFrame(() => {
    if (details !== null && document.activeElement === details) focusTitle(frames - 1);
  });
}

const isThere = (element: Element | null): boolean =>
  element !== null && element !== document.body && element.getClientRects().length > 0;

const rowOf = (selection: Selection | null): Element | null =>
  document.querySelector(`[data-row="${selection?.kind} ${selection?.id}"]`);

/** Only in the window the reader works in: a page around us, or a second window, may have made the choice. */
function focusOn(element: Element | null): void {
  if (!document.hasFocus()) return;
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}

/** The name of the person who is open now, else the line of the one who was. */
const personFocus = (now: string | null, before: string | null): string =>
  now === null ? `[data-person="${before}"]` : '#person-title';

function closeOnEscape(event: KeyboardEvent, store: Store): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  if (document.querySelector(':popover-open, dialog[open]') !== null) return;
  const { room, person, selection } = store.getState().view;
  if (room === 'people' && person !== null) store.send({ type: 'open-person', person: null });
  if (room !== 'timeline' || !hasDetails(selection)) return;
  store.send({ type: 'select', selection: null });
}

/** Back and forward lead to another view, which is to be seen: menus close, and the filter of a phone. */
function closeWhatLiesOver(store: Store): void {
  document.querySelector<HTMLElement>(':popover-open')?.hidePopover();
  if (store.getState().filterOpen && matchMedia(PHONE).matches) store.send({ type: 'show-filter', open: false });
}
