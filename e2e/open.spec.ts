import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { generateTrip } from '../scripts/generate-trip.mjs';
import { findingsInBothThemes } from './findings.ts';
import { complaints, panel, row, strangers, timeline } from './reader.ts';

/** Other trips by `?trip=`: files of the same site, put there by the test. */

const SAMPLE = readFileSync(new URL('../src/check/sample.json', import.meta.url), 'utf8');
const BROKEN = SAMPLE.replace('"to": "lisbon"', '"to": "lisbom"').replace('"https://gazette', '"htps://gazette');

/** Puts a file beside the page, or takes it away again. `wait`, in ms, is how long the server thinks. */
async function put(page: Page, text: string | null, wait = 0): Promise<void> {
  await page.unroute('**/trips/other.json');
  await page.route('**/trips/other.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    await route.fulfill(text === null ? { status: 404 } : { body: text, contentType: 'application/json' });
  });
}

const OTHER = './?trip=trips/other.json';
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test.describe('another trip', () => {
  test('opens in place of the bundled one, in its own language and with its own title @heart', async ({ page }) => {
    const found = await complaints(page);
    await put(page, SAMPLE.replace('"language": "en"', '"language": "en-IE"'));
    await page.goto(OTHER);
    await expect(heading(page, 'A sample')).toBeVisible();
    await expect(timeline(page).getByRole('link', { name: /Farewell at the harbour/ })).toBeVisible();
    await expect(page).toHaveTitle(/A sample/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-IE');
    // Nothing in the head speaks of the bundled trip any more.
    await expect(page.locator('meta[name="description"], meta[property], link[rel="canonical"]')).toHaveCount(0);
    expect(found).toEqual([]);
  });

  test('never flashes the bundled one', async ({ page }) => {
    await page.goto('./');
    const bundled = await page.title();
    await page.addInitScript(() => {
      const seen = new Set<string>();
      Object.assign(globalThis, { seen });
      const look = () => {
        if (document.body !== null) seen.add(document.body.innerText.trim());
        requestAnimationFrame(look);
      };
      look();
    });
    await put(page, SAMPLE, 1500);
    await page.goto(OTHER);
    await expect(heading(page, 'A sample')).toBeVisible();
    const seen = await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);
    expect(seen).toContain('Opening the trip');
    expect(seen.filter((text) => text.includes(bundled.slice(0, 20)))).toEqual([]);
  });

  test('waits in its frame, and says so only when it takes longer', async ({ page }) => {
    await put(page, SAMPLE, 1200);
    await page.goto(OTHER, { waitUntil: 'commit' });
    await expect(page.getByText('Opening the trip')).toBeVisible();
    await expect(page).toHaveTitle('Opening the trip');
    await expect(heading(page, 'A sample')).toBeVisible();
  });

  test('is text, whatever it holds: nothing of it is markup, style or script', async ({ page }) => {
    const found = await complaints(page);
    const evil = '<img src=x onerror=alert(1)><style>*{display:none}</style>';
    await put(page, SAMPLE.replaceAll('Farewell at the harbour', evil).replaceAll('A band played.', `${evil} **b**`));
    page.on('dialog', (dialog) => {
      found.push(dialog.message());
      return dialog.dismiss();
    });
    await page.goto(`${OTHER}#event=farewell`);
    await expect(page.getByText(evil).first()).toBeVisible();
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
    expect(found).toEqual([]);
  });

  test('shows an address that cannot be opened without a link', async ({ page }) => {
    await put(page, SAMPLE.replace('https://gazette.example/17', 'htps://gazette.example/17'));
    await page.goto(`${OTHER}#event=farewell`);
    const panel = page.getByRole('region', { name: 'Farewell at the harbour' });
    await expect(panel.getByText('Off to Lisbon')).toBeVisible();
    await expect(panel.getByRole('link', { name: /Off to Lisbon/ })).toHaveCount(0);
  });

  test('of 1,000 meetings opens', async ({ page }) => {
    await put(page, JSON.stringify(generateTrip({ meetings: 1000, seed: 1 })));
    await page.goto(OTHER);
    await expect(heading(page, 'An invented trip of 1000 meetings')).toBeVisible();
    await expect(row(page, /Meeting 1000:/)).toBeAttached({ timeout: 30_000 }); // it grows when the browser has time
  });

  test('of 1,000 meetings has what is asked for on the page at once, the rest when the browser has time', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0; // it never has any
    });
    await put(page, JSON.stringify(generateTrip({ meetings: 1000, seed: 1 })));
    await page.goto(OTHER);
    await expect(row(page, /Meeting 1:/)).toBeInViewport();
    await expect(row(page, /Meeting 1000:/)).toHaveCount(0);
    await page.getByRole('slider').focus();
    await page.keyboard.press('End');
    await expect(panel(page, /Meeting 1000:/)).toBeVisible({ timeout: 20_000 });
    await expect(row(page, /Meeting 1000:/)).toBeInViewport();
    await page.keyboard.press('Home');
    await expect(row(page, /Meeting 1:/)).toBeInViewport();
    await expect(row(page, /Meeting 1000:/)).toHaveCount(1); // what is drawn stays
  });

  test('of 1,000 meetings opens at the one that a link names', async ({ page }) => {
    await put(page, JSON.stringify(generateTrip({ meetings: 1000, seed: 1 })));
    await page.goto(`${OTHER}#event=meeting-700`);
    await expect(panel(page, /Meeting 700:/)).toBeVisible({ timeout: 20_000 });
    await expect(row(page, /Meeting 700:/)).toBeInViewport();
    // It is drawn when the browser has nothing else to do: on a busy machine that may be long.
    await expect(row(page, /Meeting 1000:/)).toBeAttached({ timeout: 40_000 });
    await expect(row(page, /Meeting 700:/)).toBeInViewport();
  });
});

