import { withPage } from './browser.mjs';
import { heapMegabytes } from './load.mjs';

/** Runs in the page before its own script: notes when the list first stands, when all of it and the map do, and every long task. */
function watchList() {
  const seen = { shown: 0, whole: 0, tasks: [] };
  globalThis.large = seen;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  const has = (selector) => document.querySelector(selector) !== null;
  const look = () => {
    // The trip's own rows: those of the bundled one are in the page, hidden, until its script clears them away.
    if (seen.shown === 0 && has('[data-opened] #timeline [data-row]')) seen.shown = performance.now();
    if (seen.shown > 0 && !has('[data-growing]') && has('[data-live-map="ready"]')) seen.whole = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * Opens a large trip. `interactive` is when the list stands and the last long task of opening it is over: of those that begin
 * before list and map are `whole` (milliseconds). What is loaded ahead after that is for the next press, which it would not delay.
 */
export function measureLarge(browser, url) {
  return withPage(browser, { device: 'desktop', network: false }, async (page, cdp) => {
    await page.addInitScript(watchList);
    await page.goto(url);
    await page.waitForFunction(() => globalThis.large.whole > 0, null, { timeout: 60_000 });
    await page.waitForTimeout(3000); // a task is told of when it is over, and what is loaded ahead takes room, too
    const { shown, whole, tasks } = await page.evaluate(() => globalThis.large);
    const ends = tasks.filter(({ startTime }) => startTime < whole).map((task) => task.startTime + task.duration);
    return { shown, interactive: Math.max(shown, ...ends), whole, heap: await heapMegabytes(cdp) };
  });
}
