import { withPage } from './browser.mjs';

/** Runs in the page before its own script: collects what the browser says of painting, shifting and long tasks. */
export function observe() {
  const seen = { fcp: 0, lcp: 0, cls: 0, tasks: [] };
  globalThis.seen = seen;
  const each = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  each('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  each('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  each('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.cls += value;
  });
  each('longtask', ({ startTime, duration }) => seen.tasks.push({ startTime, duration }));
}

/**
 * Loads an address as a first visit and waits until it has been quiet for two seconds. Times in milliseconds since the
 * start of navigation; `kilobytes` as they came over the wire, 1024 bytes each.
 */
export function measureLoad(browser, url, options = {}) {
  return withPage(browser, options, async (page, cdp) => {
    const traffic = watchTraffic(cdp, new URL(url).origin);
    await page.addInitScript(observe);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(2000);
    const { fcp, lcp, cls, tasks } = await page.evaluate(() => globalThis.seen);
    return { fcp, lcp, tbt: blocking(tasks, fcp), cls, heap: await heapMegabytes(cdp), ...traffic() };
  });
}

/** Lighthouse's total blocking time: what long tasks after the first paint take beyond 50 ms each. */
export function blocking(tasks, fcp) {
  return tasks
    .filter(({ startTime, duration }) => startTime + duration > fcp)
    .reduce((sum, { duration }) => sum + duration - 50, 0);
}

function watchTraffic(cdp, origin) {
  let bytes = 0;
  let requests = 0;
  let foreign = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  cdp.on('Network.requestWillBeSent', ({ request }) => {
    requests += 1;
    if (!request.url.startsWith(origin) && !request.url.startsWith('data:')) foreign += 1;
  });
  return () => ({ kilobytes: bytes / 1024, requests, foreign });
}

/** What is in use after everything that can go has gone. */
export async function heapMegabytes(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}
