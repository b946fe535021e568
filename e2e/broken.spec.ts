import { expect, test } from '@playwright/test';
import { map, open, panel, pickMeeting, row, timeline } from './reader.ts';

/** When a part fails, the rest can be read, and the page says what is missing. */

const SUMMIT = 'Trump and Takaichi hold their first summit';

test('without the live map the drawing stays and meetings open', async ({ page }) => {
  await page.route('**/assets/map-*.js', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByText(/The live map could not be shown/)).toBeVisible();
  await expect(page.getByRole('img', { name: /Washington.*Tokyo/ })).toBeVisible();
  await pickMeeting(page, SUMMIT);
});

test('without the land the route and the pins are there', async ({ page }) => {
  await page.route('**/basemap/**', (route) => route.abort());
  await open(page);
  await expect(map(page).getByRole('button', { name: /Tokyo/ }).first()).toBeVisible();
  await pickMeeting(page, SUMMIT);
});

test('without its data the page can still be read and says that it cannot be worked with', async ({ page }) => {
  await page.route('**/assets/trip-*.json', (route) => route.fulfill({ status: 503 }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(row(page, SUMMIT)).toBeVisible();
  await row(page, SUMMIT).click();
  await expect(page).toHaveURL(/meetings\/takaichi-summit/);
  await expect(panel(page, SUMMIT)).toBeVisible();
});

for (const [fragment, shown] of [
  ['zone=home', 'the list'],
  ['event=takaichi-summit&zone=home', 'the list and the map'],
  ['view=people', 'the list'],
] as const) {
  test(`a link to #${fragment} without its data shows ${shown} all the same`, async ({ page }) => {
    await page.route('**/assets/trip-*.json', (route) => route.fulfill({ status: 503 }));
    await page.goto(`./#${fragment}`);
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await expect(row(page, SUMMIT)).toBeVisible();
    await expect(page.getByRole('img', { name: /Washington.*Tokyo/ })).toBeVisible();
  });

  test(`a link to #${fragment} without its script shows ${shown} in the end, and says so`, async ({ page }) => {
    await page.route('**/assets/index-*.js', (route) => route.abort());
    await page.goto(`./#${fragment}`);
    await expect(row(page, SUMMIT)).toBeVisible({ timeout: 10_000 });
    await expect(page.getByRole('img', { name: /Washington.*Tokyo/ })).toBeVisible();
    const said = () =>
      page.evaluate(() => {
        const { content, visibility } = getComputedStyle(document.querySelector('#root') ?? document.body, '::after');
        return visibility === 'visible' ? content : null;
      });
    await expect.poll(said, { timeout: 15_000 }).toContain('Parts of this page have not come yet');
  });
}

test('data cut short is said, too', async ({ page }) => {
  await page.route('**/assets/trip-*.json', (route) => route.fulfill({ body: '{"version": 1, "stops": [' }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(row(page, SUMMIT)).toBeVisible();
});

test('without the script of the details, the rest goes on', async ({ page }) => {
  await page.route('**/assets/detail-*.js', (route) => route.abort());
  await open(page);
  await row(page, SUMMIT).click();
  await expect(page.getByText(/The details could not be shown/)).toBeVisible();
  await expect(row(page, SUMMIT)).toBeVisible();
});

test('a script that did not come once is asked for again', async ({ page }) => {
  let asked = 0;
  await page.route('**/assets/detail-*.js', (route) => {
    asked += 1;
    return route.abort();
  });
  await open(page);
  await row(page, SUMMIT).click();
  const message = page.getByText(/The details could not be shown/);
  await expect(message).toBeVisible();
  // Below the band with the button that closes them, not under it.
  const covered = await message.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return !element.contains(document.elementFromPoint(left + 20, top + 16));
  });
  expect(covered).toBe(false);
  const before = asked;
  await page.waitForTimeout(1000); // as long as a reader takes
  expect(asked - before).toBeLessThanOrEqual(1); // ahead of a click, once
  await page.unroute('**/assets/detail-*.js');
  await pickMeeting(page, 'Working lunch at Akasaka Palace');
  await expect(message).toHaveCount(0);
});

test('details that fail are no harm to those of the next meeting', async ({ page }) => {
  await open(page);
  await pickMeeting(page, SUMMIT);
  await page.evaluate(() => {
    const { getUTCDay } = Date.prototype;
    Object.assign(window, { mend: () => Object.assign(Date.prototype, { getUTCDay }) });
    Date.prototype.getUTCDay = () => {
      throw new Error('broken by the test');
    };
  });
  await row(page, 'Leaders sign alliance and minerals documents').click();
  await expect(page.getByText(/The details could not be shown/)).toBeVisible();
  await page.evaluate(() => Object(window).mend());
  await pickMeeting(page, 'Working lunch at Akasaka Palace');
  await expect(page.getByText(/The details could not be shown/)).toHaveCount(0);
});

test('without the script of the strip, its place says so, and the list goes on', async ({ page }) => {
  await page.route('**/assets/views-*.js', (route) => route.abort());
  await open(page);
  await pickMeeting(page, SUMMIT);
  await expect(page.getByText(/^The overview strip could not be shown/)).toBeVisible();
});

test('what is pressed as the page comes alive is not lost', async ({ page }) => {
  await page.addInitScript(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const root = document.getElementById('root');
      const isTaken = root !== null && Object.keys(root).some((key) => key.startsWith('__reactContainer'));
      if (!isTaken) port2.postMessage(null);
      else document.querySelector<HTMLElement>('#timeline a[href*="takaichi-summit"]')?.click();
    };
    addEventListener('DOMContentLoaded', () => port2.postMessage(null));
  });
  await page.goto('./#day=2025-10-24&zone=home');
  await expect(panel(page, SUMMIT)).toBeVisible();
  await expect(row(page, SUMMIT)).toBeInViewport();
  await expect(page).toHaveURL(/#event=takaichi-summit&zone=home$/);
});

test('an exception in the views that print dates leaves the rest, and says what is missing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const zone = timeline(page).getByRole('button', { name: 'Times in Washington time, UTC−4' }).first();
  await expect(zone).toBeVisible();
  await page.evaluate(() => {
    Date.prototype.getUTCDay = () => {
      throw new Error('broken by the test');
    };
  });
  await zone.click();
  await page.getByRole('radio', { name: 'UTC' }).click();
  await expect(page.getByText(/^The timeline could not be shown/)).toBeVisible();
  await expect(page.getByText(/^Days could not be shown/)).toBeVisible();
  await expect(page.getByRole('img', { name: /Washington.*Tokyo/ })).toBeVisible();
  await page.getByRole('link', { name: 'People' }).click();
  await expect(page.getByText(/^People could not be shown/)).toBeVisible();
});

