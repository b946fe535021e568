import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { alive, goBack, panel, pickMeeting, row } from './reader.ts';

const SUMMIT = 'Trump and Takaichi hold their first summit';
const SIGNING = 'Leaders sign alliance and minerals documents';
const FILE = pathToFileURL(path.resolve(process.env.DIST ?? 'dist', 'asia-tour-2025.html')).href;

test('the whole app opens from a file and can be gone through', async ({ page }) => {
  await page.goto(FILE);
  await expect(alive(page)).toBeAttached();
  await pickMeeting(page, SUMMIT);
  await page.getByRole('button', { name: `Next: ${SIGNING}` }).click();
  await expect(panel(page, SIGNING)).toBeVisible();
  await goBack(page);
  await expect(panel(page, SUMMIT)).toBeVisible();
});

test('what the file needs later is text in it until it is asked for, and then a script that its policy allows @heart', async ({
  page,
}) => {
  const carried = page.locator('script#late');
  await page.goto(FILE, { waitUntil: 'commit' });
  await expect(carried).toHaveAttribute('type', 'text/plain');
  await expect(alive(page)).toBeAttached();
  await pickMeeting(page, SUMMIT);
  const added = page.locator('head script[type="module"]');
  await expect(added).toHaveCount(1);
  expect(await added.textContent()).toBe(await carried.textContent());
});

test('a deep link into the file opens the same as on the site @heart', async ({ page }) => {
  await page.goto(`${FILE}#event=takaichi-summit&zone=home`);
  await expect(panel(page, SUMMIT).getByText('Monday 27 October 2025')).toBeVisible();
  await expect(row(page, SUMMIT)).toBeInViewport();
});

test('the file can be read without script, and printed', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(FILE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(SUMMIT).first()).toBeVisible();
  await context.close();
});
