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

/** Pixels of a turn of the wheel, and how often it is turned. */
const TURN = 120;
const TURNS = 60;

/** A wheel on a desk. On a phone a finger drawn over the screen at the same pace: there no pointer is left over the rows. */
async function scroll(page, cdp, device, list) {
  const box = await page.locator(list).boundingBox();
  const at = { x: box.x + box.width / 2, y: Math.max(box.y + 100, page.viewportSize().height / 2) };
  if (device === 'phone') {
    await cdp.send('Input.synthesizeScrollGesture', {
      ...at,
      yDistance: -TURN * TURNS,
      speed: 1200,
      gestureSourceType: 'touch',
      preventFling: true,
    });
    return;
  }
  await page.mouse.move(at.x, at.y);
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.mouse.wheel(0, TURN);
    await page.waitForTimeout(30);
  }
}

/**
 * Scrolls `list` for some seconds. `over` is the number of frames that took longer than 50 ms, `longest` the
 * longest of them in milliseconds.
 */
export function measureScroll(browser, url, { device = 'desktop', list = '#timeline' } = {}) {
  return withPage(browser, { device, network: false }, async (page, cdp) => {
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(2000);
    await page.evaluate(watchFrames);
    await scroll(page, cdp, device, list);
    const frames = await page.evaluate(() => globalThis.frames.slice(1));
    return {
      over: frames.filter((took) => took > 50).length,
      longest: Math.max(...frames),
      heap: await heapMegabytes(cdp),
    };
  });
}
