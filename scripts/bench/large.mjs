import { withPage } from './browser.mjs';
import { heapMegabytes } from './load.mjs';

/** Runs in the page before its own script: notes when the list first stands, and every long task. */
function watchList() {
  globalThis.large = { shown: 0, lastTaskEnd: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) globalThis.large.lastTaskEnd = startTime + duration;
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    // The trip's own rows: those of the bundled one are in the page, hidden, until its script clears them away.
    if (document.querySelector('[data-opened] #timeline [data-row]')) globalThis.large.shown = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Opens a large trip: `interactive` is when the list stands and the last long task of opening it is over (milliseconds). */
export function measureLarge(browser, url) {
  return withPage(browser, { device: 'desktop', network: false }, async (page, cdp) => {
    await page.addInitScript(watchList);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => globalThis.large.shown > 0, null, { timeout: 60_000 });
    await page.waitForTimeout(3000);
    const { shown, lastTaskEnd } = await page.evaluate(() => globalThis.large);
    return { shown, interactive: Math.max(shown, lastTaskEnd), heap: await heapMegabytes(cdp) };
  });
}
