import { useSyncExternalStore } from 'react';

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

/** Some browsers (Safari on phones) know nothing of it. */
export const isFull = (): boolean => (document.fullscreenElement ?? null) !== null;

function subscribe(tell: () => void): () => void {
  document.addEventListener('fullscreenchange', tell);
  return () => document.removeEventListener('fullscreenchange', tell);
}

function toggle(): void {
  const done = isFull() ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  done.catch((error: unknown) => console.info('The browser does not allow this:', error));
}
