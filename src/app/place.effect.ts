import type { Selection } from '../state/state.ts';
import { type Store, watch } from '../state/store.ts';

/** How far down the details were read: back and forward find the place again, a new choice begins at its top. */
export function startPlace(store: Store): () => void {
  const places = new Map<string, number>();
  const unwatch = watch(
    store,
    (state) => state.view.selection,
    // The views have not followed yet: what is there is what was open before.
    (_now, before) => {
      places.set(keyOf(before), document.getElementById('details')?.scrollTop ?? 0);
      requestAnimationFrame(() => goDown(0));
    },
  );
  const comeBack = () => {
    const place = places.get(keyOf(store.getState().view.selection)) ?? 0;
    requestAnimationFrame(() => goDown(place));
  };
  addEventListener('popstate', comeBack);
  return () => {
    unwatch();
    removeEventListener('popstate', comeBack);
  };
}

/** So many frames the lower parts of the details may take to come. */
const PATIENCE_FRAMES = 30;

function goDown(place: number, frames = PATIENCE_FRAMES): void {
  const details = document.getElementById('details');
  details?.scrollTo({ top: place, behavior: 'instant' });
  const isShort = details !== null && details.scrollTop < place - 1;
  if (isShort && frames > 0) requestAnimationFrame(() => goDown(place, frames - 1));
}

const keyOf = (selection: Selection | null): string => `${selection?.kind} ${selection?.id}`;
