import { fillScreen, leaveScreen } from '../parts/full-screen.effect.ts';
import { type Store, watch } from '../state/store.ts';

/**
 * What of a talk lies outside of its views: it fills the screen where the reader's own press began it and the browser
 * allows it, and when it is left the focus goes back to where it was.
 */
export function startTalk(store: Store): () => void {
  let from: Element | null = null;
  return watch(
    store,
    ({ view }) => view.talk !== null,
    (isGiven) => {
      if (isGiven) {
        from = document.activeElement;
        if (navigator.userActivation?.isActive) fillScreen();
        return;
      }
      leaveScreen();
      requestAnimationFrame(() => from instanceof HTMLElement && from.focus({ preventScroll: true }));
    },
  );
}
