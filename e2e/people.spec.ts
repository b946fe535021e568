import { expect, type Page, test } from '@playwright/test';
import { findingsInBothThemes } from './findings.ts';
import { complaints, fragment, goBack, open, panel, settled, strangers, timeline, watchShifts } from './reader.ts';

const grid = (page: Page) => page.getByRole('grid', { name: 'Named at each event' });
const person = (page: Page, name: string) => grid(page).getByRole('rowheader', { name: new RegExp(`^${name}`) });
const details = (page: Page, name: string) => page.getByRole('region', { name });

test('everyone met, by delegation, at every event, with hosts told apart @heart', async ({ page }) => {
  await open(page);
  await page.getByRole('navigation', { name: 'Views' }).first().getByRole('link', { name: 'People' }).click();
  await expect(grid(page)).toBeVisible();
  await expect.poll(() => fragment(page)).toEqual({ view: 'people' });
  await expect(page).toHaveTitle(/^People/);
  await expect(grid(page)).toHaveAttribute('aria-colcount', '42');
  await expect(page.getByText(/66 people, 41 events\. A name means that a source puts the person there/)).toBeVisible();
  await expect(grid(page).getByRole('rowheader', { name: 'Malaysia 3', exact: true })).toBeVisible();
  await expect(grid(page).getByRole('columnheader', { name: 'Fri 24 Oct' })).toHaveText(/24/);
  await expect(grid(page).getByRole('columnheader', { name: '3 Al Udeid' })).toHaveText('3');
  const row = grid(page).getByRole('row', { name: /Anwar Ibrahim/ });
  await expect(row.getByRole('gridcell')).toHaveCount(7);
  await expect(row.getByRole('link', { name: /host or chair$/ })).toHaveCount(4);
});

test('a mark names the day as it is known: that of the place, where it is none in the zone asked for', async ({
  page,
}) => {
  await open(page, 'view=people&zone=home');
  const row = grid(page).getByRole('row', { name: /^Donald Trump/ });
  await expect(row.getByRole('link', { name: 'Refuelling stop at Ramstein, Sat 25 Oct, Berlin date' })).toBeVisible();
});

test('on the way to the people, the timeline is never seen', async ({ page }) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const look = () => {
      const list = document.querySelector('[data-timeline]');
      if (list?.checkVisibility({ visibilityProperty: true })) document.documentElement.dataset.seen = '';
      requestAnimationFrame(look);
    };
    look();
  });
  await open(page, 'view=people');
  await expect(grid(page)).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-seen');
});

test('a person opens: their events in order, who else was there, what they said @heart', async ({ page }) => {
  await open(page, 'view=people');
  await person(page, 'Marco Rubio').getByRole('button').click();
  const rubio = details(page, 'Marco Rubio');
  await expect(rubio.getByRole('heading', { name: 'Named at 8 events' })).toBeVisible();
  await expect(rubio.getByRole('list').first().getByRole('listitem')).toHaveCount(8);
  await expect(rubio.getByText('Trump and Xi meet in Busan')).toBeVisible();
  await expect(rubio.getByRole('listitem').filter({ hasText: 'Donald Trump' }).last()).toContainText('7');
  await expect.poll(() => fragment(page)).toEqual({ view: 'people', who: 'marco-rubio' });
  await expect(rubio.getByRole('heading', { name: 'Marco Rubio' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(rubio).toBeHidden();
  await expect(person(page, 'Marco Rubio').getByRole('button')).toBeFocused();
});

test('Back leads from a person to the people, and from them to the timeline', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'People' }).first().click();
  await person(page, 'Marco Rubio').getByRole('button').click();
  await expect(details(page, 'Marco Rubio')).toBeVisible();
  await goBack(page);
  await expect(details(page, 'Marco Rubio')).toBeHidden();
  await goBack(page);
  await expect(grid(page)).toBeHidden();
  await expect(page.getByRole('region', { name: 'Timeline', exact: true })).toBeVisible();
});

