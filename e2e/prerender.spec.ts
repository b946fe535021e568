import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import {
  alive,
  complaints,
  open,
  panel,
  pickMeeting,
  row,
  settled,
  strangers,
  timeline,
  watchShifts,
} from './reader.ts';

const SUMMIT = 'Trump and Takaichi hold their first summit';
const SIGNING = 'Leaders sign alliance and minerals documents';

test.use({ viewport: { width: 1440, height: 900 } });

/** The way to Firefox here does not heed `javaScriptEnabled`; in a sandbox without scripts they do not run there either. */
async function forbidScript(page: Page): Promise<void> {
  await page.route('./', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': 'sandbox allow-same-origin' };
    await route.fulfill({ response, headers });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list can be read with its summaries and the facts of its legs @heart', async ({ page }) => {
    await forbidScript(page);
    await page.goto('./');
    await expect(alive(page)).toHaveCount(0);
    const list = page.getByRole('region', { name: 'Timeline' });
    await expect(list).toContainText(SUMMIT);
    await expect(list).toContainText('In about 40 minutes of talks, their first in person');
    await expect(list).toContainText('to Ramstein');
    const drawing = page.getByRole('img', { name: /Washington.*Tokyo/ });
    await expect(drawing).toBeVisible();
    // With its style: a route without it would be filled areas.
    await expect(drawing.locator('[data-stroke="plane"]').first()).toHaveCSS('fill', 'none');
  });

  test('every row leads to a page of its own, and that page back to the others', async ({ page }) => {
    await page.goto('./');
    await row(page, SUMMIT).click();
    await expect(page).toHaveURL(/\/meetings\/takaichi-summit\/$/);
    await expect(page).toHaveTitle(new RegExp(`^${SUMMIT}`));
    await expect(panel(page, SUMMIT)).toContainText('09:50–10:30');
    await row(page, SIGNING).click();
    await expect(page).toHaveURL(/\/meetings\/akasaka-signing\/$/);
  });

  test('on a phone a page of a meeting leads back to the list, and shows nothing that would not answer', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('meetings/takaichi-summit/');
    await expect(panel(page, SUMMIT)).toBeInViewport();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByRole('link', { name: 'Timeline', exact: true }).click();
    await expect(row(page, SIGNING)).toBeVisible();
    await expect(page.getByRole('img', { name: /Washington.*Tokyo/ })).toBeVisible();
  });

  test('an address that leads nowhere says so and leads on', async ({ page }) => {
    const response = await page.goto('meetings/no-such-meeting/');
    expect(response?.status()).toBe(404);
    await page.getByRole('link', { name: /^Open “/ }).click();
    await expect(row(page, SUMMIT)).toBeAttached();
  });

  test('all works below a folder too', async ({ page }) => {
    await page.goto('news/2025/');
    await row(page, SUMMIT).click();
    await expect(page).toHaveURL(/\/news\/2025\/meetings\/takaichi-summit\/$/);
    await expect(panel(page, SUMMIT)).toBeVisible();
  });
});

/** Of the index page, wherever it stands, contexts.spec.ts says the same; of the rooms, people.spec.ts. */
for (const path of ['meetings/takaichi-summit/', './#event=takaichi-summit&zone=home&theme=dark']) {
  test(`nothing is complained of and nobody else is asked at ${path} @heart`, async ({ page }) => {
    const found = await complaints(page);
    const elsewhere = strangers(page);
    await page.goto(path);
    await expect(alive(page)).toBeAttached();
    await pickMeeting(page, SIGNING);
    await page.getByRole('button', { name: 'Zoom in' }).first().click();
    await settled(page);
    expect(found).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
}

test('hydration leaves a row as it was', async ({ page, browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const unscripted = await context.newPage();
  await unscripted.goto('./');
  const before = await row(unscripted, SUMMIT).innerHTML();
  await open(page);
  expect(await row(page, SUMMIT).innerHTML()).toBe(before);
  await context.close();
});

test('what stands in the page stays there while the script for it is on its way, and after', async ({ page }) => {
  const come = await holdBack(page, '**/assets/views-*.js');
  await page.goto('./');
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('main *')) Object.assign(element, { wasThere: true });
  });
  await expect(alive(page)).toBeAttached();
  const key = page.getByText('Lines are great circles, not flight tracks.').filter({ visible: true });
  await expect(
    timeline(page)
      .getByRole('button', { name: /Tokyo time/ })
      .first(),
  ).toBeAttached();
  await expect(key).toBeVisible();
  come();
  const strip = page.getByRole('slider', { name: 'The trip in time' });
  await expect(strip).toBeVisible();
  for (const thing of [key, strip]) expect(await thing.evaluate((element) => 'wasThere' in element)).toBe(true);
});

test('on a phone nothing of the details moves when their script comes last', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const shifted = await watchShifts(page);
  const come = await holdBack(page, '**/assets/detail-*.js');
  const cite = page.waitForResponse('**/assets/rooms-*.js');
  await open(page, 'event=takaichi-summit');
  await (await cite).finished();
  await page.waitForTimeout(500); // in which it would be drawn: React shows what comes late up to 300 ms later
  await expect(page.getByText('Cite this meeting')).toHaveCount(0);
  const before = await shifted(); // what the list behind has moved until here
  come();
  await expect(panel(page, SUMMIT).getByText('Cite this meeting')).toBeAttached();
  expect((await shifted()) - before).toBeLessThan(0.01);
});

/** Holds a file back until what this returns is called. */
async function holdBack(page: Page, files: string): Promise<() => void> {
  let come = () => {};
  const called = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(files, async (route) => {
    await called;
    await route.continue();
  });
  return come;
}

test('the page says nothing unsafe in its policy', async ({ page }) => {
  await page.goto('./');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self';");
  expect(policy).not.toContain('unsafe');
});

test('a dark reader never sees a light page', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('./#theme=dark');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 25, 29)');
});

test('the room of the details is kept before any script has come', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('./');
  const list = page.getByRole('region', { name: 'Timeline' });
  await page.goto('./#event=takaichi-summit');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-open');
  const before = await list.boundingBox();
  await page.unroute('**/assets/*.js');
  await page.reload();
  await expect(panel(page, SUMMIT)).toBeVisible();
  expect(before?.width).toBeGreaterThan(200);
  expect(await list.boundingBox()).toEqual(before);
});

test('each meeting has a page that tells search engines of it', async ({ request }) => {
  const meetings = readdirSync(`${process.env.DIST ?? 'dist'}/meetings`);
  expect(meetings).toHaveLength(41);
  const html = await (await request.get('meetings/takaichi-summit/')).text();
  expect(html).toContain('<link rel="canonical"');
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '';
  expect(JSON.parse(data)).toMatchObject({ '@type': 'Event', startDate: '2025-10-28T09:50+09:00' });
});

test('everything shipped has its licence in licenses.txt', async ({ request }) => {
  const text = await (await request.get('licenses.txt')).text();
  for (const name of ['react-dom', 'leaflet', 'react-leaflet', 'date-fns', 'zustand', 'valibot', 'world-atlas'])
    expect(text).toContain(`- ${name} `);
  expect(text).toContain('Hippocratic License Version Number: 2.1');
});
