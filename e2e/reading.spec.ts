import { expect, test } from '@playwright/test';
import {
  fragment,
  fragmentAtRest,
  goBack,
  goForward,
  map,
  open,
  panel,
  pickMeeting,
  placeOf,
  row,
  timeline,
  watchShifts,
} from './reader.ts';

const SUMMIT = 'Trump and Takaichi hold their first summit';
const SIGNING = 'Leaders sign alliance and minerals documents';
const WELCOME = 'Welcome ceremony at Akasaka Palace';

test('a click on a meeting opens its details and writes the link @heart', async ({ page }) => {
  await open(page);
  await pickMeeting(page, SUMMIT);
  await expect(panel(page, SUMMIT).getByText('Tuesday 28 October 2025')).toBeVisible();
  await expect(panel(page, SUMMIT).getByText('09:50–10:30')).toBeVisible();
  await expect.poll(() => fragment(page)).toEqual({ event: 'takaichi-summit' });
  await expect(page).toHaveTitle(`${SUMMIT} · Donald Trump’s Asia tour, October 2025`);
  await expect(row(page, SUMMIT)).toHaveAttribute('aria-current', 'true');
});

test('nothing moves while a slow phone draws the page, part by part', async ({ page }) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.setViewportSize({ width: 412, height: 823 });
  const shift = await watchShifts(page);
  await open(page);
  expect(await shift()).toBeLessThanOrEqual(0.01);
});

test('nothing moves on a desk when a link has opened details', async ({ page }) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.setViewportSize({ width: 1440, height: 900 });
  const shift = await watchShifts(page);
  await open(page, 'event=takaichi-summit');
  await expect(panel(page, SUMMIT).getByText('09:50–10:30')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Previous and next meeting' })).toBeVisible();
  expect(await shift()).toBeLessThanOrEqual(0.001);
});

test('back and forward walk through what was open @heart', async ({ page }) => {
  await open(page);
  await pickMeeting(page, SUMMIT);
  await pickMeeting(page, SIGNING);
  await goBack(page);
  await expect(panel(page, SUMMIT)).toBeVisible();
  await goBack(page);
  await expect(panel(page, SUMMIT)).toBeHidden();
  await goForward(page);
  await expect(panel(page, SUMMIT)).toBeVisible();
});

test('back leads to what was open, and leaves zone and theme as the reader has set them', async ({ page }) => {
  await open(page);
  await pickMeeting(page, SUMMIT);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Times in Local time there/ }).click();
  await page.getByRole('radio', { name: 'Washington time' }).click();
  await goBack(page);
  await expect(panel(page, SUMMIT)).toBeHidden();
  await expect(row(page, SUMMIT)).toContainText('20:50');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 25, 29)');
  await expect.poll(() => fragment(page)).toEqual({ zone: 'home', theme: 'dark' });
  await goForward(page);
  await expect(panel(page, SUMMIT).getByText('Monday 27 October 2025')).toBeVisible();
});

test('a link opened cold shows the same state @heart', async ({ page }) => {
  await open(page, 'event=takaichi-summit&zone=home');
  const details = panel(page, SUMMIT);
  await expect(details.getByText('Monday 27 October 2025')).toBeVisible();
  await expect(details.getByText('20:50–21:30').first()).toBeVisible();
  await expect(row(page, SUMMIT)).toBeInViewport();
  await expect(timeline(page).getByRole('heading', { name: /Monday 27 October/ })).toBeVisible();
});

