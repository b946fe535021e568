import { expect, type Page, test } from '@playwright/test';
import { findingsInBothThemes } from './findings.ts';
import { fragment, open, panel } from './reader.ts';

const sources = (page: Page) => page.getByRole('region', { name: 'Sources', exact: true });
const points = (page: Page) => page.getByRole('region', { name: 'Where sources disagree' });

test('every source, what it is used for, and what is weak about it @heart', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Sources' }).first().click();
  await expect(sources(page).getByText('190 sources by 136 publishers')).toBeVisible();
  await expect(sources(page).getByText('Read with care: headline not seen 88, no date 38')).toBeVisible();
  const entries = sources(page).getByRole('list').first().locator('> li');
  await expect(entries).toHaveCount(190);
  const publisher = sources(page).getByRole('combobox', { name: 'Publisher', exact: true });
  await publisher.selectOption('Korea JoongAng Daily (12)');
  await expect(entries).toHaveCount(12);
  await expect.poll(() => fragment(page)).toEqual({ view: 'sources', publisher: 'Korea JoongAng Daily' });
  await publisher.selectOption('All publishers');
  await sources(page).getByLabel('Sort by').selectOption('Most used');
  await sources(page).getByRole('checkbox', { name: 'Only sources with a limit' }).check();
  await expect(sources(page).getByText('headline not seen').nth(1)).toBeVisible();
  await expect.poll(() => fragment(page)).toEqual({ view: 'sources', sort: 'uses', limited: '1' });
  await page.reload();
  await expect(sources(page).getByRole('checkbox', { name: 'Only sources with a limit' })).toBeChecked();
  await expect(sources(page).getByLabel('Sort by')).toHaveValue('uses');
});

test('a source leads to what rests on it', async ({ page }) => {
  await open(page, 'view=sources&source=tribune-ani');
  const entry = sources(page).getByRole('listitem').filter({ hasText: 'The Tribune (ANI)' }).first();
  await expect(entry).toBeInViewport();
  await entry.getByRole('link', { name: 'Trump and Takaichi hold their first summit' }).click();
  await expect(panel(page, 'Trump and Takaichi hold their first summit')).toBeVisible();
});

test('a publisher under a claim leads to the source, each time it is pressed', async ({ page }) => {
  await open(page, 'view=sources');
  const link = points(page).getByRole('link', { name: 'EFE, in ABC Color' }).first();
  for (const _time of ['first', 'second']) {
    await link.click();
    const entry = sources(page).locator('li:focus');
    await expect(entry).toContainText('EFE, in ABC Color');
    await expect(entry).toBeInViewport();
  }
});

test('all 32 disagreements in one list, the open ones first, claims side by side', async ({ page }) => {
  await open(page, 'view=sources');
  await expect(points(page).getByText('32 points, 6 open')).toBeVisible();
  await expect(points(page).getByRole('heading', { level: 3 })).toHaveCount(32);
  await expect(points(page).getByText('Open: the sources do not settle this.')).toHaveCount(6);
  await expect(points(page).getByRole('heading', { level: 3 }).first()).toHaveText(
    'Did Trump attend a dinner with ASEAN leaders?',
  );
});

test('a meeting is cited in four forms and copied with one click', async ({ page, browserName, context }) => {
  if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'event=xi-meeting');
  await page.getByText('Cite this meeting').click();
  const details = panel(page, 'Trump and Xi meet in Busan');
  await expect(
    details.getByText(/“Trump and Xi meet in Busan”, 30 October 2025\. In: .*meetings\/xi-meeting\/ \(read on/),
  ).toBeVisible();
  await details.getByRole('radio', { name: 'BibTeX' }).check();
  await expect(details.getByText(/@misc\{asia-tour-2025-xi-meeting,/)).toBeVisible();
  await details.getByRole('radio', { name: 'CSL-JSON' }).check();
  await details.getByRole('button', { name: 'Copy' }).click();
  await expect(details.getByText('Copied', { exact: true })).toBeVisible();
  const [item] = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(item).toMatchObject({ type: 'webpage', title: 'Trump and Xi meet in Busan' });
});

test('where there is no clipboard, as without https, texts are copied the old way', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    // On its way up, after the app has put there what is to be copied.
    window.addEventListener('copy', (event) => {
      document.documentElement.dataset.copied = event.clipboardData?.getData('text/plain') ?? '';
    });
  });
  const copied = () => page.locator('html').getAttribute('data-copied');
  await open(page, 'event=takaichi-summit');
  await page.getByText('Cite this meeting').click();
  const details = panel(page, 'Trump and Takaichi hold their first summit');
  await details.getByRole('button', { name: 'Copy' }).click();
  await expect(details.getByText('Copied', { exact: true })).toBeVisible();
  expect(await copied()).toMatch(
    /^“Trump and Takaichi hold their first summit”, 28 October 2025\. In: .*meetings\/takaichi-summit\/ \(read on \d+ [A-Z][a-z]+ \d{4}\)$/,
  );
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const share = page.getByRole('dialog', { name: 'Share' });
  await share.getByRole('button', { name: 'Copy the quote of Sanae Takaichi' }).first().click();
  await expect(share.getByRole('status').filter({ hasText: /^Copied$/ })).toBeAttached();
  expect(await copied()).toBe(
    '“new golden era”\nSanae Takaichi\nTrump and Takaichi hold their first summit, 28 October 2025\nSource: The Tribune (ANI), ' +
      '“Trump, Takaichi reaffirm strong US-Japan ties at Akasaka Palace”, ' +
      'https://www.tribuneindia.com/news/world/trump-takaichi-reaffirm-strong-us-japan-ties-at-akasaka-palace',
  );
});

test('where nothing can be copied, the text is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    document.execCommand = () => false;
  });
  await open(page, 'event=takaichi-summit');
  await page.getByText('Cite this meeting').click();
  const details = panel(page, 'Trump and Takaichi hold their first summit');
  await details.getByRole('button', { name: 'Copy' }).click();
  await expect(details.getByText('Could not be copied: the text is selected, so that you can.')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(
    '“Trump and Takaichi hold their first summit”',
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('sources and disagreements can be read, with their links; what does nothing then is not there', async ({
    page,
  }) => {
    await page.goto('sources/');
    await expect(page.locator('input, select').filter({ visible: true })).toHaveCount(0);
    await expect(sources(page).getByRole('listitem').first()).toBeVisible();
    await expect(points(page).getByRole('heading', { level: 3 })).toHaveCount(32);
    await points(page).getByRole('link').first().click();
    await expect(
      page.getByRole('heading', { name: 'Dinner with ASEAN leaders announced, not confirmed' }),
    ).toBeVisible();
  });
});

for (const width of [1440, 390, 320]) {
  test(`axe finds nothing at ${width} px`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await open(page, 'view=sources');
    await expect(points(page)).toBeAttached();
    expect(await findingsInBothThemes(page)).toEqual([]);
  });
}
