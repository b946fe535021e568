import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { whenIdle } from '../parts/idle.effect.ts';
import { useTrip } from '../state/hooks.tsx';
import { type DrawnDay, enoughDays } from './drawn-days.ts';

/** So long, in ms, a browser that does not say when it is idle is left alone before each step. */
const PAUSE_MS = 100;

/** At least so many rows are drawn in one go. */
const STEP = 20;

/**
 * How many of the days are drawn by now. A thousand meetings take a slow phone longer than a reader waits: where they do not
 * stand in the page already, first come those up to the day in view and a screen more, then others whenever the page has
 * nothing else to do, or all at once for paper. What is drawn stays.
 */
export function useGrowing(drawn: DrawnDay[]): number {
  const live = useTrip((state) => state.live);
  const [grown, setGrown] = useState(live ? 0 : Number.POSITIVE_INFINITY);
  const isGrowing = grown < drawn.length;
  // Once all is drawn, scrolling need not draw the list anew.
  const inView = useTrip((state) => (isGrowing ? state.dayInView : 0));
  const count = Math.max(grown, enoughDays(drawn, inView));
  if (count > grown) setGrown(count);
  useEffect(() => {
    const next = drawn[count];
    if (next === undefined) return;
    const more = enoughDays(drawn, next.day.index, STEP);
    whenIdle(() => startTransition(() => setGrown((now) => Math.max(now, more))), { pause: PAUSE_MS });
  }, [drawn, count]);
  useEffect(() => {
    if (!isGrowing) return;
    const all = () => flushSync(() => setGrown(Number.POSITIVE_INFINITY));
    addEventListener('beforeprint', all);
    return () => removeEventListener('beforeprint', all);
  }, [isGrowing]);
  return count;
}
