import { whenIdle } from '../parts/idle.effect.ts';
import { type Store, watch } from '../state/store.ts';
import { daysIn } from './list.effect.ts';

/** A day is laid out only where there is more time, in ms, than between two frames. */
const ROOM_MS = 25;
/** But a page that never rests has no more: after so long any moment will do. */
const PATIENCE_MS = 10_000;

/**
 * Days out of sight are laid out only when they come into sight, which on a slow phone takes longer than a frame. Whenever
 * the list has been drawn and the page has nothing else to do, they are laid out ahead, one at a time: asked where the last
 * row of a day lies, the browser works the day out and keeps what it has found. Of a long day only the rows in sight are
 * ever laid out (DaySection.module.css). Returns the stop.
 */
export function startAhead(store: Store, root: HTMLElement): () => void {
  let next = 0;
  let begun = 0;
  let [isWaiting, isStopped] = [false, false];
  const wait = () => {
    isWaiting = true;
    whenIdle(goOn, { room: performance.now() - begun < PATIENCE_MS ? ROOM_MS : 0 });
  };
  const goOn = () => {
    isWaiting = false;
    const timeline = root.querySelector<HTMLElement>('[data-timeline]');
    if (isStopped || timeline === null) return;
    const day = daysIn(timeline).filter(({ dataset }) => dataset.long === undefined)[next];
    if (day !== undefined) {
      day.lastElementChild?.lastElementChild?.getBoundingClientRect();
      next += 1;
    } else if (timeline.dataset.growing === undefined) return;
    wait();
  };
  const begin = () => {
    next = 0;
    begun = performance.now();
    if (!isWaiting) wait();
  };
  begin();
  addEventListener('resize', begin);
  const stops = [watch(store, ({ days }) => days, begin), watch(store, ({ shown }) => shown, begin)];
  return () => {
    isStopped = true;
    removeEventListener('resize', begin);
    for (const stop of stops) stop();
  };
}
