/** So long, in ms, it is waited at most. */
const PATIENCE_MS = 10_000;

/** So long, in ms, a page that has too little room is left alone. */
const AGAIN_MS = 100;

/**
 * Once the page is loaded and has nothing else to do for at least `room` ms, within ten seconds at most: between the frames of
 * a page that is being scrolled there are no more than 16. Safari has no idle callback: there it comes after a pause, in ms.
 */
export function whenIdle(run: () => void, { pause = 3000, room = 0 } = {}): void {
  const later = () => ('requestIdleCallback' in window ? waitForRoom(run, room) : setTimeout(run, pause));
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}

function waitForRoom(run: () => void, room: number): void {
  const end = performance.now() + PATIENCE_MS;
  const ask = () => requestIdleCallback(look, { timeout: Math.max(1, end - performance.now()) });
  const look = (idle: IdleDeadline) => {
    if (idle.didTimeout || idle.timeRemaining() >= room) run();
    else setTimeout(ask, AGAIN_MS);
  };
  ask();
}