test.describe('a trip that cannot be opened', () => {
  test('has every problem shown with its lines, and the heading has the focus @heart', async ({ page }) => {
    await put(page, BROKEN);
    await page.goto(OTHER);
    await expect(heading(page, 'This trip file can’t be shown yet')).toBeFocused();
    await expect(page.getByText('Checked on opening: 140 lines, 3 events, 2 sources')).toBeVisible();
    const problems = page.getByRole('region', { name: 'Problems' }).getByRole('listitem');
    await expect(problems).toHaveCount(2);
    const [first, second] = [problems.first(), problems.last()];
    await expect(first.getByRole('heading', { name: 'A flight ends at a stop that doesn’t exist' })).toBeVisible();
    await expect(first).toContainText('Stops the file');
    await expect(first).toContainText('To mend it Write “lisbon”, or add a stop with this id.');
    await expect(first).toContainText('Line 27legs[0].to');
    await expect(first).toContainText('27"to": "lisbom",');
    await expect(second).toContainText('Look at this');
  });

  test('can be mended and checked again', async ({ page }) => {
    await put(page, BROKEN);
    await page.goto(OTHER);
    await expect(heading(page, 'This trip file can’t be shown yet')).toBeVisible();
    await put(page, SAMPLE.replace('"to": "lisbon"', '"to": "osol"'));
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(page.getByText('“osol” isn’t one of this file’s 2 stops.')).toBeVisible();
    await put(page, SAMPLE);
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(heading(page, 'A sample')).toBeVisible();
  });

  test('gives way to the bundled trip', async ({ page }) => {
    await put(page, null);
    await page.goto(OTHER);
    await expect(page.getByText('There is no file at this address')).toBeVisible();
    await page.getByRole('button', { name: 'Open the bundled trip' }).click();
    await expect(timeline(page)).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
  });

  const REFUSED: [string, string][] = [
    ['//evil.example/a.json', 'The trip file is on another site'],
    ['https://evil.example/a.json', 'The trip file is on another site'],
    ['/\\evil.example/a.json', 'The address of the trip file isn’t plain'],
    ['data:application/json,{}', 'The address of the trip file isn’t one of the web'],
    ['', 'No trip file is named'],
  ];
  for (const [asked, title] of REFUSED) {
    test(`is refused at “${asked}”, and nothing is fetched`, async ({ page, baseURL }) => {
      const elsewhere = strangers(page, (url) => url.startsWith(baseURL ?? ''));
      // What is fetched without a network, as `data:`, no browser tells of.
      await page.addInitScript(() => {
        const { fetch } = window;
        window.fetch = (what, how) => {
          document.documentElement.dataset.fetched = String(what);
          return fetch(what, how);
        };
      });
      await page.goto(`./?trip=${encodeURIComponent(asked)}`);
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
      await expect(page.locator('html')).not.toHaveAttribute('data-fetched');
      expect(elsewhere).toEqual([]);
    });
  }

  test('is not sought where a redirect leads', async ({ page }) => {
    await page.route('**/trips/other.json', (route) =>
      route.fulfill({ status: 302, headers: { location: 'https://evil.example/a.json' } }),
    );
    await page.goto(OTHER);
    await expect(page.getByRole('heading', { name: 'The address leads on to another one' })).toBeVisible();
  });

  test('with a thousand problems shows the first 200, and says so', async ({ page }) => {
    const trip = JSON.stringify(generateTrip({ meetings: 1000, seed: 1 }), null, 2);
    await put(page, trip.replaceAll('"kind": "', '"kind": "un'));
    await page.goto(OTHER);
    await expect(page.getByText('The first 200 of 1,000 problems.')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Problems' }).getByRole('listitem')).toHaveCount(200);
  });

  for (const width of [1440, 768, 390, 320]) {
    test(`can be read by everyone at ${width} px`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await put(page, BROKEN);
      await page.goto(OTHER);
      await expect(heading(page, 'This trip file can’t be shown yet')).toBeVisible();
      expect(await findingsInBothThemes(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  }
});
