import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import { useTrip, useWords } from '../state/hooks.tsx';

/** How long the hint stays, in milliseconds. */
const HINT_MS = 1600;
const MEANT = 12;

/**
 * Where the page itself scrolls, or stands in another one, the map takes no scrolling from it: one finger and the wheel
 * scroll the page; two fingers, the wheel with Ctrl or ⌘, and a map in focus move the map. Returns whether to say
 * so now.
 */
export function useHandling(map: LeafletMap): boolean {
  const [isGuarded, setGuarded] = useState(false);
  const [isHinting, setHinting] = useState(false);
  const pane = useTrip((state) => state.pane);
  useEffect(() => {
    const look = () => setGuarded(pane !== 'map' && pageScrolls());
    look();
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, [pane]);
  useEffect(() => {
    if (!isGuarded) return;
    return guard(map.getContainer(), setHinting);
  }, [map, isGuarded]);
  useEffect(() => clickless(map), [map]);
  const { move } = useWords().map;
  useEffect(() => {
    // It takes the focus for its keys, so it needs a name.
    map.getContainer().setAttribute('role', 'group');
    map.getContainer().setAttribute('aria-label', move);
  }, [map, move]);
  return isHinting;
}

function pageScrolls(): boolean {
  const { scrollHeight, clientHeight } = document.documentElement;
  return window.self !== window.top || scrollHeight > clientHeight + 1;
}

function guard(container: HTMLElement, hint: (shown: boolean) => void): () => void {
  const ends = new AbortController();
  const options = { capture: true, signal: ends.signal };
  let start: { x: number; y: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  container.dataset.guarded = '';
  container.addEventListener(
    'touchstart',
    (event) => {
      const [finger] = event.touches;
      start = event.touches.length === 1 && finger ? { x: finger.clientX, y: finger.clientY } : null;
      if (start !== null) event.stopPropagation();
    },
    options,
  );
  container.addEventListener(
    'touchmove',
    (event) => {
      const [finger] = event.touches;
      // Sideways only: up and down is how a reader scrolls past the map.
      if (start === null || finger === undefined || Math.abs(finger.clientX - start.x) < MEANT) return;
      start = null;
      hint(true);
      clearTimeout(timer);
      timer = setTimeout(() => hint(false), HINT_MS);
    },
    options,
  );
  container.addEventListener(
    'wheel',
    (event) => {
      const isMeant = event.ctrlKey || event.metaKey || container.contains(document.activeElement);
      if (!isMeant) event.stopPropagation();
    },
    options,
  );
  return () => {
    ends.abort();
    clearTimeout(timer);
    delete container.dataset.guarded;
  };
}

/** A drag that ends on a pin is no press of it. Presses by the keyboard (detail 0) always count. */
function clickless(map: LeafletMap): () => void {
  const dragging = map.dragging as typeof map.dragging & { moved: () => boolean }; // left out in the types
  const stop = (event: MouseEvent) => {
    if (event.detail > 0 && dragging.moved()) event.stopPropagation();
  };
  const container = map.getContainer();
  container.addEventListener('click', stop, { capture: true });
  return () => container.removeEventListener('click', stop, { capture: true });
}
