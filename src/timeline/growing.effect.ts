import { useEffect, useState, useSyncExternalStore } from 'react';
import type { DrawnDay } from './drawn-days.ts';
import { grown } from './growing.ts';

/**
 * How many of the days are drawn with all their rows. All of them where they came with the page; else those of the first
 * screen, then more whenever the page has nothing else to do, so that a trip of a thousand meetings holds nobody up.
 */
export function useGrowing(days: DrawnDay[]): number {
  const [count, setCount] = useState(useIsInPage() ? Number.POSITIVE_INFINITY : grown(days, 0));
  useEffect(() => {
    if (count >= days.length) return;
    return whenIdle(() => setCount(grown(days, count)));
  }, [count, days]);
  return count;
}

/** Safari does not tell. Returns how to call it off. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, 50);
    return () => clearTimeout(timer);
  }
  const call = requestIdleCallback(run, { timeout: 1000 });
  return () => cancelIdleCallback(call);
}

const useIsInPage = (): boolean =>
  useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  );
