import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { createFileServer } from '../scripts/serve/server.mjs';
import { alive, panel, pickMeeting } from './reader.ts';

const SUMMIT = 'Trump and Takaichi hold their first summit';

/** A copy of the site of its own, for a new version to be put in its place. */
let folder: string;
let server: Server;
let site: string;

test.skip(({ browserName }) => browserName !== 'chromium', 'the network can be taken away only in Chromium');
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

test('after one visit everything opens without a network, meetings’ pages too', async ({ page, context }) => {
  test.slow();
  await visit(page);
  await context.setOffline(true);
  await page.reload();
  await expect(alive(page)).toBeVisible({ timeout: 15_000 });
  await pickMeeting(page, SUMMIT);
  await page.goto(`${site}meetings/xi-meeting/`);
  await expect(panel(page, /Xi/)).toBeVisible();
  expect(page.url()).toBe(`${site}#event=xi-meeting`);
  for (const room of ['people', 'sources']) {
    await page.goto(`${site}${room}/`);
    expect(page.url()).toBe(`${site}#view=${room}`);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});

test('a new version is offered, and used only when asked for', async ({ page }) => {
  test.slow();
  await visit(page);
  await page.reload(); // from now on the worker answers
  await expect(alive(page)).toBeVisible({ timeout: 15_000 });
  const index = readFileSync(path.join(folder, 'index.html'), 'utf8');
  writeFileSync(path.join(folder, 'index.html'), index.replace('<body>', '<body data-version="2">'));
  const worker = readFileSync(path.join(folder, 'sw.js'), 'utf8');
  writeFileSync(path.join(folder, 'sw.js'), worker.replace(/(["'`]?revision["'`]?:\s*["'`])\w+/, '$1second'));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(page.getByText('A newer version of this page is ready.')).toBeVisible({ timeout: 15_000 });
  expect(await page.locator('body').getAttribute('data-version')).toBeNull();
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(page.locator('body[data-version="2"]')).toBeAttached({ timeout: 15_000 });
});

test('what was lost from the cache comes from the network again', async ({ page }) => {
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
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await expect(alive(page)).toBeVisible({ timeout: 15_000 });
});

test('an embed keeps nothing', async ({ page }) => {
  await page.goto(`${site}embed.html`);
  await page.waitForTimeout(2000);
  const kept = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(kept).toBe(0);
});
