import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { createFileServer } from '../scripts/serve/server.mjs';
import { alive, complaints, panel, settled } from './reader.ts';

/** A copy of the site of its own, for a new version to be put in its place. */
let folder: string;
let server: Server;
let site: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'offline-'));
  cpSync(process.env.DIST ?? 'dist', folder, { recursive: true });
  server = createFileServer({ folders: [folder] });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Visits the site and waits until all of it is kept. */
async function visit(page: Page): Promise<void> {
  await page.goto(site);
  await expect(alive(page)).toBeVisible({ timeout: 15_000 });
  await page.evaluate(() => navigator.serviceWorker.ready);
}

test('after one visit every view opens without a network, meetings’ pages too, and nothing complains', async ({
  page,
  context,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page);
  await context.setOffline(true);
  const found = await complaints(page);
  await page.reload();
  await expect(alive(page)).toBeVisible({ timeout: 15_000 });
  await page.getByRole('combobox', { name: 'Search' }).fill('naruhito');
  await page
    .getByRole('group', { name: /^Events/ })
    .getByRole('option')
    .first()
    .click();
  await expect(panel(page, /Emperor/)).toBeVisible();
  const top = page.getByRole('banner');
  for (const [button, dialog] of [
    ['Share', 'Share'],
    ['Print', 'Print'],
  ] as const) {
    await top.getByRole('button', { name: button, exact: true }).click();
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await top.getByRole('button', { name: 'Filter' }).click();
  await expect(page.getByRole('region', { name: 'Filter' })).toBeVisible();
  await top.getByRole('button', { name: 'Present' }).click();
  await expect(page.getByRole('main', { name: 'Presentation' }).getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${site}meetings/xi-meeting/`);
  await expect(panel(page, /Xi/)).toBeVisible();
  expect(page.url()).toBe(`${site}#event=xi-meeting`);
  for (const room of ['people', 'sources']) {
    await page.goto(`${site}${room}/`);
    expect(page.url()).toBe(`${site}#view=${room}`);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await page.goto(`${site}#view=numbers`);
  await expect(page.getByRole('heading', { name: 'The trip in numbers' })).toBeVisible();
  expect(found).toEqual([]);
});

/** Puts another index page in the place of the one that is there, and a worker that knows of it. */
function writeVersion(version: number): void {
  const index = readFileSync(path.join(folder, 'index.html'), 'utf8');
  writeFileSync(path.join(folder, 'index.html'), index.replace(/<body.*?>/, `<body data-version="${version}">`));
  const worker = readFileSync(path.join(folder, 'sw.js'), 'utf8');
  const second = worker
    .replace(/(revision["'`]?:\s*["'`])\w+(["'`],\s*["'`]?url["'`]?:\s*["'`]index\.html)/, `$1version${version}$2`)
    .replace(/(index\.html["'`],\s*["'`]?bytes["'`]?:\s*)\d+/, `$1${statSync(path.join(folder, 'index.html')).size}`);
  expect(second).not.toBe(worker);
  writeFileSync(path.join(folder, 'sw.js'), second);
}

test('a new version is offered, and used only when asked for', async ({ page }) => {
  test.slow();
  await visit(page);
  await page.reload(); // from now on the worker answers
  await expect(alive(page)).toBeVisible({ timeout: 15_000 });
  writeVersion(2);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(page.getByText('A newer version of this page is ready.')).toBeVisible({ timeout: 15_000 });
  expect(await page.locator('body').getAttribute('data-version')).toBeNull();
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(page.locator('body[data-version="2"]')).toBeAttached({ timeout: 15_000 });
  // What the older one kept is gone: the room it took is the reader's.
  const kept = () =>
    page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      return (await (await caches.open(name)).keys()).filter(({ url }) => url.includes('index.html')).length;
    });
  await expect.poll(kept).toBe(1);
});

test('a new version that was taken in another window is shown here when it is asked for', async ({ page, context }) => {
  test.slow();
  await visit(page);
  await page.reload();
  await expect(alive(page)).toBeVisible({ timeout: 15_000 });
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(alive(other)).toBeVisible({ timeout: 15_000 });
  writeVersion(3);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const offer = (window: Page) => window.getByRole('button', { name: 'Show it' });
  await expect(offer(page)).toBeVisible({ timeout: 15_000 });
  await expect(offer(other)).toBeVisible({ timeout: 15_000 });
  await offer(other).click();
  await expect(other.locator('body[data-version="3"]')).toBeAttached({ timeout: 15_000 });
  await offer(page).click();
  await expect(page.locator('body[data-version="3"]')).toBeAttached({ timeout: 15_000 });
});

test('what was lost from the cache or damaged in it comes from the network again', async ({ page }) => {
  test.slow();
  await visit(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) if (/\.js|index/.test(request.url)) await cache.delete(request);
    }
  });
  await page.reload();
  await expect(alive(page)).toBeVisible({ timeout: 15_000 });
  // A full disk, or a cleaner of disks: files that are there, but cut short.
  const spoilt = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    const requests = (await cache.keys()).filter(({ url }) => /first-|index|trip-/.test(url));
    for (const request of requests) {
      const kept = await cache.match(request);
      const half = (await kept?.text())?.slice(0, 500);
      await cache.put(request, new Response(half, { headers: kept?.headers ?? {} }));
    }
    return requests.length;
  });
  expect(spoilt).toBeGreaterThanOrEqual(3);
  await page.reload();
  await expect(alive(page)).toBeVisible({ timeout: 15_000 });
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await expect(alive(page)).toBeVisible({ timeout: 15_000 });
});

/** How often a page has asked for a worker, once it has had nothing else to do: what waited for that comes in its order. */
async function asksForWorker(page: Page): Promise<number> {
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 10_000 })));
  return page.evaluate(() => Number(document.documentElement.dataset.asks ?? 0));
}

for (const [who, saveData, times] of [
  ['a reader who saves data keeps nothing', true, 0],
  ['any other keeps the site', false, 1],
] as const)
  test(who, async ({ page }) => {
    await countAsks(page);
    await page.addInitScript((saveData) => {
      Object.defineProperty(navigator, 'connection', { value: { saveData } });
    }, saveData);
    // What keeps the site, or finds that it must not.
    const keeper = page.waitForResponse('**/assets/offline.effect-*.js');
    await page.goto(site);
    await (await keeper).finished();
    await settled(page);
    expect(await asksForWorker(page)).toBe(times);
  });

test('an embed keeps nothing', async ({ page }) => {
  await countAsks(page);
  await page.clock.install();
  await page.goto(`${site}embed.html`);
  await expect(alive(page)).toBeAttached({ timeout: 15_000 });
  await page.clock.fastForward(20_000); // the site's own pages do so after two seconds
  expect(await asksForWorker(page)).toBe(0);
});

async function countAsks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = function (...details) {
      const { dataset } = document.documentElement;
      dataset.asks = String(Number(dataset.asks ?? 0) + 1);
      return register.apply(this, details);
    };
  });
}
