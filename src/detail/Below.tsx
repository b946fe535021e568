import type { ReactNode } from 'react';
import { useAfterPaint } from '../parts/after-paint.effect.ts';
import { useTrip } from '../state/hooks.tsx';

/**
 * What mostly lies below the first screen of the details: drawn once that can be seen, so that a press is answered the
 * sooner. In the prerendered page it is there from the start.
 */
export function Below({ children }: { children: ReactNode }) {
  const live = useTrip((state) => state.live);
  return useAfterPaint(true, !live) && children;
}
