import { expect, test } from '@playwright/test';
import { map, open, panel, pickMeeting, row } from './reader.ts';

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

test('without the script of the strip, it stays as it was drawn', async ({ page }) => {
  await page.route('**/assets/views-*.js', (route) => route.abort());
  await open(page);
  await pickMeeting(page, SUMMIT);
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
