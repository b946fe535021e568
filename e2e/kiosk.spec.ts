import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { alive } from './reader.ts';

/** A kiosk runs for days: what each loop leaves behind adds up. */

const LOOPS = 500;
/** The title, a visit, its one meeting, the end. */
const KIOSK = '#present=stop-ramstein&kiosk=1&seconds=1';
const STEPS = 4;

// A trace keeps every step of it, and a small screen is drawn sooner.
test.use({ trace: 'off', viewport: { width: 640, height: 360 } });

// Machine code is the engine's, grows for some 400 loops and then levels off: without it the heap is what the page keeps.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--js-flags=--jitless'] });
  },
});

/** Listeners of what has been left and not yet been swept away. One kept in each loop would be 500. */
const FEW = 25;

interface Counted {
  /** How often the title came. */
  loops: number;
  timers: Set<unknown>;
}

/** Keeps account of the loops, and of the timers that have neither come nor been called off. Runs in the page. */
function keepAccount(): void {
  const counted: Counted = { loops: 0, timers: new Set() };
  Object.assign(window, { counted });
  const { setTimeout: after, clearTimeout: notAfter, setInterval: every, clearInterval: notEvery } = window;
  const begin = (id: unknown) => {
    counted.timers.add(id);
    return id;
  };
  const end = (stop: (id: number) => void) => (id: number) => {
    counted.timers.delete(id);
    stop.call(window, id);
  };
  Object.assign(window, {
    setTimeout: (run: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) => {
      const id: unknown = after.call(
        window,
        () => {
          counted.timers.delete(id);
          run(...given);
        },
        ms,
      );
      return begin(id);
    },
    clearTimeout: end(notAfter),
    setInterval: (run: () => void, ms?: number) => begin(every.call(window, run, ms)),
    clearInterval: end(notEvery),
  });
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof HTMLElement && node.matches('article[data-step="title"]')) counted.loops++;
  }).observe(document, { childList: true, subtree: true });
}

/** What the page holds, once what nobody needs any more is swept away. */
async function held(page: Page, cdp: CDPSession) {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  const { loops, timers } = await page.evaluate(() => {
    const { counted } = window as unknown as { counted: Counted };
    return { loops: counted.loops, timers: counted.timers.size };
  });
  return {
    loops,
    timers,
    heap: metric('JSHeapUsedSize'),
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
  };
}

test('a kiosk of 500 loops leaves nothing behind', async ({ page }) => {
  test.setTimeout(600_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  await page.addInitScript(keepAccount);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto('./');
  await expect(alive(page)).toBeAttached();
  await page.clock.runFor(5000);
  await expect(page.locator('html[data-hand-out="ready"]')).toBeAttached(); // all that comes later has come
  await page.clock.runFor(5000);
  const before = await held(page, cdp);

  await page.evaluate((fragment) => location.replace(fragment), KIOSK);
  await expect(page.getByRole('main', { name: 'Presentation' })).toBeVisible();
  const run = (loops: number) => page.clock.runFor(loops * STEPS * 1000);
  await page.clock.runFor(500); // half a step: nothing is counted while one slide gives way to the next
  await run(1);
  const early = await held(page, cdp);
  for (let done = 0; done < LOOPS; done += 100) await run(100);
  // On a busy machine React may be in the midst of drawing, and holds it twice, or what waits for the paint still waits: what
  // is kept for good does not go by waiting.
  await expect.poll(async () => (await held(page, cdp)).heap / early.heap).toBeLessThan(1.05);
  const timers = async () => {
    await page.clock.runFor(100);
    return (await held(page, cdp)).timers;
  };
  await expect.poll(timers).toBeLessThanOrEqual(early.timers);
  const late = await held(page, cdp);
  expect(late.loops - early.loops).toBeGreaterThanOrEqual(LOOPS);
  expect(late.listeners).toBeLessThan(early.listeners + FEW);
  expect(late.nodes).toBeLessThan(early.nodes * 1.1);

  await page.evaluate(() => location.replace('#'));
  await expect(page.getByRole('main', { name: 'Presentation' })).toHaveCount(0);
  await page.clock.runFor(1000);
  // On a busy machine the list may still be on its way back.
  await expect.poll(timers).toBeLessThanOrEqual(before.timers);
  const after = await held(page, cdp);
  expect(after.listeners).toBeLessThan(before.listeners + FEW);
});
