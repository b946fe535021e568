import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { alive, open } from './reader.ts';

/** The hand-out, read back from the PDF that the browser makes of it. Chromium only: no other makes one here. */

const trip = JSON.parse(readFileSync('src/data/asia-tour-2025.json', 'utf8')) as {
  title: string;
  events: { id: string; title: string }[];
  sources: { url: string | null }[];
};

function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

// They read the PDF itself; `.ci/run` installs the reader, which a developer's own machine may lack.
test.skip(!hasPoppler(), 'pdftotext of poppler-utils is not on this machine');

/** The page is ready to be printed once the hand-out has come, some seconds after all else. */
async function handOut(page: Page, file: string, paper: 'A4' | 'Letter', fragment = ''): Promise<string> {
  await open(page, fragment);
  await expect(alive(page)).toBeVisible();
  await expect.poll(() => page.locator('html').getAttribute('data-hand-out'), { timeout: 20_000 }).toBe('ready');
  await page.pdf({
    path: file,
    format: paper,
    preferCSSPageSize: false,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  return file;
}

const read = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1e8 });

/** Words in the order of the page, without the breaks of its lines; or without any, and without the hyphens, for which pdftotext takes those at the end of a line. */
const flat = (text: string) => text.replace(/\s+/g, ' ');
const tight = (text: string) => text.replace(/[\s-]+/g, '');

const count = (text: string, part: string) => text.split(part).length - 1;

/** With the faces of Debian; those of another system are a little wider or narrower, which a page more or less allows for. */
const PAGES = { A4: 19, Letter: 20 };

for (const paper of ['A4', 'Letter'] as const) {
  test(`on ${paper} every meeting and every source stands once, within the page`, async ({ page }, info) => {
    test.slow();
    const file = await handOut(page, info.outputPath(`${paper}.pdf`), paper);
    const pages = Number(/Pages:\s+(\d+)/.exec(read('pdfinfo', file))?.[1]);
    expect(Math.abs(pages - PAGES[paper]), `${pages} pages`).toBeLessThanOrEqual(1);
    const leaves = read('pdftotext', file, '-').split('\f').slice(0, pages).map(flat);
    for (const [index, leaf] of leaves.entries()) {
      expect(leaf).toMatch(new RegExp(`(^| )${index + 1} / ${pages}( |$)`));
      expect(leaf).toContain(`${trip.title}. Facts as of`);
    }
    const text = tight(read('pdftotext', '-raw', file, '-'));
    for (const [index, { title }] of trip.events.entries())
      expect(count(text, tight(`${index + 1}. ${title}`)), title).toBe(1);
    const urls = trip.sources.flatMap(({ url }) => (url === null ? [] : [tight(url)]));
    for (const url of urls) expect(count(text, url), url).toBe(urls.filter((other) => other.includes(url)).length);
    const first = flat(read('pdftotext', '-l', '1', file, '-'));
    expect(first).toContain(trip.title);
    expect(first).toContain('Itinerary');
    expect(first).toContain('Thu 30 Oct 10:20');
    expect(first).toContain('Trump is back in Washington');
    for (const pill of ['5·6', '7·8']) expect(first).toContain(pill);
    const boxes = read('pdftotext', '-bbox', file, '-');
    expect(outside(boxes)).toEqual([]);
    expect(halfEmpty(boxes)).toEqual([]);
  });
}

/** The pages on which one of the two columns reaches down less than half as far as the other. */
function halfEmpty(boxes: string): number[] {
  return boxes
    .split('<page ')
    .slice(1)
    .flatMap((leaf, index) => {
      const [width = 0, height = 0] = [...leaf.matchAll(/(?:width|height)="([\d.]+)"/g)].map(([, size]) =>
        Number(size),
      );
      const reach = [0, 0];
      for (const [, xMin, yMax] of leaf.matchAll(/xMin="([\d.]+)" yMin="[\d.]+" xMax="[\d.]+" yMax="([\d.]+)"/g)) {
        const side = Number(xMin) < width / 2 ? 0 : 1;
        if (Number(yMax) < height - 42) reach[side] = Math.max(reach[side] ?? 0, Number(yMax)); // above the foot
      }
      const [less = 0, more = 0] = reach.sort((a, b) => a - b);
      return less < more / 2 ? [index + 1] : [];
    });
}

/** The words that lie over the edge of their page. */
function outside(boxes: string): string[] {
  const found: string[] = [];
  let [width, height] = [0, 0];
  for (const line of boxes.split('\n')) {
    const page = /<page width="([\d.]+)" height="([\d.]+)"/.exec(line);
    if (page !== null) [width, height] = [Number(page[1]), Number(page[2])];
    const word = /xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)</.exec(line);
    if (word === null) continue;
    const [xMin = 0, yMin = 0, xMax = 0, yMax = 0] = word.slice(1, 5).map(Number);
    if (xMin < 20 || yMin < 10 || xMax > width - 20 || yMax > height - 5) found.push(word[5] ?? '');
  }
  return found;
}

