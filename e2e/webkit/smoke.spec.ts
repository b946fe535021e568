import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WebKitPage } from './page.ts';
import { KEYS } from './page.ts';
import { expect, test } from './test.ts';

/** A dozen checks in a third engine, for what engines differ in; the rest is tested in Chromium and Firefox. */

const SUMMIT = 'Trump and Takaichi hold their first summit';
const SIGNING = 'Leaders sign alliance and minerals documents';
const FILE = pathToFileURL(path.resolve(process.env.DIST ?? 'dist', 'asia-tour-2025.html')).href;
const ROW = '#timeline a';

const ALIVE = `return document.querySelector('.leaflet-container') !== null`;
const OPEN_TITLE = `return document.getElementById('detail-title')?.textContent ?? null`;
const PATH = `return location.pathname.split('/').slice(-3).join('/') + location.hash`;

async function open(webkit: WebKitPage, url: string): Promise<void> {
  // A blank page between: an address that differs by its fragment alone would not be loaded.
  await webkit.open('about:blank');
  await webkit.open(url);
  await webkit.until(ALIVE);
}

const isOpen = (webkit: WebKitPage, title: string | null) => webkit.until(OPEN_TITLE, (now) => now === title);

test.beforeEach(async ({ webkit }) => {
  await webkit.resize(1440, 900);
});

test('the list can be read', async ({ webkit, baseURL }) => {
  await open(webkit, `${baseURL}`);
  const text = await webkit.evaluate<string>(`return document.getElementById('timeline').textContent`);
  expect(text).toContain(SUMMIT);
  expect(text).toContain('09:50');
});

test('the map is drawn: land, routes, pins', async ({ webkit, baseURL }) => {
  await open(webkit, `${baseURL}`);
  await webkit.until(`return document.querySelectorAll('#map .leaflet-container [data-land] path').length > 0`);
  await webkit.until(`return document.querySelectorAll('#map .leaflet-container path:not([data-land] *)').length > 5`);
  await webkit.until(`return document.querySelectorAll('#map .leaflet-container button').length > 5`);
});

test('a click on a meeting opens its details', async ({ webkit, baseURL }) => {
  await open(webkit, `${baseURL}`);
  await webkit.click(ROW, SUMMIT);
  await isOpen(webkit, SUMMIT);
  // The address and the title of the document follow once the details can be seen.
  await webkit.until<string>(PATH, (path) => path.endsWith('/#event=takaichi-summit'));
  await webkit.until<string>('return document.title', (title) => title.includes(SUMMIT));
});

test('a deep link opens the same, in its zone', async ({ webkit, baseURL }) => {
  await open(webkit, `${baseURL}#event=takaichi-summit&zone=home`);
  await isOpen(webkit, SUMMIT);
  expect(await webkit.evaluate(`return document.getElementById('details').textContent`)).toContain('20:50');
});

test('a page of a meeting opens it and goes on from the first page', async ({ webkit, baseURL }) => {
  await open(webkit, `${baseURL}meetings/takaichi-summit/`);
  await isOpen(webkit, SUMMIT);
  await webkit.click('button', 'Next');
  await isOpen(webkit, SIGNING);
  await webkit.until(PATH, (path) => path === '/#event=akasaka-signing');
});

test('back closes what was opened', async ({ webkit, baseURL }) => {
  await open(webkit, `${baseURL}`);
  await webkit.click(ROW, SUMMIT);
  await isOpen(webkit, SUMMIT);
  await webkit.until<string>(PATH, (path) => path.endsWith('/#event=takaichi-summit'));
  await webkit.back();
  await isOpen(webkit, null);
  expect(await webkit.evaluate(ALIVE)).toBe(true); // and not the page before it
});

test('the keyboard opens and closes a meeting, and the focus comes back', async ({ webkit, baseURL }) => {
  await open(webkit, `${baseURL}`);
  await webkit.focus(ROW, SUMMIT);
  await webkit.press(KEYS.enter);
  await isOpen(webkit, SUMMIT);
  await webkit.press(KEYS.escape);
  await isOpen(webkit, null);
  await webkit.until(`return document.activeElement.textContent.includes('${SUMMIT}')`);
});

test('arrow keys go from row to row', async ({ webkit, baseURL }) => {
  await open(webkit, `${baseURL}`);
  await webkit.focus(ROW, SUMMIT);
  await webkit.press(KEYS.down);
  await webkit.until(`return document.activeElement.textContent.includes('${SIGNING}')`);
});

test('the times can be had in another zone', async ({ webkit, baseURL }) => {
  await open(webkit, `${baseURL}`);
  await webkit.click('button', 'Times in');
  await webkit.click('label', 'Washington time');
  await webkit.until('return location.hash', (hash) => hash === '#zone=home');
  expect(await webkit.evaluate(`return document.getElementById('timeline').textContent`)).toContain('20:50');
});

test('the theme turns dark by the link', async ({ webkit, baseURL }) => {
  await open(webkit, `${baseURL}#theme=dark`);
  const ground = await webkit.evaluate('return getComputedStyle(document.body).backgroundColor');
  expect(ground).toBe('rgb(21, 25, 29)');
});

test('the one file opens by a double click, at a deep link, and with its hand-out', async ({ webkit }) => {
  await open(webkit, `${FILE}#event=takaichi-summit&zone=home`);
  await isOpen(webkit, SUMMIT);
  expect(await webkit.evaluate(`return document.getElementById('details').textContent`)).toContain('20:50');
  await webkit.click('button', 'Next');
  await isOpen(webkit, SIGNING);
  await webkit.until(`return document.documentElement.dataset.handOut`, (now) => now === 'ready');
});

test('a phone shows the details as a sheet, and nothing is wider than the screen', async ({ webkit, baseURL }) => {
  await webkit.resize(400, 844);
  await open(webkit, `${baseURL}#event=takaichi-summit`);
  await isOpen(webkit, SUMMIT);
  expect(await webkit.evaluate('return document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
});

test('a trip file that is not there is said, and the bundled trip is offered', async ({ webkit, baseURL }) => {
  await webkit.open('about:blank');
  await webkit.open(`${baseURL}?trip=missing.json`);
  await webkit.until(`return document.body.innerText.includes('Open the bundled trip')`);
});
