import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/**
 * A newsroom with its own server, whose pages in e2e/host embed us from another site: 127.0.0.1 and localhost are two sites
 * to a browser. Its pages name us by an address that is put in place here.
 */
const PLACEHOLDER = 'https://trips.example';
const SITE = `http://localhost:${process.env.E2E_PORT ?? 4319}`;

/** What the newsroom took from npm. */
const VENDOR: Record<string, string> = {
  'pym.v1.min.js': 'node_modules/pym.js/dist/pym.v1.min.js',
  'frames.modern.js': 'node_modules/@newswire/frames/dist/frames.modern.js',
};
const TYPES: Record<string, string> = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript' };

export const test = base.extend<object, { news: string }>({
  news: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names out of the braces
    async ({}, use) => {
      const server = createServer((request, response) => {
        const name = new URL(request.url ?? '', SITE).pathname.split('/').pop() ?? '';
        const type = TYPES[name.split('.').pop() ?? ''] ?? 'text/plain';
        response.writeHead(200, { 'content-type': type }).end(content(name));
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
});

function content(name: string): string {
  const text = readFileSync(VENDOR[name] ?? `e2e/host/${name}`, 'utf8');
  return text.replaceAll(`${PLACEHOLDER}/asia/`, `${SITE}/`).replaceAll(PLACEHOLDER, SITE);
}

/** The first embed of a page, and what is in it. */
export const embedOf = (page: Page): FrameLocator => page.frameLocator('iframe').first();

export const timelineIn = (frame: Page | FrameLocator): Locator =>
  frame.getByRole('region', { name: 'Timeline', exact: true });

/** The live map, wherever it stands, has come; a frame loads a whole app, which takes a while on a busy machine. */
export const expectAlive = (place: Page | FrameLocator): Promise<void> =>
  expect(place.getByRole('region', { name: 'Map', exact: true }).locator('[data-land]').first()).toBeAttached({
    timeout: 20_000,
  });

/** Opens a news page, and waits until the embed in it can be worked with. */
export async function openNews(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expectAlive(embedOf(page));
}

/** The height of a frame on its page, in pixels. */
export const heightOf = (frame: Locator): Promise<number> =>
  frame.evaluate((element) => Math.round(element.getBoundingClientRect().height));

/** The page's fragment; asked of the page itself, for not every driver hears of replaceState. */
export const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);
