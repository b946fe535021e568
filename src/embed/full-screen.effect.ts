import { useSyncExternalStore } from 'react';
import { fillScreen, isFull, leaveScreen } from '../parts/full-screen.effect.ts';

interface FullScreen {
  /** False in the prerendered page, and in a frame without `allow="fullscreen"`. */
  allowed: boolean;
  full: boolean;
  toggle: () => void;
}

/** Whether the document may fill the screen, whether it does, and how it begins and ends to. */
export function useFullScreen(): FullScreen {
  const allowed = useSyncExternalStore(
    subscribe,
    () => document.fullscreenEnabled === true,
    () => false,
  );
  const full = useSyncExternalStore(subscribe, isFull, () => false);
  return { allowed, full, toggle };
}

function subscribe(tell: () => void): () => void {
  document.addEventListener('fullscreenchange', tell);
  return () => document.removeEventListener('fullscreenchange', tell);
}

const toggle = (): void => (isFull() ? leaveScreen() : fillScreen());
