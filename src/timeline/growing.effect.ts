import { startTransition, useEffect, useState } from 'react';
import { whenIdle } from '../parts/idle.effect.ts';
import { useTrip } from '../state/hooks.tsx';
import { type DrawnDay, enoughDays } from './drawn-days.ts';

/**
 * How many of the days are drawn by now. A thousand meetings take a slow phone longer than a reader waits: where they do not
 * stand in the page already, first come those up to the day in view and a screen more, then others whenever the page has
 * nothing else to do.
 */
export function useGrowing(drawn: DrawnDay[]): number {
  const live = useTrip((state) => state.live);
  const [grown, setGrown] = useState(live ? 0 : Number.POSITIVE_INFINITY);
  const inView = useTrip((state) => (grown < drawn.length ? state.dayInView : 0));
  const count = Math.max(grown, enoughDays(drawn, inView));
  useEffect(() => {
    const next = drawn[count];
    if (next === undefined) return;
    const more = enoughDays(drawn, next.day.index);
    whenIdle(() => startTransition(() => setGrown((now) => Math.max(now, more))));
  }, [drawn, count]);
  return count;
}
