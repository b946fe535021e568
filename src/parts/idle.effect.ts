/** Once the page is loaded and has nothing else to do, within ten seconds at most. Safari has no idle callback. */
export function whenIdle(run: () => void): void {
  const later = () =>
    'requestIdleCallback' in window ? requestIdleCallback(run, { timeout: 10_000 }) : setTimeout(run, 3000);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