test('times are those of the chosen zone, with the other beside them', async ({ page }, info) => {
  const file = await handOut(page, info.outputPath('home.pdf'), 'A4', 'zone=home');
  const text = flat(read('pdftotext', file, '-'));
  expect(text).toContain('Monday 27 October 2025, 20:50–21:30');
  expect(text).toContain('In Tokyo: Tuesday 28 October, 09:50–10:30');
});

test('the hand-out has a title, a language and bookmarks', async ({ page }, info) => {
  const file = await handOut(page, info.outputPath('tagged.pdf'), 'A4');
  const facts = read('pdfinfo', file);
  expect(facts).toMatch(new RegExp(`Title:\\s+${trip.title}`));
  expect(facts).toMatch(/Tagged:\s+yes/);
  const raw = readFileSync(file, 'latin1');
  expect(raw).toContain('/Lang (en)');
  expect(raw).toContain('/Outlines');
});

test('the choices are offered, and the open meeting alone can be printed', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await open(page, 'event=xi-meeting');
  await page.getByRole('banner').getByRole('button', { name: 'Print' }).click();
  const dialog = page.getByRole('dialog', { name: 'Print a hand-out' });
  await dialog.getByRole('radio', { name: 'The open meeting only' }).check();
  await dialog.getByRole('button', { name: 'Print' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('[data-hand-out="meeting"]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: '38. Trump and Xi meet in Busan' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1);
});

test('from a phone, one day or page 1 alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'day=2025-10-28');
  const print = async (scope: string) => {
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Print' }).click();
    const dialog = page.getByRole('dialog', { name: 'Print a hand-out' });
    await dialog.getByRole('radio', { name: scope }).check();
    await dialog.getByRole('button', { name: 'Print' }).click();
    await expect(dialog).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
  };
  await print('The day in view only');
  await expect(page.getByRole('heading', { name: 'Tuesday 28 October 2025' })).toBeVisible();
  const meetings = page.locator('div[data-hand-out]').getByRole('heading', { level: 3 });
  await expect(meetings).toHaveCount(11);
  await expect(meetings.first()).toHaveText('17. Welcome ceremony at Akasaka Palace');
  await expect(meetings.last()).toHaveText('27. Trump dines with business leaders in Tokyo');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await print('Page 1 only: map and itinerary');
  await expect(page.getByRole('table', { name: /^Itinerary/ })).toBeVisible();
  await expect(meetings).toHaveCount(0);
});

test('notes, people, black and white, and a QR code where the page has an address', async ({ page, baseURL }, info) => {
  test.slow();
  await page.route('http://trip.example/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname, baseURL).href }) });
  });
  await page.addInitScript(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
    const notes = { 'event-xi-meeting': 'Speak slowly here.', 'visit-5': 'The map first.' };
    localStorage.setItem('notes:asia-tour-2025', JSON.stringify({ trip: 'asia-tour-2025', notes }));
  });
  await open(page, '', 'http://trip.example/');
  await page.getByRole('banner').getByRole('button', { name: 'Print' }).click();
  const dialog = page.getByRole('dialog', { name: 'Print a hand-out' });
  for (const name of [/Speaker notes/, /everyone named/, 'Black and white']) await dialog.getByLabel(name).check();
  await dialog.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('[data-hand-out="all"]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('img', { name: 'QR code of the address of this page' })).toBeVisible();
  expect(await page.evaluate(coloursOf)).toEqual([]);
  const file = info.outputPath('grey.pdf');
  await page.pdf({ path: file, format: 'Letter', printBackground: true });
  const text = flat(read('pdftotext', file, '-'));
  expect(text).toContain('Your own notes: Speak slowly here.');
  expect(text).toContain('Your own notes, Tokyo: The map first.');
  expect(text).toContain('Everyone named');
  expect(text).toContain('trip.example/');
  expect(read('pdfimages', '-list', file).trim().split('\n')).toHaveLength(2); // its two lines of heading: no pictures
});

/** What of the hand-out is neither black, white nor grey. Runs in the page. */
function coloursOf(): string[] {
  const found = new Set<string>();
  for (const element of document.querySelectorAll('div[data-hand-out] *')) {
    const { color, backgroundColor, borderTopColor, fill, stroke, stopColor } = getComputedStyle(element);
    for (const paint of [color, backgroundColor, borderTopColor, fill, stroke, stopColor]) {
      const [red, green, blue] = paint.match(/[\d.]+/g) ?? [];
      if (red !== green || green !== blue) found.add(`${element.tagName} ${paint}`);
    }
  }
  return [...found];
}
