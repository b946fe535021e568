import { expect, type Page, test } from '@playwright/test';
import { findings, findingsInBothThemes } from './findings.ts';
import { fragment, open, panel, timeline } from './reader.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Results' });

test('when did he meet Xi? A few letters and Enter @heart', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('xi meet');
  await expect(
    list(page)
      .getByRole('option', { name: /Trump and Xi meet in Busan/ })
      .first(),
  ).toBeVisible();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  const option = list(page)
    .getByRole('group', { name: /^Events/ })
    .getByRole('option')
    .first();
  await expect(option.locator('mark').first()).toHaveText('Xi');
  await option.click();
  await expect(panel(page, 'Trump and Xi meet in Busan')).toBeVisible();
  await expect(list(page)).toBeHidden();
});

test('arrows mark a line, which the field names; Enter goes there', async ({ page }) => {
  await open(page);
  await field(page).fill('rubio');
  const first = list(page).getByRole('option').first();
  await expect(first).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Marco Rubio' })).toBeVisible();
  await expect.poll(() => fragment(page)).toEqual({ view: 'people', who: 'marco-rubio' });
});

test('the last line makes the text a filter', async ({ page }) => {
  await open(page);
  await field(page).fill('minerals');
  await page.getByRole('option', { name: 'Show all 3 events with “minerals”' }).click();
  await expect(timeline(page).getByText('3 of 41 events')).toBeVisible();
  await expect.poll(() => fragment(page)).toEqual({ q: 'minerals' });
});

test('a typo, a missing mark, a source, a leg', async ({ page }) => {
  await open(page);
  await field(page).fill('takaishi');
  await expect(page.getByText('Nothing has exactly “takaishi”')).toBeVisible();
  await expect(list(page).getByRole('option', { name: /^Sanae Takaichi/ })).toBeVisible();
  await field(page).fill('gusmao');
  await expect(list(page).getByRole('option', { name: /Xanana Gusmão/ })).toBeVisible();
  await field(page).fill('kuala lumpur tokyo');
  await list(page)
    .getByRole('option', { name: /^Kuala Lumpur – Tokyo/ })
    .click();
  await expect.poll(() => fragment(page)).toEqual({ leg: 'kuala-lumpur-tokyo' });
  await expect(page.getByRole('heading', { name: 'Kuala Lumpur to Tokyo' })).toBeFocused(); // else it would leave the field
  await field(page).fill('bernama');
  await list(page)
    .getByRole('group', { name: /^Sources/ })
    .getByRole('option')
    .first()
    .click();
  await expect.poll(() => fragment(page)).toMatchObject({ view: 'sources' });
});

test('a quote is shown where it stands, marked, and the page around it stays', async ({ page }) => {
  await open(page);
  await field(page).fill('golden age of Japan');
  await list(page)
    .getByRole('option', { name: /realize a new golden age/ })
    .click();
  const quote = panel(page, 'Trump and Takaichi hold their first summit').getByText(/realize a new golden age/);
  await expect(quote).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  const marks = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
  expect(marks).toEqual(['golden', 'age', 'of', 'Japan', 'Japan']);
});

test('Enter counts although the list has still to come; that of an input method does not', async ({ page }) => {
  await page.route(/SearchList/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await open(page);
  await field(page).fill('rubio');
  await field(page).dispatchEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true });
  await expect(list(page).getByRole('option').first()).toBeVisible();
  await page.reload();
  await field(page).fill('rubio');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Marco Rubio' })).toBeVisible();
});

test('nothing found says so, and leads on; a word that is nowhere is left out', async ({ page }) => {
  await open(page, 'kind=signing');
  await field(page).fill('rubio zelensky');
  await expect(page.getByText('Nothing in this trip has “zelensky”. Found without that word:')).toBeVisible();
  await expect(list(page).getByRole('option', { name: /^Marco Rubio/ })).toBeVisible();
  await field(page).fill('apc');
  await list(page).getByRole('option', { name: 'apec', exact: true }).click();
  await expect(field(page)).toHaveValue('apec');
  await expect(list(page).getByRole('option', { name: /APEC/ }).first()).toBeVisible();
  await field(page).fill('qqqqqqqqqqq');
  await expect(page.getByText('Nothing in this trip has the text “qqqqqqqqqqq”')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await list(page).getByRole('option', { name: 'All 66 people' }).click();
  await expect(page.getByRole('heading', { name: 'Named at each event' })).toBeFocused();
  await expect.poll(() => fragment(page)).toEqual({ view: 'people' });
});

test('what the filter hides is shown when it is gone to', async ({ page }) => {
  await open(page, 'kind=signing');
  await field(page).fill('tokyo');
  await list(page).getByRole('option', { name: 'Tokyo', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Showing Tokyo' })).toBeAttached();
  await expect.poll(() => fragment(page)).toEqual({ stop: 'tokyo', kind: 'signing' });
  await field(page).fill('xi meet busan');
  await list(page)
    .getByRole('option', { name: /Trump and Xi meet in Busan/ })
    .first()
    .click();
  await expect(panel(page, 'Trump and Xi meet in Busan')).toBeVisible();
  await expect.poll(() => fragment(page)).toEqual({ event: 'xi-meeting' });
});

test('Escape closes the list, then empties the field', async ({ page }) => {
  await open(page);
  await field(page).fill('xi');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
});

test('the key / can be switched off', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('checkbox', { name: 'Single keys: / searches' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(field(page)).not.toBeFocused();
  await page.reload();
  await page.keyboard.press('/');
  await expect(field(page)).not.toBeFocused();
});

test('on a phone the bar at the foot goes to the field', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.type('emperor');
  await expect(list(page)).toBeVisible();
  await expect(page.getByRole('main')).toBeHidden();
  await list(page)
    .getByRole('option', { name: /Emperor Naruhito receives Trump/ })
    .first()
    .click();
  await expect(panel(page, 'Emperor Naruhito receives Trump')).toBeVisible();
});

for (const width of [1440, 390, 320]) {
  test(`axe finds nothing in the list at ${width} px`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    await field(page).focus();
    await field(page).fill('xi');
    await expect(list(page)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect(await findingsInBothThemes(page)).toEqual([]);
  });
}
