import type { Store } from '../state/store.ts';

/** As long as a list in the wrong zone may stay hidden, in milliseconds: a page that fails must be readable. */
const PATIENCE = 3000;

/**
 * A link in another zone hides the list before the first paint (`data-zone`, by the inline script), since it stands in
 * local time there. Shows it once it has been drawn in the zone of the view.
 */
export function revealTimeline(store: Store, root: HTMLElement): void {
  const began = performance.now();
  const look = () => {
    const drawn = root.querySelector<HTMLElement>('[data-timeline]')?.dataset.timeline;
    const isRight = drawn === undefined || drawn === store.getState().view.zone;
    if (isRight || performance.now() - began > PATIENCE) delete document.documentElement.dataset.zone;
    else requestAnimationFrame(look);
  };
  look();
}
