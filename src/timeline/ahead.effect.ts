import { whenIdle } from '../parts/idle.effect.ts';
import { type Store, watch } from '../state/store.ts';
import { daysIn } from './list.effect.ts';

/** A day is laid out only where there is more time, in ms, than between two frames. */
const ROOM_MS = 25;

/**
 * Days out of sight are laid out only when they come into sight, which on a slow phone takes longer than a frame. Whenever
 * the list has been drawn and the page has nothing else to do, they are laid out ahead, one at a time: asked where the last
 * row of a day lies, the browser works the day out and keeps what it has found. Of a long day only the rows in sight are
 * ever laid out (DaySection.module.css). Returns the stop.
 */
export function startAhead(store: Store, root: HTMLElement): () => void {
  let round = 0;
  const goOn = (mine: number, next: number) =>
    whenIdle(
      () => {
        if (mine !== round) return;
        const timeline = root.querySelector<HTMLElement>('[data-timeline]');
        const day =
          timeline === null ? undefined : daysIn(timeline).filter(({ dataset }) => dataset.long === undefined)[next];
        if (day === undefined) {
          if (timeline?.dataset.growing !== undefined) goOn(mine, next);
          return;
        }
        day.lastElementChild?.lastElementChild?.getBoundingClientRect();
        goOn(mine, next + 1);
      },
      { room: ROOM_MS },
    );
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