test('an unknown id is ignored and said', async ({ page }) => {
  await open(page, 'event=no-such-meeting&zone=utc');
  await expect(page.getByRole('alert')).toContainText('event=no-such-meeting');
  await expect(row(page, SUMMIT)).toBeAttached();
  await page.getByRole('button', { name: 'Dismiss this message' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('next and previous go from meeting to meeting in file order and say which @heart', async ({ page }) => {
  await open(page, 'event=takaichi-summit');
  await page.getByRole('button', { name: `Next: ${SIGNING}` }).click();
  await expect(panel(page, SIGNING)).toBeVisible();
  await page.getByRole('button', { name: `Previous: ${SUMMIT}` }).click();
  await page.getByRole('button', { name: `Previous: ${WELCOME}` }).click();
  await expect(panel(page, WELCOME)).toBeVisible();
  await expect(page.getByText('17 of 41')).toBeVisible();
});

test('an address with a slash too many is a good one', async ({ page, baseURL }) => {
  const twice = `${new URL(baseURL ?? '').origin}//`;
  await open(page, 'event=takaichi-summit', twice);
  await pickMeeting(page, SIGNING);
  expect(await fragmentAtRest(page)).toEqual({ event: 'akasaka-signing' });
  expect(page.url()).toContain(twice);
  await goBack(page);
  await expect(panel(page, SUMMIT)).toBeVisible();
});

test('at either end there is nothing to step to, and the button says so', async ({ page }) => {
  await open(page, 'event=washington-departure');
  await expect(page.getByRole('button', { name: 'Previous', exact: true })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: /^Next: / }).focus();
  for (let step = 0; step < 41; step += 1) await page.keyboard.press('Enter');
  await expect(page.getByText('41 of 41')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Next', exact: true })).toHaveAttribute('aria-disabled', 'true');
});

test('opening takes the focus to the title, closing brings it back to the row @heart', async ({ page }) => {
  await open(page);
  await row(page, SUMMIT).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: SUMMIT })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page, SUMMIT)).toBeHidden();
  await expect(row(page, SUMMIT)).toBeFocused();
  await expect.poll(() => fragment(page)).toEqual({});
});

test('the Close button leads back to what opened the details as well: a row, a pin @heart', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 }); // with the sheets of the cities
  await open(page, 'day=2025-10-28');
  const close = page.getByRole('button', { name: 'Close', exact: true });
  const pin = map(page).getByRole('button', { name: /^Ministry of Foreign Affairs/ });
  for (const opener of [row(page, SUMMIT), pin.first()]) {
    await opener.press('Enter');
    await close.press('Enter');
    await expect(close).toBeHidden();
    await expect(opener).toBeFocused();
  }
});

test('closing a leg that was opened on the map leads back to it there, else to the map', async ({ page }) => {
  await open(page);
  const button = (name: string | RegExp) => map(page).getByRole('button', { name });
  const press = (name: string) => map(page).getByRole('button', { name, exact: true }).press('Enter');
  for (const name of ['Washington to Ramstein', 'Al Udeid to Kuala Lumpur', 'Busan to Washington']) {
    await press('Whole route');
    await button(name).press('Enter');
    await expect(panel(page, name).getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button(name)).toBeFocused();
  }
  await page.reload(); // where all of the map is at rest
  await button(/7 and 8, .*Busan and Gyeongju/).press('Enter');
  await button('Busan to Gyeongju').press('Enter');
  await expect(panel(page, 'Busan to Gyeongju').getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button('Busan to Gyeongju')).toBeHidden(); // all of its day is shown now, from too far off for it
  await expect(map(page)).toBeFocused();
});

test('closing gives the focus back to the pin that opened the details, Back the place where they were read', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 }); // with the sheets of the cities
  await open(page, 'day=2025-10-28');
  const pin = map(page)
    .getByRole('button', { name: /^Ministry of Foreign Affairs/ })
    .first();
  await pin.press('Enter');
  const details = panel(page, 'Foreign ministers Motegi and Rubio meet');
  await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(pin).toBeFocused();
  await pickMeeting(page, SUMMIT);
  await panel(page, SUMMIT).evaluate((element) => element.scrollTo({ top: 700 }));
  await pickMeeting(page, SIGNING);
  expect(await panel(page, SIGNING).evaluate((element) => element.scrollTop)).toBe(0);
  await goBack(page);
  await expect.poll(() => panel(page, SUMMIT).evaluate((element) => element.scrollTop)).toBe(700);
});

test('the theme can be chosen, is in the link, and is remembered', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 25, 29)');
  await expect.poll(() => fragment(page)).toEqual({ theme: 'dark' });
  await page.goto('./');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 25, 29)');
});

test('a link that names no theme leaves the reader’s own, and is one step of the history', async ({ page }) => {
  await open(page, 'theme=dark');
  await page.evaluate(() => location.assign('#event=takaichi-summit'));
  await expect(panel(page, SUMMIT)).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 25, 29)');
  await expect.poll(() => fragment(page)).toEqual({ event: 'takaichi-summit', theme: 'dark' });
  await goBack(page);
  await expect(panel(page, SUMMIT)).toBeHidden();
  await expect.poll(() => fragment(page)).toEqual({ theme: 'dark' });
});

