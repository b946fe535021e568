import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Pixels between the list and the edge of the window. */
const MARGIN = 16;

/**
 * Keeps the list inside the window: it begins under the field, wherever the masthead has put that, and is moved back by
 * as much as it would run over. React calls this when the list is drawn, and with null when it goes.
 */
export function keepInside(popup: HTMLElement | null): void {
  if (popup === null || getComputedStyle(popup).position === 'fixed') return;
  const over = popup.getBoundingClientRect().right + MARGIN - document.documentElement.clientWidth;
  if (over > 0) popup.style.insetInlineStart = `${-over}px`;
}

/** Another text begins at the top of its list. Where the list was not scrolled nothing is touched: that would lay it out at once. */
export function useTop(query: string): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const isScrolled = useRef(false);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || query === '') return;
    if (isScrolled.current) element.scrollTop = 0;
    isScrolled.current = false;
    const note = () => {
      isScrolled.current = true;
    };
    element.addEventListener('scroll', note, { once: true, passive: true });
    return () => element.removeEventListener('scroll', note);
  }, [query]);
  return list;
}
