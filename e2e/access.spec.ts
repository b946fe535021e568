import { expect, test } from '@playwright/test';
import { findings } from './findings.ts';
import { open } from './reader.ts';

for (const width of [1440, 768, 390, 320]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [state, fragment] of [
      ['closed', ''],
      ['open', 'event=takaichi-summit'],
    ] as const) {
      test(`nothing for axe to find at ${width} px, ${colorScheme}, details ${state}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await open(page, fragment);
        expect(await findings(page)).toEqual([]);
      });
    }
  }
}

test('a leg has nothing for axe to find @heart', async ({ page }) => {
  await open(page, 'leg=busan-washington');
  expect(await findings(page)).toEqual([]);
});

for (const width of [320, 390, 720, 1040, 1360, 2560]) {
  test(`nothing is wider than the page at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, 'event=takaichi-summit');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}

test('the page at twice its size is the next narrower one, and nothing runs over its edge', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 }); // what 1440 × 900 leaves at 200 %
  await open(page, 'event=takaichi-summit');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await expect(page.getByRole('heading', { name: 'Trump and Takaichi hold their first summit' })).toBeInViewport();
});

for (const room of ['people', 'sources', 'numbers'])
  test(`nothing for axe to find among the ${room} in forced colours, dark`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await open(page, `view=${room}`);
    await expect(page.locator('#room-title')).toBeVisible();
    expect(await findings(page)).toEqual([]);
  });

test('forced colours keep what is chosen and what is a button to be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, 'event=takaichi-summit');
  expect(await findings(page)).toEqual([]);
  // In the colour of the reader's text, and no ring around what is not drawn, as the arrows of legs.
  const venue = page.getByRole('button', { name: /^State Guest House, Akasaka Palace/ });
  await expect(venue.locator('circle').last()).toHaveCSS('stroke', 'rgb(0, 0, 0)');
  await expect(venue.locator('circle').last()).toHaveCSS('stroke-width', '2px');
});

test('what changes is said politely: the zone, the selection', async ({ page }) => {
  await open(page);
  const said = page.getByRole('status').first();
  await page.getByRole('button', { name: /^Times in Local time there$/ }).click();
  await page.getByRole('radio', { name: 'Washington time' }).click();
  await expect(said).toHaveText('Times are now shown in Washington time.');
  await page.getByRole('button', { name: /^Times in Washington time$/ }).click();
  await page.getByRole('radio', { name: 'Local time there' }).click();
  await expect(said).toHaveText('Times are now shown in local time at each stop.');
  await page.getByRole('link', { name: 'Trump and Takaichi hold their first summit' }).click();
  await expect(said).toHaveText('Opened: Trump and Takaichi hold their first summit');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(said).toHaveText('Details closed');
});
