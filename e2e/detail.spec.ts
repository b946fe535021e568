import { expect, type Page, test } from '@playwright/test';
import { fragment, fragmentAtRest, map, open, panel, pickMeeting } from './reader.ts';

const SUMMIT = 'Trump and Takaichi hold their first summit';
const ATLANTIC = 'Trump takes questions over the Atlantic';

const rowOf = (page: Page, zone: RegExp) => panel(page, /./).getByRole('row', { name: zone });

test('the moment is told in other zones, and the other day stands out @heart', async ({ page }) => {
  await open(page, 'event=takaichi-summit');
  const details = panel(page, SUMMIT);
  await expect(details.getByText('Tuesday 28 October 2025')).toBeVisible();
  await expect(details.getByRole('row', { name: /^Washington/ })).toContainText('Mon 27 Oct20:50–21:30');
  await expect(details.getByRole('row', { name: /^Washington/ })).toContainText('the day before');
  await expect(details.getByRole('row', { name: /^Berlin your time/ })).toContainText('01:50–02:30');
  await expect(details.getByText('the day before')).toHaveCount(1);
});

test('the large time follows the switch, and local time becomes a row @heart', async ({ page }) => {
  await open(page, 'event=takaichi-summit&zone=home');
  const details = panel(page, SUMMIT);
  await expect(details.getByText('Monday 27 October 2025')).toBeVisible();
  await expect(details.getByRole('row', { name: /^Tokyo local time/ })).toContainText('the day after');
});

test.describe('for a reader in St John’s', () => {
  test.use({ timezoneId: 'America/St_Johns' });

  test('a meeting over midnight has both dates', async ({ page }) => {
    await open(page, 'event=xi-meeting');
    await expect(rowOf(page, /^St Johns your time/)).toContainText('Wed 29 Oct');
    await expect(rowOf(page, /^St Johns your time/)).toContainText('23:37 – Thu 30 Oct, 01:17');
  });
});

test('a number leads to its source, and the address stays @heart', async ({ page }) => {
  await open(page, 'event=takaichi-summit');
  await panel(page, SUMMIT).getByRole('link', { name: 'Source 7' }).first().click();
  const source = panel(page, SUMMIT).getByRole('listitem').filter({ hasText: 'The Epoch Times' });
  await expect(source).toBeFocused();
  await expect(source).toBeInViewport();
  expect(await fragmentAtRest(page)).toEqual({ event: 'takaichi-summit' });
});

test('the flag leads to the first question and opens it again', async ({ page }) => {
  await open(page, 'event=takaichi-summit');
  const details = panel(page, SUMMIT);
  const question = details.locator('summary', { hasText: 'On which day did the meeting' });
  const claim = details.getByText('Monday, with the audience with the Emperor a day earlier');
  await expect(claim).toBeVisible();
  await question.click();
  await expect(claim).toBeHidden();
  await details.getByRole('link', { name: /On which day did the meeting/ }).press('Enter');
  await expect(claim).toBeVisible();
  await expect(question).toBeFocused();
});

test('a folded disagreement opens by keyboard', async ({ page }) => {
  await open(page, 'event=takaichi-summit');
  const details = panel(page, SUMMIT);
  await details.locator('summary', { hasText: 'Who reported' }).press('Enter');
  await expect(details.getByText('Kyodo is a cooperative news agency')).toBeVisible();
});

test('each meeting opens with its own first question unfolded and at its top', async ({ page }) => {
  await open(page, 'event=takaichi-summit');
  await panel(page, SUMMIT).getByText('Facts as of 22 November 2026.', { exact: true }).scrollIntoViewIfNeeded();
  await pickMeeting(page, 'Emperor Naruhito receives Trump');
  const details = panel(page, 'Emperor Naruhito receives Trump');
  await expect(details.getByRole('heading', { level: 2 })).toBeInViewport();
  await expect(details.getByText('Open: the sources do not settle this.')).toBeHidden();
  await expect(details.getByText('Monday 27 October, in the evening')).toBeVisible();
});

test('sources open in a new tab that learns nothing of this one', async ({ page }) => {
  await open(page, 'event=takaichi-summit');
  const links = panel(page, SUMMIT).locator('a[target]');
  await expect(links).toHaveCount(16);
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    await expect(link).toHaveAttribute('href', /^https?:/);
  }
});

test('from a meeting in flight to its leg and back @heart', async ({ page }) => {
  await open(page, 'event=atlantic-press');
  await panel(page, ATLANTIC).getByRole('link', { name: 'Between Washington and Ramstein' }).click();
  const leg = panel(page, 'Washington to Ramstein');
  await expect(leg.getByText('Clocks forward 6 hours')).toBeVisible();
  await expect.poll(() => fragment(page)).toEqual({ leg: 'washington-ramstein' });
  await leg.getByRole('link', { name: ATLANTIC }).click();
  await expect(panel(page, ATLANTIC).getByRole('heading', { level: 2 })).toBeFocused();
});

test('a leg tells both times on both clocks', async ({ page }) => {
  await open(page, 'leg=kuala-lumpur-tokyo');
  const leg = panel(page, 'Kuala Lumpur to Tokyo');
  await expect(leg.getByRole('row', { name: /^Tokyo Mon 27 Oct 11:06/ })).toBeVisible();
  await expect(leg.getByRole('row', { name: /^Kuala Lumpur Mon 27 Oct about 16:00/ })).toBeVisible();
  await expect(leg.getByText('5,324 km (3,308 miles)')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it reaches down to the foot of the window', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('./meetings/takaichi-summit/');
    const box = await page.locator('#details').boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(900);
  });

  test('everything of a meeting can be read, and numbers lead to sources', async ({ page }) => {
    await page.goto('./meetings/takaichi-summit/');
    const details = panel(page, SUMMIT);
    await expect(details.getByText('Tuesday 28 October 2025')).toBeVisible();
    await expect(details.getByText('your time')).toHaveCount(0);
    await details.locator('summary', { hasText: 'What did' }).click();
    await details.getByRole('link', { name: 'Source 16' }).click();
    await expect(details.getByRole('listitem').filter({ hasText: 'AFP, in Dawn' })).toBeInViewport();
  });
});

for (const width of [1440, 1100, 800, 640, 390, 320]) {
  test(`nothing in the details is cut or hangs over at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, 'event=xi-meeting');
    const article = page.getByRole('article');
    await expect(article).toBeVisible();
    const over = await article.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
    await expect(map(page)).toBeAttached();
  });
}

for (const [width, height] of [
  [1440, 900],
  [800, 900],
  [900, 400],
] as const)
  test(`details of any length leave the page as high as its window, ${width} × ${height} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, 'event=takaichi-summit');
    const details = panel(page, 'Trump and Takaichi hold their first summit');
    await expect(details.getByRole('heading', { name: 'Sources', exact: true })).toBeAttached();
    const pageHeight = () => page.evaluate(() => document.documentElement.scrollHeight);
    expect(await pageHeight()).toBe(height);
    await details.getByRole('link', { name: /^On which day did the meeting/i }).click();
    await expect(details.locator('summary').first()).toBeFocused();
    await expect(details.locator('summary').first()).toBeInViewport();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
