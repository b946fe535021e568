import { expect, type Page, test } from '@playwright/test';
import { findingsInBothThemes } from './findings.ts';
import { goBack, open, row, timeline } from './reader.ts';

const filter = (page: Page) => page.getByRole('region', { name: 'Filter' });
const button = (page: Page) => page.getByRole('button', { name: 'Filter' });
const hash = (page: Page) => new URL(page.url()).hash;

test('a choice narrows the list, says so, and is in the link @heart', async ({ page }) => {
  await open(page);
  await button(page).click();
  await expect(filter(page).getByRole('heading', { name: 'Filter' })).toBeFocused();
  await filter(page).getByRole('checkbox', { name: 'Signing 5' }).check();
  await expect(timeline(page).getByText('5 of 41 events')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '5 of 41 events' })).toBeAttached();
  await expect.poll(() => hash(page)).toBe('#kind=signing');
  await expect(row(page, /Leaders sign alliance/)).toBeVisible();
  await expect(row(page, /Trump and Xi meet in Busan/)).toHaveCount(0);
});

test('counts follow the other choices', async ({ page }) => {
  await open(page, 'kind=signing');
  await button(page).click();
  await expect(filter(page).getByRole('checkbox', { name: 'Tokyo 1' })).toBeVisible();
  await expect(filter(page).getByRole('checkbox', { name: 'Meal 3' })).toBeVisible();
  await filter(page).getByRole('checkbox', { name: 'Meal 3' }).check();
  await expect(timeline(page).getByText('8 of 41 events')).toBeVisible();
  await expect.poll(() => hash(page)).toBe('#kind=signing&kind=meal');
});

test('each chip takes one thing back, Clear all the rest, and the focus stays near', async ({ page }) => {
  await open(page, 'kind=signing&kind=meal&q=minerals');
  await expect(timeline(page).getByText('3 of 41 events')).toBeVisible();
  await expect(row(page, /Leaders sign alliance/).locator('mark')).toHaveText(['minerals', 'minerals']);
  await page.getByRole('button', { name: 'Remove: Text minerals' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Remove: Kind Signing' })).toBeFocused();
  await expect(timeline(page).locator('mark')).toHaveCount(0);
  await expect(timeline(page).getByText('8 of 41 events')).toBeVisible();
  await timeline(page).getByRole('button', { name: 'Clear all' }).press('Enter');
  await expect(timeline(page).getByText('of 41 events')).toHaveCount(0);
  await expect(timeline(page)).toBeFocused();
  await expect.poll(() => hash(page)).toBe('');
});

test('nothing left: what was asked for, and ways out with the number each gives', async ({ page }) => {
  await open(page, 'q=Kyoto&kind=signing');
  await expect(timeline(page).getByText('No event matches')).toBeVisible();
  await expect(timeline(page).getByText('Nothing in this trip has the text “Kyoto”.')).toBeVisible();
  const ways = timeline(page).getByRole('listitem');
  await expect(ways.filter({ hasText: 'Remove the kind “Signing”' })).toContainText('still no event with “Kyoto”');
  await expect(ways.filter({ hasText: 'Clear both' })).toContainText('41 events');
  await ways.filter({ hasText: 'Remove the text “Kyoto”' }).getByRole('button').click();
  await expect(timeline(page).getByText('5 of 41 events')).toBeVisible();
});

test('Next and Previous pass over what is hidden', async ({ page }) => {
  await open(page, 'kind=audience&kind=speech&event=emperor-audience');
  await page.getByRole('button', { name: /^Next: / }).click();
  await expect.poll(() => hash(page)).toContain('event=carrier-speech');
});

test('the ends of the strip are those of what is shown', async ({ page }) => {
  await open(page, 'kind=signing');
  await page.getByRole('slider').focus();
  await page.keyboard.press('Home');
  await expect.poll(() => hash(page)).toContain('event=cambodia-thailand-declaration');
  await page.keyboard.press('End');
  await expect.poll(() => hash(page)).toContain('event=technology-deal');
});

test('what is left is what is presented', async ({ page }) => {
  await open(page, 'kind=signing');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Exit' })).toBeVisible();
  await expect.poll(() => hash(page)).toBe('#present=shown&step=title&kind=signing');
});

test('a day is that of the zone of the link', async ({ page }) => {
  await open(page, 'on=2025-10-27&zone=home');
  await expect(row(page, /Trump and Takaichi hold their first summit/)).toBeVisible();
  await open(page, 'on=2025-10-27');
  await page.reload();
  await expect(row(page, /Trump and Takaichi hold their first summit/)).toHaveCount(0);
});

test('what a link asks for and the trip has not is told, until Back', async ({ page }) => {
  await open(page, 'event=takaichi-summit');
  await open(page, 'kind=picnic&at=tokyo');
  await expect(page.getByText(/not in this trip: kind=picnic/)).toBeVisible();
  await expect(timeline(page).getByText('12 of 41 events')).toBeVisible();
  await goBack(page);
  await expect(page.getByText(/not in this trip/)).toBeHidden();
});

test('from a room without the panel the first press opens it', async ({ page }) => {
  await open(page);
  await button(page).click();
  await page.getByRole('link', { name: 'Sources', exact: true }).first().click();
  await expect(button(page)).toHaveAttribute('aria-expanded', 'false');
  await button(page).click();
  await expect(filter(page)).toBeVisible();
  await page.getByRole('link', { name: 'People', exact: true }).first().click();
  await expect(page.locator('#filter-title')).toHaveCount(1);
});

test('Escape closes the panel and gives the focus back', async ({ page }) => {
  await open(page);
  await button(page).click();
  await expect(filter(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(filter(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
});

for (const width of [1440, 768, 390, 320]) {
  test(`axe finds nothing at ${width} px: the panel, the chips, nothing found`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await open(page, 'q=Kyoto&kind=signing');
    await expect(timeline(page).getByText('No event matches')).toBeVisible();
    expect(await findingsInBothThemes(page)).toEqual([]);
    await button(page).click();
    await expect(filter(page)).toBeVisible();
    expect(await findingsInBothThemes(page)).toEqual([]);
  });
}
