import type { Selection } from '../state/state.ts';
import { type Store, watch } from '../state/store.ts';

/**
 * Where the list flows with the document, its details take its place: what is opened far down comes up at the top, and the
 * page around may have to be scrolled to it. Browsers let a frame do so for something of its own.
 */
export function startFlow(store: Store): void {
  watch(
    store,
    (state) => state.view.selection,
    // Once the views have followed.
    (now, before) => requestAnimationFrame(() => follow(now, before)),
  );
}

function follow(now: Selection | null, before: Selection | null): void {
  const details = document.getElementById('details');
  if (now !== null && details !== null) {
    if (isFlowing()) show(details);
    return;
  }
  if (before === null) return;
  // The list is higher than the details were: only when the frame is that high, too, can its page be scrolled.
  const back = () => {
    const row = document.querySelector(`[data-row="${before.kind} ${before.id}"]`);
    if (row !== null && isFlowing()) show(row);
  };
  addEventListener('resize', () => requestAnimationFrame(back), { once: true, signal: AbortSignal.timeout(1000) });
}

/** Details beside the list, or with a scroll of their own, are in view already. */
function isFlowing(): boolean {
  const part = document.querySelector('#details > :last-child') ?? document.getElementById('timeline');
  return part !== null && getComputedStyle(part).overflowY === 'visible';
}

/** The page around is scrolled only for who is reading here; it may have chosen for itself. */
function show(element: Element): void {
  if (document.hasFocus()) element.scrollIntoView({ block: element.id === 'details' ? 'start' : 'center' });
  else scrollBy(0, element.getBoundingClientRect().top);
}