test('without the script of the share dialog, the page stays and says so', async ({ page }) => {
  await page.route('**/assets/{ShareDialog,share}*.js', (route) => route.abort());
  await open(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText(/Share could not be shown/)).toBeVisible();
  await pickMeeting(page, SUMMIT);
});

for (const link of ['', 'present=1'])
  test(`without the script of the talk the page is there to go on with (${link || 'a press'})`, async ({ page }) => {
    await page.route('**/assets/Presenting*.js', (route) => route.abort());
    await open(page, link);
    if (link === '') await page.getByRole('button', { name: 'Present', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('The presentation could not be shown');
    await expect(page).not.toHaveURL(/present/);
    await pickMeeting(page, SUMMIT);
  });

for (const script of ['print-*', 'HandOutSheet-*'])
  test(`without the script ${script} each press of Print says so`, async ({ page }) => {
    await page.route(`**/assets/${script}.js`, (route) => route.abort());
    await open(page);
    const print = page.getByRole('banner').getByRole('button', { name: 'Print', exact: true });
    for (const _press of [1, 2]) {
      await print.click();
      if (script === 'HandOutSheet-*') await page.getByRole('dialog').getByRole('button', { name: 'Print' }).click();
      await expect(page.getByRole('alert')).toContainText('could not be shown');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.getByRole('button', { name: 'Dismiss this message' }).click();
    }
    await pickMeeting(page, SUMMIT);
  });

/** A page that keeps what the embed in it tells of its faults. */
const HOST = `<!doctype html><meta charset="utf-8"><script>
errors = [];
addEventListener('message', ({ data }) => data.event === 'error' && errors.push(data));
</script><iframe src="embed.html" width="640" height="720"></iframe>`;

test('an exception in the embed itself leaves words, not an empty frame, and is told to the page around it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Document.prototype, 'fullscreenEnabled', {
      get: () => {
        throw new Error('broken by the test');
      },
    });
  });
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: HOST }));
  await page.goto('host.html');
  const words = page.frameLocator('iframe').getByRole('alert');
  await expect(words).toHaveText('The page could not be shown. Loading it again may help.');
  expect(await page.evaluate(() => Object(window).errors)).toContainEqual({
    type: 'trip-timeline',
    v: 1,
    event: 'error',
    message: 'broken by the test',
  });
});

test('another trip whose script does not come is said, and the bundled one stays hidden', async ({ page }) => {
  await page.route('**/assets/other*.js', (route) => route.abort());
  await page.goto('./?trip=other.json');
  await expect(page.getByRole('alert')).toContainText('The trip of this link could not be opened');
  await expect(page.getByText(SUMMIT).first()).toBeHidden();
});

test('another trip whose checker does not come is said, too', async ({ page }) => {
  await page.route('**/assets/thread*.js', (route) => route.abort());
  await page.route('**/other.json', (route) => route.fulfill({ body: '{}', contentType: 'application/json' }));
  await page.goto('./?trip=other.json');
  await expect(page.getByRole('alert')).toContainText('The trip of this link could not be opened');
});

test('a check asked for again whose checker does not come is said below the problems, which stay', async ({ page }) => {
  await page.route('**/other.json', (route) => route.fulfill({ body: '{}', contentType: 'application/json' }));
  await page.goto('./?trip=other.json');
  await expect(page.getByRole('heading', { level: 1, name: 'This trip file can’t be shown yet' })).toBeVisible();
  await page.route('**/assets/thread*.js', (route) => route.abort());
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByRole('status')).toContainText('a part of the page did not come');
  await expect(page.getByRole('list').getByText('Stops the file').first()).toBeVisible();
});

test('the same where no script comes at all', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('./?trip=other.json');
  const said = () => page.locator('#root').evaluate((root) => getComputedStyle(root, '::before'));
  await expect.poll(async () => (await said()).visibility).toBe('visible');
  expect((await said()).content).toContain('The trip of this link could not be opened');
  await expect(page.getByText(SUMMIT).first()).toBeHidden();
});

test('storage that throws, as in a frame of another site, costs nothing but the memory of the theme', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'sessionStorage', { get: refuse });
  });
  await open(page, 'theme=dark');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 25, 29)');
  await pickMeeting(page, SUMMIT);
  expect(errors).toEqual([]);
});