test('a person opened from elsewhere is brought into sight among the people', async ({ page }) => {
  await open(page, 'view=people&who=zheng-shanjie');
  await expect(details(page, 'Zheng Shanjie')).toBeVisible();
  await expect(person(page, 'Zheng Shanjie')).toBeInViewport();
});

test('a mark leads to the event, on map and timeline', async ({ page }) => {
  await open(page, 'view=people');
  await grid(page)
    .getByRole('row', { name: /David Perdue/ })
    .getByRole('link')
    .click();
  await expect(panel(page, 'Trump and Xi meet in Busan')).toBeVisible();
  await expect.poll(() => fragment(page)).toEqual({ event: 'xi-meeting' });
});

test("a person's events are shown on the map and timeline", async ({ page }) => {
  await open(page, 'view=people&who=marco-rubio');
  await page.getByRole('button', { name: 'and 27 more' }).press('Enter');
  await expect(details(page, 'Marco Rubio').getByRole('button', { name: 'Karoline Leavitt' })).toBeFocused();
  await page.getByRole('button', { name: 'Show these events on the map and timeline' }).press('Enter');
  await expect(timeline(page)).toBeFocused();
  await expect(page.getByRole('region', { name: 'What is shown' })).toContainText('8 of 41 events');
  await expect.poll(() => fragment(page)).toMatchObject({ person: 'marco-rubio' });
});

