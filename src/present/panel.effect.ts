import { type RefObject, useEffect, useRef } from 'react';

/** Takes the focus into what has opened, and back to where it was when that closes. */
export function useFirstFocus(): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return panel;
}
