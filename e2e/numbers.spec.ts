import { expect, test } from '@playwright/test';
import { findingsInBothThemes } from './findings.ts';
import { open, panel, timeline } from './reader.ts';

test('the trip in a few figures, each of which opens what it counts @heart', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('link', { name: 'In numbers' }).click();
  await expect(page.getByRole('heading', { name: 'The trip in numbers' })).toBeVisible();
  await expect(page).toHaveURL(/#view=numbers$/);
  await expect(page.getByText(/^34,685 km .* flown$/)).toBeVisible();
  await expect(page.getByText('4 nights')).toBeVisible();
  await expect(page.getByRole('row', { name: /Tokyo.*at least/ })).toBeVisible();
  await page.getByRole('row', { name: 'Signing 5' }).click();
  await expect(timeline(page).getByText('5 of 41 events')).toBeVisible();
});

test('the number of countries opens the countries, that of zones the zones, each with what lies in it', async ({
  page,
}) => {
  await open(page, 'view=numbers');
  await expect(page.getByRole('row', { name: 'Malaysia 10' })).toBeHidden();
  await page.getByText('6 countries').click();
  await expect(page.getByRole('table').filter({ hasText: 'Country' }).getByRole('row')).toHaveCount(7);
  await page.getByText('The clocks changed on 5 legs').click();
  await expect(page.getByRole('link', { name: 'Kuala Lumpur – Tokyo' })).toBeVisible();
  await page.getByText('4 nights').click();
  await expect(page.getByRole('row', { name: /Tokyo 2$/ })).toBeVisible();
  await page.getByRole('row', { name: 'Malaysia 10' }).getByRole('link').click();
  await expect(timeline(page).getByText('10 of 41 events')).toBeVisible();
});

test('a distance opens its leg', async ({ page }) => {
  await open(page, 'view=numbers');
  await page.getByText(/km .* flown$/).click();
  await page
    .getByRole('row', { name: /11,355 km/ })
    .getByRole('link')
    .click();
  await expect(panel(page, 'Busan to Washington')).toBeVisible();
});

test('a time zone opens what happened at its stops', async ({ page }) => {
  await open(page, 'view=numbers');
  await page.getByText('6 time zones').click();
  await page.getByRole('link', { name: 'Kuala Lumpur', exact: true }).press('Enter');
  await expect(timeline(page).getByText('10 of 41 events')).toBeVisible();
  await expect(timeline(page)).toBeFocused();
});

test('on paper stand the numbers themselves, not the hand-out, on two pages and no empty one', async ({ page }) => {
  await open(page, 'view=numbers');
  await expect(page.locator('html[data-hand-out="ready"]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('heading', { name: 'The trip in numbers' })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Malaysia 10' })).toBeVisible();
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the numbers can be read, and lead on', async ({ page }) => {
    await page.goto('numbers/');
    await expect(page.getByText(/^34,685 km .* flown$/)).toBeVisible();
    await page.getByText('6 countries').click();
    await expect(page.getByRole('row', { name: 'Malaysia 10' })).toBeVisible();
    await page.getByText(/km .* flown$/).click();
    await page.getByRole('link', { name: 'Busan – Washington' }).filter({ visible: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

for (const width of [1440, 390, 320]) {
  test(`axe finds nothing at ${width} px`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await open(page, 'view=numbers');
    for (const number of await page.locator('summary').all()) await number.click();
    expect(await findingsInBothThemes(page)).toEqual([]);
  });
}
