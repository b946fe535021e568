import { embedWordsFor } from '../i18n/embed-words.ts';
import type { Store } from '../state/store.ts';

/**
 * Opens links that lead out of the frame in a new window, and where the page around it forbids those, shows the address
 * so that it can be read and copied.
 */
export function startLinks(store: Store): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target="_blank"]') : null;
    if (link === null || event.defaultPrevented || event.button !== 0) return;
    event.preventDefault();
    open(store, link);
  });
}

/** Not `noopener`, which answers null whether or not a window came; the way back is cut before anything can load. */
function open(store: Store, link: HTMLAnchorElement): void {
  const address = link.href;
  const opened = openWindow(address);
  if (opened !== null) {
    opened.opener = null;
    return;
  }
  const words = embedWordsFor(store.getState().itinerary.trip.language);
  // In a frame as high as all that is in it, its foot is out of sight: the notice stands by the link.
  const { bottom } = link.getBoundingClientRect();
  document.documentElement.style.setProperty('--notice-at', `${bottom + scrollY}px`);
  store.send({ type: 'notice', text: words.blocked(address) });
}

/** Null where it is forbidden: Chromium and WebKit answer so, Firefox throws. */
function openWindow(address: string): Window | null {
  try {
    return window.open(address, '_blank');
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
