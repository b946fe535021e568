/**
 * Once the page is loaded and has nothing else to do, within ten seconds at most. Safari has no idle callback: there it comes
 * after a pause, in ms.
 */
export function whenIdle(run: () => void, pause = 3000): void {
  const later = () =>
    'requestIdleCallback' in window ? requestIdleCallback(run, { timeout: 10_000 }) : setTimeout(run, pause);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
