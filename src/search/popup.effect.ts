import { type RefObject, useRef } from 'react';

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
export function useTop(): { ref: RefObject<HTMLDivElement | null>; onScroll: () => void; toTop: () => void } {
  const ref = useRef<HTMLDivElement>(null);
  const isScrolled = useRef(false);
  const onScroll = () => {
    isScrolled.current = true;
  };
  const toTop = () => {
    if (isScrolled.current && ref.current !== null) ref.current.scrollTop = 0;
    isScrolled.current = false;
  };
  return { ref, onScroll, toTop };
}
