import { whenIdle } from '../parts/idle.effect.ts';
import { type Store, watch } from '../state/store.ts';

/**
 * Days out of sight are laid out only when they come into sight, which on a slow phone takes longer than a frame. Whenever
 * the list has been drawn and the page has nothing else to do, they are laid out ahead, one at a time: asked where the last
 * row of a day lies, the browser works the day out and keeps what it has found. Of a long day only the rows in sight are
 * ever laid out (DaySection.module.css). Returns the stop.
 */
export function startAhead(store: Store, root: HTMLElement): () => void {
  let round = 0;
  const goOn = (mine: number, next: number) =>
    whenIdle(() => {
      const day = root.querySelectorAll('[data-day]:not([data-long])')[next];
      if (mine !== round) return;
      if (day === undefined) {
        if (root.querySelector('[data-growing]') !== null) goOn(mine, next);
        return;
      }
      day.lastElementChild?.lastElementChild?.getBoundingClientRect();
      goOn(mine, next + 1);
    });
  const begin = () => {
    round += 1;
    goOn(round, 0);
  };
  begin();
  addEventListener('resize', begin);
  const stops = [watch(store, ({ days }) => days, begin), watch(store, ({ shown }) => shown, begin)];
  return () => {
    round += 1;
    removeEventListener('resize', begin);
    for (const stop of stops) stop();
  };
}
