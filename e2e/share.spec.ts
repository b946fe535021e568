import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { findings } from './findings.ts';
import { open } from './reader.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share' });

async function openShare(page: Page, fragment = ''): Promise<void> {
  await open(page, fragment);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(dialog(page)).toBeVisible();
}

test('the link to a meeting is its own page; copying says that it copied', async ({ page, context, browserName }) => {
  if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openShare(page, 'event=takaichi-summit&zone=home');
  const link = dialog(page).getByRole('textbox', { name: 'Link to this meeting' });
  await expect(link).toHaveValue(/\/meetings\/takaichi-summit\/$/);
  await expect(dialog(page).getByRole('textbox', { name: 'Link to this view' })).toHaveValue(
    /#event=takaichi-summit&zone=home$/,
  );
  await dialog(page).getByRole('button', { name: 'Copy: Link to this meeting' }).click();
  await expect(
    dialog(page)
      .getByRole('status')
      .filter({ hasText: /^Copied$/ }),
  ).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/meetings\/takaichi-summit\/$/);
  await dialog(page).getByRole('button', { name: 'Copy the quote of Sanae Takaichi' }).first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^“.+”\nSanae Takaichi\nTrump and Takaichi hold their first summit, 28 October 2025\nSources?: /,
  );
  if (!(await page.evaluate(() => 'share' in navigator)))
    await expect(dialog(page).getByRole('button', { name: 'Share by an app…' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
});

test('the system’s own way to share gets the page and title; thought better of it says nothing, refused it offers a copy', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    const answers = ['', 'AbortError', 'NotAllowedError'];
    const share = async (what: unknown) => {
      const name = answers[shared.push(what) - 1];
      if (name) throw new DOMException('No', name);
    };
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  });
  const press = () => dialog(page).getByRole('button', { name: 'Share by an app…' }).click();
  const shared = () => page.evaluate(() => Object(window).shared);
  await openShare(page, 'event=takaichi-summit&zone=home');
  await press();
  const meeting = new URL('./meetings/takaichi-summit/', page.url()).href;
  expect(await shared()).toEqual([{ title: 'Trump and Takaichi hold their first summit', url: meeting }]);
  await press();
  await expect.poll(async () => (await shared()).length).toBe(2);
  await expect(dialog(page).getByRole('alert')).toHaveCount(0);
  await press();
  const refused = dialog(page).getByRole('alert');
  await expect(refused).toContainText('The system did not take the link. It can be copied instead.');
  await expect(refused.getByRole('textbox')).toHaveValue(meeting);
  await press();
  await expect(refused).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.goto('./#zone=home');
  await page.reload();
  await openShare(page, 'zone=home');
  await press();
  expect(await shared()).toEqual([{ title: 'Donald Trump’s Asia tour, October 2025', url: page.url() }]);
  expect(faults).toEqual([]);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the snippet follows the options, with a live preview', async ({ page }) => {
  await openShare(page, 'event=takaichi-summit');
  const snippet = dialog(page).getByRole('textbox', { name: 'HTML to paste' });
  await expect(snippet).toHaveValue(
    /^<iframe src="http:\/\/127\.0\.0\.1:\d+\/embed\.html"[\s\S]+height="720"[\s\S]+data-link="asia-tour-2025"[\s\S]+src="http:\/\/127\.0\.0\.1:\d+\/embed\.js">/,
  );
  await dialog(page).getByRole('combobox', { name: 'Theme' }).selectOption('light');
  await dialog(page).getByRole('checkbox', { name: 'Opens at this meeting' }).check();
  await dialog(page).getByRole('checkbox', { name: 'The page’s ground shows through' }).check();
  await expect(snippet).toHaveValue(/embed\.html\?event=takaichi-summit&amp;theme=light&amp;transparent=1"/);
  await expect(dialog(page).getByRole('textbox', { name: 'The picture with its link, as HTML' })).toHaveValue(
    /^<a href="http:\/\/127[^"]+\/meetings\/takaichi-summit\/"><img src="http[^"]+\/meetings\/takaichi-summit\/share\.png"/,
  );
  const preview = dialog(page).frameLocator('iframe');
  await expect(preview.getByRole('region', { name: /first summit/ })).toBeVisible({ timeout: 15_000 });
  await dialog(page)
    .getByRole('checkbox', { name: /whole list/ })
    .check();
  await expect(snippet).toHaveValue(/height="(?!2000)\d{4}"/, { timeout: 15_000 });
  expect(await findings(page, 'dialog')).toEqual([]);
});

test('every meeting has its picture, 1200 by 630', async ({ page, request }) => {
  await page.goto('./meetings/takaichi-summit/');
  const image = await page.locator('meta[property="og:image"]').getAttribute('content');
  const bytes = await (await request.get(new URL(image ?? '', page.url()).href)).body();
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  const dist = path.resolve(process.env.DIST ?? 'dist');
  const trip = JSON.parse(readFileSync('src/data/asia-tour-2025.json', 'utf8')) as { events: { id: string }[] };
  for (const { id } of trip.events)
    expect(readFileSync(`${dist}/meetings/${id}/share.png`).length).toBeGreaterThan(10_000);
});