test('the keyboard alone goes from name to mark, from person to person, and opens both', async ({ page }) => {
  await open(page, 'view=people');
  await person(page, 'Donald Trump').getByRole('button').focus();
  await page.keyboard.press('ArrowDown');
  await expect(person(page, 'Marco Rubio').getByRole('button')).toBeFocused();
  const rubio = grid(page).getByRole('row', { name: /Marco Rubio/ });
  await page.keyboard.press('ArrowRight');
  await expect(grid(page).locator(':focus')).toHaveAccessibleName(
    'Qatar’s leaders come aboard during a fuel stop, Sat 25 Oct',
  );
  await expect(rubio.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(rubio.getByRole('link').last()).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(grid(page).locator(':focus')).toBeVisible();
  await page.keyboard.press('Control+Home');
  await expect(person(page, 'Donald Trump').getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(details(page, 'Donald Trump')).toBeVisible();
});

test('the focus stays in the field while a name is typed, wherever the keys have been before', async ({ page }) => {
  await open(page, 'view=people');
  await person(page, 'Donald Trump').getByRole('button').focus();
  await page.keyboard.press('Control+End');
  await expect(person(page, 'Donald Trump')).toHaveCount(0);
  await expect(grid(page).locator(':focus')).toBeVisible();
  const field = page.getByRole('searchbox', { name: 'Find a person' });
  await field.focus();
  await page.keyboard.type('lee', { delay: 60 });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('lee');
});

test('a cold link to the people shows the rules of rows until the script has come, and nothing moves then', async ({
  page,
}) => {
  let go = () => {};
  const held = new Promise<void>((done) => {
    go = done;
  });
  await page.route(/assets\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  const moved = await watchShifts(page);
  await page.goto('./#view=people', { waitUntil: 'commit' });
  await expect(page.getByRole('banner')).toBeVisible();
  const rules = () =>
    page.locator('#root > :first-child').evaluate((app) => getComputedStyle(app, '::before').backgroundImage);
  expect(await rules()).toContain('repeating-linear-gradient');
  await expect(page.getByRole('region', { name: 'Timeline', exact: true })).toBeHidden();
  // No room that is not the one to come is marked as the one in view.
  const marked = (name: string) =>
    page
      .getByRole('banner')
      .getByRole('link', { name, exact: true })
      .evaluate((link) => [getComputedStyle(link).fontWeight, getComputedStyle(link, '::after').content]);
  expect(await marked('Timeline')).toEqual(['400', 'none']);
  go();
  await expect(grid(page)).toBeVisible();
  expect(await marked('People')).toEqual(['700', '""']);
  expect(await rules()).toBe('none');
  expect(await moved()).toBeLessThan(0.01);
});

test('sorted by name, and by number of events; looked for by name', async ({ page }) => {
  await open(page, 'view=people');
  const first = grid(page).getByRole('rowheader').first();
  await page.getByLabel('Sort by').selectOption('Name');
  await expect(first).toHaveText(/^Akio Toyoda/);
  await page.getByLabel('Sort by').selectOption('Number of events');
  await expect(first).toContainText('Donald Trump');
  await page.getByLabel('Find a person').fill('gusmao');
  await expect(first).toContainText('Xanana Gusmão');
  await expect.poll(() => fragment(page)).toEqual({ view: 'people', sort: 'events', find: 'gusmao' });
  await first.getByRole('button').click();
  await details(page, 'Xanana Gusmão').getByRole('link').first().click();
  await expect(grid(page)).toBeHidden();
  await goBack(page);
  await expect(page.getByLabel('Sort by')).toHaveValue('events');
  await page.reload();
  await expect(page.getByLabel('Find a person')).toHaveValue('gusmao');
});

test('the filter narrows the people to those named at what is left', async ({ page }) => {
  await open(page, 'view=people&kind=audience');
  await expect(page.getByRole('region', { name: 'What is shown' })).toContainText('1 of 41 events');
  await expect(grid(page)).toHaveAttribute('aria-colcount', '2');
  await expect(grid(page).getByRole('rowheader', { name: /Emperor Naruhito/ })).toBeVisible();
  await expect(grid(page).getByRole('rowheader', { name: /Xi Jinping/ })).toHaveCount(0);
});

test('on a phone: a list, a person in its place, and back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.getByRole('navigation', { name: 'Views' }).last().getByRole('link', { name: 'People' }).click();
  const line = page.getByRole('link', { name: /^Marco Rubio/ });
  await expect(line).toContainText('8 events');
  await line.click();
  await expect(details(page, 'Marco Rubio')).toBeVisible();
  await expect(line).toBeHidden();
  await page.getByRole('button', { name: 'Close this person' }).click();
  await expect(line).toBeFocused();
});

test('the page of the people opens in their room, and leads on from the root of the site', async ({ page }) => {
  await open(page, '', 'people/');
  await expect(grid(page)).toBeVisible();
  await page.getByRole('link', { name: 'Timeline' }).first().click();
  await expect(page.getByRole('region', { name: 'Timeline', exact: true })).toBeVisible();
  await expect.poll(() => new URL(page.url()).pathname).not.toContain('people');
  await goBack(page);
  await expect(grid(page)).toBeVisible();
});

for (const path of ['people/', 'sources/', 'numbers/']) {
  test(`the page ${path} is taken over without a complaint, and nothing is asked of others`, async ({ page }) => {
    const found = await complaints(page);
    const elsewhere = strangers(page);
    await open(page, '', path);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await settled(page);
    expect(found).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('everyone can be read, with their events; what does nothing then is not there', async ({ page }) => {
    await page.goto('people/');
    await expect(page.getByText('Marco Rubio')).toBeVisible();
    await expect(page.locator('input, select').filter({ visible: true })).toHaveCount(0);
    await page.getByText('Marco Rubio').click();
    await page.getByRole('link', { name: 'Trump and Xi meet in Busan' }).filter({ visible: true }).click();
    await expect(page.getByRole('heading', { name: 'Trump and Xi meet in Busan' })).toBeVisible();
  });
});

for (const width of [1440, 768, 390, 320]) {
  test(`axe finds nothing at ${width} px, with a person and without`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await open(page, 'view=people');
    await expect(page.getByText('Marco Rubio').filter({ visible: true })).toBeVisible();
    expect(await findingsInBothThemes(page)).toEqual([]);
    await page.goto('./#view=people&who=sanae-takaichi');
    await expect(details(page, 'Sanae Takaichi')).toBeVisible();
    expect(await findingsInBothThemes(page)).toEqual([]);
  });
}
