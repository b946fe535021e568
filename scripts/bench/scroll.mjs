import { withPage } from './browser.mjs';
import { heapMegabytes } from './load.mjs';

/** Runs in the page: notes the time between frames until told to stop. */
function watchFrames() {
  globalThis.frames = [];
  let last = performance.now();
  const next = (now) => {
    globalThis.frames.push(now - last);
    last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

/**
 * Scrolls `list` by the wheel for some seconds. `over` is the number of frames that took longer than 50 ms, `longest` the
 * longest of them in milliseconds.
 */
export function measureScroll(browser, url, { device = 'desktop', list = '#timeline', steps = 60 } = {}) {
  return withPage(browser, { device, network: false }, async (page, cdp) => {
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(2000);
    const box = await page.locator(list).boundingBox();
    await page.mouse.move(box.x + box.width / 2, Math.max(box.y + 100, page.viewportSize().height / 2));
    await page.evaluate(watchFrames);
    for (let step = 0; step < steps; step += 1) {
      await page.mouse.wheel(0, 120);
      await page.waitForTimeout(30);
    }
    const frames = await page.evaluate(() => globalThis.frames.slice(1));
    return {
      over: frames.filter((took) => took > 50).length,
      longest: Math.max(...frames),
      heap: await heapMegabytes(cdp),
    };
  });
}
