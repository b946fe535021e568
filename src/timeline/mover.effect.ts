import { isCalm } from '../parts/motion.effect.ts';
import type { List } from './list.effect.ts';

/** Moves the list for the state's sake, and knows whether what moves is the list's own doing or the reader's. */
export interface Mover {
  /** Scrolls by what `aim` says is left to go. `isRide`: seen on the way, rather than a jump. */
  go: (list: List, aim: () => number | null, isRide: boolean) => void;
  isMoving: () => boolean;
  /** The reader takes over, or the list has come to rest. */
  letGo: () => void;
}

/** Days that were never drawn are taller or shorter than was thought; a jump over them is mended so many times. */
const MENDS = 6;

export function createMover(): Mover {
  let isMoving = false;
  let frame = 0;
  const letGo = () => {
    isMoving = false;
    cancelAnimationFrame(frame);
  };
  const jump = (list: List, aim: () => number | null, mends: number) => {
    const top = aim();
    if (top === null || mends === 0) return;
    if (Math.abs(top) > 1) list.scroller.scrollBy({ top, behavior: 'instant' });
    frame = requestAnimationFrame(() => jump(list, aim, mends - 1));
  };
  const go = (list: List, aim: () => number | null, isRide: boolean) => {
    letGo();
    isMoving = true;
    if (isRide && !isCalm()) list.scroller.scrollBy({ top: aim() ?? 0, behavior: 'smooth' });
    else jump(list, aim, MENDS);
  };
  return { go, isMoving: () => isMoving, letGo };
}
