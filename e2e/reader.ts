import { expect, type Locator, type Page, test } from '@playwright/test';

/** The page as a reader speaks of it: by role and name, never by class. */

/** Opens the app at a fragment, such as `event=…&zone=home`, and waits until it is alive. */
export async function open(page: Page, fragment = '', path = './'): Promise<void> {
  await page.goto(fragment === '' ? path : `${path}#${fragment}`);
  await expect(alive(page)).toBeAttached();
}

/** The document, once the app has taken the page over. */
export const alive = (page: Page): Locator => page.locator('html[data-live]');

/**
 * Waits until all has come that the page asks for by itself: what a reader will want next after a second, what keeps the site
 * after two, the hand-out after four, and with it, as the last, the land of its map.
 */
export const settled = (page: Page): Promise<void> =>
  expect(page.locator('html[data-hand-out="ready"]')).toBeAttached({ timeout: 20_000 });

export const timeline = (page: Page): Locator => page.getByRole('region', { name: 'Timeline', exact: true });

export const map = (page: Page): Locator => page.getByRole('region', { name: 'Map', exact: true });

/** The open details of a meeting or leg. */
export const panel = (page: Page, title: string | RegExp): Locator => page.getByRole('region', { name: title });

/** A row of the timeline. */
export const row = (page: Page, title: string | RegExp): Locator => timeline(page).getByRole('link', { name: title });

export async function pickMeeting(page: Page, title: string): Promise<void> {
  await row(page, title).click();
  await expect(panel(page, title)).toBeVisible();
}

/** How far below the upper edge of the window something stands, once days that came into sight have taken their room. */
export async function placeOf(thing: Locator): Promise<number> {
  const top = () => thing.evaluate((element) => element.getBoundingClientRect().top);
  let place = await top();
  await expect
    .poll(async () => {
      const before = place;
      place = await top();
      return place - before;
    })
    .toBe(0);
  return place;
}

/** The browser's Back and Forward. Playwright's own wait for a load, which Firefox does not tell of within one document. */
export const goBack = (page: Page): Promise<void> => go(page, -1);
export const goForward = (page: Page): Promise<void> => go(page, 1);

/** A hand takes longer than the two frames after which a choice is in the address; a test does not. */
const go = (page: Page, by: number): Promise<void> =>
  page.evaluate(async (by) => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    setTimeout(() => history.go(by), 50);
  }, by);

/** The fragment of the address as pairs. */
export const fragment = (page: Page): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1)));

/** The fragment once a choice that was made just now would be in it: to see that it has not changed, one look is too early. */
export async function fragmentAtRest(page: Page): Promise<Record<string, string>> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    await new Promise((done) => setTimeout(done, 50));
  });
  return fragment(page);
}

/** Adds up from now on by how much things move without the reader's doing (cumulative layout shift). Chromium alone tells. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    let moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved += (entry as PerformanceEntry & { value: number }).value;
      Object.assign(window, { moved });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(async () => {
      // What has moved is told of once it has been painted.
      const frame = () => new Promise(requestAnimationFrame);
      await frame();
      await frame();
      return Number(Object(window).moved ?? 0);
    });
}

/** Whether an address lies within the page itself. */
export const isWithin = (url: string): boolean => /^(data|blob|about):/.test(url);

/** Whether an address is one of the site, or lies within the page. */
const isOwn = (url: string): boolean => isWithin(url) || url.startsWith(test.info().project.use.baseURL ?? '');

/** Collects the addresses that are asked for from now on, in frames too, and that the page has no business with. */
export function strangers(page: Page, mayAsk = isOwn): string[] {
  const found: string[] = [];
  page.on('request', (request) => {
    if (!mayAsk(request.url())) found.push(request.url());
  });
  return found;
}

/**
 * Collects what the console and the content security policy complain of from now on, in frames too. Take no picture
 * meanwhile: Playwright puts a style into the page.
 */
export async function complaints(page: Page): Promise<string[]> {
  const found: string[] = [];
  // Not every browser's driver tells of the policy.
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(String(error)));
  return found;
}
