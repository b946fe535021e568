import { useLayoutEffect } from 'react';

/**
 * While the stage stands over the page, nothing of the page can be reached. Not before: until its script has come, the page is
 * all there is.
 */
export function useHeldPage(): void {
  useLayoutEffect(() => {
    const page = document.querySelector<HTMLElement>('[data-pane]');
    page?.toggleAttribute('inert', true);
    return () => void page?.toggleAttribute('inert', false);
  }, []);
}
