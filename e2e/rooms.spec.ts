import { expect, type Page, test } from '@playwright/test';
import { alive, complaints, goBack, map, open, panel, pickMeeting, row, timeline } from './reader.ts';

/** What holds for all rooms: how one goes from one to another and back, and how they stand in little room. */

const SUMMIT = 'Trump and Takaichi hold their first summit';
const said = (page: Page) => page.locator('#announcer');

test('back from a meeting finds the room as it was left, with the focus on what led away', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, 'view=sources');
  const link = page.getByRole('link', { name: 'Trump and Lee hold talks over lunch' }).last();
  await link.focus();
  // Far down in a column that scrolls by itself.
  expect(await link.evaluate((element) => element.closest('section')?.scrollTop ?? 0)).toBeGreaterThan(1000);
  const top = () => link.evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(async () => Math.abs((await top()) - (await top()))).toBeLessThan(1);
  const before = await top();
  await page.keyboard.press('Enter');
  await expect(panel(page, 'Trump and Lee hold talks over lunch')).toBeVisible();
  await goBack(page);
  await expect(link).toBeFocused();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(4);
});

test('back within a room, and a link to it, leave it where it is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'view=people');
  const room = page.locator('#room');
  const top = () => room.evaluate((element) => element.scrollTop);
  await expect(
    page
      .getByRole('button', { name: /Marco Rubio/ })
      .or(page.getByRole('link', { name: /Marco Rubio/ }))
      .first(),
  ).toBeVisible();
  await room.evaluate((element) => element.scrollTo(0, 900));
  await page.getByRole('navigation').getByRole('link', { name: 'People' }).last().waitFor();
  await page.evaluate(() => {
    location.hash = 'view=sources';
  });
  await expect(page.getByText('190 sources by 136 publishers')).toBeVisible();
  await page.evaluate(() => {
    location.hash = 'view=people';
  });
  await expect(room).toHaveAccessibleName('People');
  await page.waitForTimeout(600); // a room that is found again takes half a second at most
  expect(await top()).toBe(0);
});

test('a room is announced', async ({ page }) => {
  await open(page);
  await page.getByRole('navigation', { name: 'Views' }).first().getByRole('link', { name: 'People' }).click();
  await expect(said(page)).toHaveText('People');
  await goBack(page);
  await expect(said(page)).toHaveText('Timeline');
});

for (const path of ['people/#view=people&who=sanae-takaichi', 'people/#view=sources', 'sources/#view=people']) {
  test(`a room's page may be asked for another view: ${path}`, async ({ page }) => {
    const found = await complaints(page);
    await page.goto(path);
    await expect(alive(page)).toBeAttached();
    await expect(page.getByRole('main')).toHaveAccessibleName(path.includes('=people') ? 'People' : 'Sources');
    expect(found).toEqual([]);
  });
}

test('no key leads to a pin or venue out of sight', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 700 });
  await open(page, 'event=takaichi-summit');
  await expect(map(page).locator('[data-live-map="ready"]')).toBeAttached();
  const frame = await map(page).locator('.leaflet-container').boundingBox();
  const buttons = map(page).getByRole('button', { name: /event/ });
  await expect(buttons.first()).toBeVisible();
  for (const button of await buttons.all()) {
    const box = await button.boundingBox();
    const x = (box?.x ?? -1e6) + (box?.width ?? 0) / 2;
    expect(x).toBeGreaterThanOrEqual(frame?.x ?? 0);
    expect(x).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0));
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('back closes the filter, which covers all', async ({ page }) => {
    await open(page);
    await pickMeeting(page, SUMMIT);
    await panel(page, SUMMIT).getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('button', { name: 'Filter' }).click();
    await expect(page.getByRole('region', { name: 'Filter' })).toBeVisible();
    await goBack(page);
    await expect(page.getByRole('region', { name: 'Filter' })).toHaveCount(0);
  });

  test('to follow the timeline again is beside the buttons of the map, not under them', async ({ page }) => {
    await open(page);
    await page.getByRole('navigation').getByRole('button', { name: 'Map' }).click();
    await map(page).getByRole('button', { name: 'Zoom in', exact: true }).click();
    const follow = await map(page).getByRole('button', { name: 'Follow the timeline' }).boundingBox();
    const zoom = await map(page).getByRole('button', { name: 'Zoom in', exact: true }).boundingBox();
    expect((follow?.y ?? 1e6) + (follow?.height ?? 0)).toBeLessThanOrEqual(zoom?.y ?? 0);
  });
});

for (const [width, height] of [
  [320, 256],
  [427, 341],
] as const) {
  test(`enlarged to ${width} × ${height}, list and details have the width`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    expect((await row(page, SUMMIT).boundingBox())?.width).toBeGreaterThan(200);
    await open(page, 'event=takaichi-summit');
    const details = await panel(page, SUMMIT).boundingBox();
    expect(details?.width).toBe(width);
    expect(details?.height).toBeGreaterThan(180);
  });
}

test('a low window leaves the details room to be read in', async ({ page }) => {
  for (const [width, height] of [
    [960, 520],
    [1152, 600],
    [800, 500],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, 'event=takaichi-summit');
    await expect(timeline(page)).toBeAttached();
    expect((await panel(page, SUMMIT).boundingBox())?.height).toBeGreaterThan(200);
  }
});
