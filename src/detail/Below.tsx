import { type ReactNode, useDeferredValue } from 'react';
import { useTrip } from '../state/hooks.tsx';

/**
 * What mostly lies below the first screen of the details: drawn right after what is on it, so that a press is answered the
 * sooner. In the prerendered page it is there from the start.
 */
export function Below({ children }: { children: ReactNode }) {
  const live = useTrip((state) => state.live);
  return useDeferredValue(true, !live) && children;
}
