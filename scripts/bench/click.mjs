import { withPage } from './browser.mjs';
import { median } from './numbers.mjs';

/** Runs in the page: notes how long it takes from a click to the frame in which `isOpen` finds its details painted. */
function timeClicks({ openAttribute }) {
  globalThis.took = [];
  const isOpen = (link) => {
    if (openAttribute) return link.closest('details').open;
    const title = document.getElementById('detail-title')?.textContent;
    return title !== undefined && link.textContent.includes(title);
  };
  const painted = (then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(null);
    });
  const wait = (target, began) =>
    isOpen(target)
      ? painted(() => globalThis.took.push(performance.now() - began))
      : requestAnimationFrame(() => wait(target, began));
  const onClick = ({ target, timeStamp }) => {
    const link = target.closest('a, summary');
    if (!link) return;
    wait(link, timeStamp);
  };
  addEventListener('click', onClick, { capture: true });
}

/** The median time in milliseconds from a click on a row to its details painted, over `count` rows of the list. */
export function measureClicks(browser, url, { rows, isStatic, count = 5 }) {
  return withPage(browser, { device: 'desktop', network: false }, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(1500);
    await page.evaluate(timeClicks, { openAttribute: isStatic });
    for (let row = 0; row < count; row += 1) {
      const link = page.locator(rows).nth(10 + row);
      // As by hand: the pointer is on the row for a while before, so that what has come into sight is drawn, and the button is
      // down for a moment. A click by program sends all in one go, and what it looks up for itself is then measured as well.
      await link.hover();
      await page.waitForTimeout(300);
      await page.mouse.down();
      await page.waitForTimeout(100);
      await page.mouse.up();
      await page.waitForFunction((done) => globalThis.took.length > done, row);
      await page.waitForTimeout(700);
    }
    return median(await page.evaluate(() => globalThis.took));
  });
}
