import type { Store } from '../state/store.ts';

/** As long as what is wrong may stay hidden, in milliseconds: a page that fails must be readable. */
const PATIENCE_MS = 3000;

/**
 * A link in another zone, or to another room, hides the list before the first paint (`data-zone` and `data-room`, by the inline
 * script): it stands in local time there. Shows it, or the room, once that has been drawn as the view has it.
 */
export function startReveal(store: Store, root: HTMLElement): void {
  reveal('zone', () => {
    const drawn = root.querySelector<HTMLElement>('[data-timeline]')?.dataset.timeline;
    return drawn === undefined || drawn === store.getState().view.zone;
  });
  reveal('room', () => store.getState().view.room === 'timeline' || root.querySelector('#room') !== null);
}

function reveal(mark: 'zone' | 'room', isDrawn: () => boolean): void {
  const { dataset } = document.documentElement;
  const began = performance.now();
  const look = () => {
    if (dataset[mark] !== '') return; // the page of a room has its name there
    if (isDrawn() || performance.now() - began > PATIENCE_MS) delete dataset[mark];
    else requestAnimationFrame(look);
  };
  look();
}