test('a meeting page opens the app at that meeting and goes on under the index page @heart', async ({ page }) => {
  await page.goto('./meetings/takaichi-summit/');
  await expect(panel(page, SUMMIT)).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(SUMMIT));
  await page.getByRole('button', { name: `Next: ${SIGNING}` }).click();
  await expect(panel(page, SIGNING)).toBeVisible();
  await expect.poll(() => fragment(page)).toEqual({ event: 'akasaka-signing' });
  expect(new URL(page.url()).pathname).toBe('/');
  await goBack(page);
  await expect(panel(page, SUMMIT)).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/meetings/takaichi-summit/');
});

test('choices that come faster than a frame are each a step of the history, in their order', async ({ page }) => {
  await open(page);
  await page.evaluate(
    (names) => {
      const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
      for (const name of names) rows.find((row) => row.textContent?.includes(name))?.click();
    },
    [WELCOME, SUMMIT, SIGNING],
  );
  await expect(panel(page, SIGNING)).toBeVisible();
  await expect.poll(() => fragment(page)).toEqual({ event: 'akasaka-signing' });
  await goBack(page);
  await expect(panel(page, SUMMIT)).toBeVisible();
  await goBack(page);
  await expect(panel(page, WELCOME)).toBeVisible();
  await goBack(page);
  await expect(panel(page, WELCOME)).toBeHidden();
  expect(fragment(page)).toEqual({});
});

test('skip links lead to the timeline, the map and the open details', async ({ page }) => {
  await open(page, 'event=takaichi-summit');
  for (const [name, place] of [
    ['Skip to the timeline', timeline(page)],
    ['Skip to the open details', panel(page, SUMMIT)],
    ['Skip to the map', map(page)],
  ] as const) {
    const link = page.getByRole('link', { name });
    await link.focus();
    await expect(link).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(place).toBeFocused();
  }
  expect(await fragmentAtRest(page)).toEqual({ event: 'takaichi-summit' });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('details are a sheet under the map, and Back closes it @heart', async ({ page }) => {
    await open(page);
    await row(page, SUMMIT).scrollIntoViewIfNeeded();
    // Firefox's driver brings what it clicks to the middle; by now the days above it have taken their room.
    await row(page, SUMMIT).scrollIntoViewIfNeeded();
    const before = await placeOf(row(page, SUMMIT));
    await row(page, SUMMIT).click();
    // Once it has come up.
    await expect.poll(async () => Math.round((await panel(page, SUMMIT).boundingBox())?.y ?? 0)).toBe(190);
    await goBack(page);
    await expect(panel(page, SUMMIT)).toBeHidden();
    expect(Math.abs((await placeOf(row(page, SUMMIT))) - before)).toBeLessThan(2);
  });

  test('Back leads to where the list stood before a choice far down', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page);
    await page.evaluate(() => window.scrollTo(0, 300));
    await map(page)
      .getByRole('button', { name: /^4, Kuala Lumpur/ })
      .press('Enter');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(800);
    await expect.poll(() => fragment(page)).toEqual({ stop: 'kuala-lumpur' });
    await goBack(page);
    await expect.poll(() => page.evaluate(() => Math.round(scrollY / 10))).toBe(30);
  });

  test('the map can fill the screen', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    const box = await page.getByRole('region', { name: 'Map', exact: true }).boundingBox();
    expect(box?.height).toBeGreaterThan(700);
    await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    await expect(timeline(page)).toBeVisible();
  });
});

test.describe('on a phone on its side', () => {
  test.use({ viewport: { width: 667, height: 375 }, hasTouch: true });

  test('the menu is reached to its end, all days can be picked, and the bar of a room is whole', async ({ page }) => {
    await open(page);
    for (const day of ['Friday 24 October', 'Thursday 30 October'])
      await expect(page.getByRole('link', { name: day, exact: true })).toBeInViewport({ ratio: 1 });
    await page.getByRole('button', { name: 'More', exact: true }).click();
    const last = page.getByRole('checkbox', { name: /^Single keys/ });
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'People', exact: true }).last().click();
    await expect(page.getByRole('main', { name: 'People' })).toBeVisible();
    const bar = await page.getByRole('navigation', { name: 'Views' }).last().boundingBox();
    expect([bar?.x, bar?.width]).toEqual([0, 667]);
  });
});

test('a theme that is chosen is remembered, one that a link asks for is not', async ({ page }) => {
  await open(page);
  const kept = () => page.evaluate(() => localStorage.getItem('theme'));
  const shown = page.locator('html');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('radio', { name: 'Light' }).check();
  await expect.poll(kept).toBe('light');
  await page.evaluate(() => location.assign('#theme=dark'));
  await expect(shown).toHaveAttribute('data-theme', 'dark');
  expect(await kept()).toBe('light');
});
