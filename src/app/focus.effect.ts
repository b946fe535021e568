import type { Selection } from '../state/state.ts';
import { type Store, watch } from '../state/store.ts';

/**
 * Takes the focus into the details when they open, and back to the row when they close; Escape closes them. Stepping
 * to the next meeting leaves the focus on the button that did it. Nothing moves for a link that was opened cold.
 */
export function startFocus(store: Store): () => void {
  const unwatch = watch(
    store,
    (state) => state.view.selection,
    // Once the views have followed.
    (now, before) => requestAnimationFrame(() => moveFocus(now, before)),
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
  return () => {
    unwatch();
    unwatchPerson();
    unwatchFilter();
    removeEventListener('keydown', onKey);
  };
}

const isOpen = (selection: Selection | null): boolean => selection !== null && selection.kind !== 'stop';

function moveFocus(now: Selection | null, before: Selection | null): void {
  const stepping = document.activeElement?.closest('nav, [role=slider]') != null;
  if (isOpen(now) && !stepping) focusOn(document.getElementById('detail-title') ?? document.getElementById('details'));
  if (!isOpen(now) && isOpen(before)) focusOn(document.querySelector(`[data-row="${before?.kind} ${before?.id}"]`));
}

/** Only in the window the reader works in: a page around us, or a second window, may have made the choice. */
function focusOn(element: Element | null): void {
  if (!document.hasFocus()) return;
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}

/** The name of the person who is open now, else the line of the one who was. */
const personFocus = (now: string | null, before: string | null): string =>
  now === null ? `[data-person="${before}"]` : '#person-title';

function closeOnEscape(event: KeyboardEvent, store: Store): void {
  const taken = event.defaultPrevented || document.querySelector(':popover-open, dialog[open]') !== null;
  if (event.key !== 'Escape' || taken) return;
  const { room, person, selection } = store.getState().view;
  if (room === 'people' && person !== null) store.send({ type: 'open-person', person: null });
  if (room !== 'timeline' || !isOpen(selection)) return;
  store.send({ type: 'select', selection: null });
}
