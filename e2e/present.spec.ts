import { expect, type Page, test } from '@playwright/test';
import { findings } from './findings.ts';
import { fragment, open, panel, pickMeeting, placeOf, row } from './reader.ts';

const SUMMIT = 'Trump and Takaichi hold their first summit';

const stage = (page: Page) => page.getByRole('main', { name: 'Presentation' });
const heading = (page: Page, name: string | RegExp) => stage(page).getByRole('heading', { level: 1, name });

async function present(page: Page, step: string, more = ''): Promise<void> {
  await page.goto(`./#present=1&step=${step}${more}`);
  await expect(stage(page).getByRole('heading', { level: 1 })).toBeVisible();
}

const press = async (page: Page, keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const step = (page: Page) => expect.poll(() => fragment(page).step);

test('presenting begins at the open meeting, and leads back to it @heart', async ({ page }) => {
  await open(page);
  await row(page, SUMMIT).scrollIntoViewIfNeeded();
  await pickMeeting(page, SUMMIT);
  const before = await placeOf(row(page, SUMMIT));
  const button = page.getByRole('banner').getByRole('button', { name: 'Present' });
  await button.click();
  await expect(heading(page, SUMMIT)).toBeVisible();
  await expect(stage(page).getByText('Monday 27 October, 20:50–21:30')).toBeVisible();
  await expect(stage(page).getByText('18 / 41')).toBeVisible();
  await press(page, ['PageDown', 'PageDown']);
  await step(page).toBe('event-akasaka-lunch');
  await page.keyboard.press('q');
  await expect(stage(page)).toHaveCount(0);
  await expect(panel(page, SUMMIT)).toBeVisible();
  await expect(button).toBeFocused();
  expect(Math.abs((await placeOf(row(page, SUMMIT))) - before)).toBeLessThan(2);
  await expect.poll(() => fragment(page)).toEqual({ event: 'takaichi-summit' });
});

/** But S, T and R: what they do is seen in the speaker's window, in speaker.spec.ts. */
test('every key of the stage does what the help says @heart', async ({ page }) => {
  test.slow();
  await present(page, 'event-takaichi-summit');
  const moves: [string[], string][] = [
    [['ArrowRight'], 'event-akasaka-signing'],
    [['PageDown'], 'event-akasaka-lunch'],
    [['PageUp'], 'event-akasaka-signing'],
    [['ArrowDown', 'Space', 'n'], 'event-abductee-families'],
    [['ArrowLeft', 'ArrowUp', 'Backspace', 'p'], 'event-takaichi-summit'],
    [['Shift+Space'], 'event-akasaka-welcome'],
    [['Enter'], 'event-takaichi-summit'],
    [['End'], 'end'],
    [['Home'], 'title'],
    [['3', '8', 'Enter'], 'event-xi-meeting'],
  ];
  for (const [keys, to] of moves) {
    await press(page, keys);
    await step(page).toBe(to);
  }
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys and choices' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.getByRole('button', { name: /^5 Tokyo 15–24/ }).click();
  await step(page).toBe('visit-5');
  await page.keyboard.press('o');
  await expect(heading(page, 'Tokyo')).toBeHidden();
  await page.keyboard.press('o');
  await page.keyboard.press('a');
  await expect(stage(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('a');
  await expect(stage(page).getByRole('button', { name: 'Pause' })).toHaveCount(0);
  await page.keyboard.press('w');
  await expect(page.getByRole('img', { name: 'The screen is white' })).toBeVisible();
  await page.keyboard.press(',');
  await expect(page.getByRole('img', { name: 'The screen is white' })).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(page.getByRole('img', { name: 'The screen is black' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('img', { name: 'The screen is black' })).toHaveCount(0);
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Keys and choices' })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('.');
  await expect(page.getByRole('img', { name: 'The screen is black' })).toBeVisible();
  await page.keyboard.press('.');
  await expect(page.getByRole('img', { name: 'The screen is black' })).toHaveCount(0);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  for (const [key, full] of [
    ['f', true],
    ['F5', true], // which never leaves it
    ['f', false],
    ['F5', true],
    ['f', false],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(isFull).toBe(full);
  }
  await page.keyboard.press('q');
  await expect(stage(page)).toHaveCount(0);
});

test('a clicker’s buttons never end or reload the talk', async ({ page }) => {
  await present(page, 'event-takaichi-summit');
  await page.evaluate(() => {
    const seen = window as unknown as { reloads: boolean[] };
    seen.reloads = [];
    addEventListener('keydown', (event) => event.key === 'F5' && seen.reloads.push(event.defaultPrevented), true);
    Object.assign(window, { survives: true });
  });
  const black = page.getByRole('img', { name: 'The screen is black' });
  await press(page, ['Escape', 'F5', 'Escape', 'F5', '.']);
  await expect(black).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(black).toHaveCount(0);
  await step(page).toBe('event-takaichi-summit');
  await press(page, ['PageDown', 'Escape', 'Escape']);
  await step(page).toBe('event-akasaka-signing');
  await expect(stage(page)).toBeVisible();
  const seen = await page.evaluate(() => {
    const { reloads, survives } = window as unknown as { reloads: boolean[]; survives?: boolean };
    return { reloads, survives };
  });
  expect(seen).toEqual({ reloads: [true, true], survives: true });
});

/** All steps at the two shapes of screen; at other sizes of the same shapes only the scale is another. */
test('no step is cut or too small, at any size of screen', async ({ page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await present(page, 'title');
    for (const id of width === 1024 || width === 1280 ? await allSteps(page) : FULLEST) {
      await page.evaluate((next) => location.replace(`#present=1&step=${next}`), id);
      await expect.poll(() => page.evaluate(faultsOf), { message: `${id} at ${width}` }).toEqual([]);
    }
  }
});

const SIZES = [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
] as const;
const FULLEST = ['title', 'visit-5', 'event-asean-us-summit', 'event-xi-meeting', 'end'];

/** Every step of the talk, as its own list of stops and numbers would lead there. */
const allSteps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const events = [...document.querySelectorAll('[data-row^="event "]')].map((row) => row.getAttribute('data-row'));
    const visits = Array.from({ length: 11 }, (_, index) => `visit-${index + 1}`);
    return ['title', ...visits, ...events.map((row) => row?.replace(' ', '-') ?? ''), 'end'];
  });

/** What of the slide is cut by its frame, or smaller than 22 px on a screen of 1920 × 1080. Runs in the page. */
function faultsOf(): string[] {
  const unit = Math.min(innerWidth / 1920, innerHeight / 1080);
  const article = document.querySelector('main[aria-label="Presentation"] article');
  const frame = article?.getBoundingClientRect();
  if (!article || !frame) return ['no slide'];
  const walker = document.createTreeWalker(article.closest('main') ?? article, NodeFilter.SHOW_TEXT);
  const faults: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement } = node;
    if (parentElement === null || parentElement.closest('nav') !== null) continue;
    if (!parentElement.checkVisibility()) continue;
    const isMap = parentElement instanceof SVGElement;
    const size = Number.parseFloat(getComputedStyle(parentElement).fontSize);
    if (!isMap && size < 22 * unit - 0.05) faults.push(`${node.textContent}: ${size} px`);
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (isMap || !article.contains(node)) continue;
    if (box.bottom > frame.bottom + 1 || box.right > frame.right + 1) faults.push(`${node.textContent} is cut`);
  }
  return faults;
}

test('the title has the route over the whole width, and every stop of it is named', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await present(page, 'title');
  const map = stage(page).locator('svg').filter({ hasText: 'Kuala Lumpur' });
  for (const name of ['Ramstein', 'Al Udeid', 'Busan, Gyeongju', 'Tokyo, Yokosuka'])
    await expect(map).toContainText(name);
  expect((await map.boundingBox())?.width).toBe(1280);
});

/** A finger drawn sideways over the slide. */
async function swipe(page: Page, from: number, to: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 300 }] });
  await touch('touchStart', from);
  await touch('touchMove', (from + to) / 2);
  await touch('touchMove', to);
  await touch('touchEnd');
}

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a stroke to the left goes on, one to the right goes back, a short one does nothing', async ({ page }) => {
    await present(page, 'event-takaichi-summit');
    await swipe(page, 600, 300);
    await step(page).toBe('event-akasaka-signing');
    await swipe(page, 300, 600);
    await step(page).toBe('event-takaichi-summit');
    await swipe(page, 320, 300);
    await swipe(page, 600, 300);
    await step(page).toBe('event-akasaka-signing');
  });
});

test('the controls go when nothing is moved for three seconds, and come back with the pointer', async ({ page }) => {
  await present(page, 'event-takaichi-summit');
  const controls = stage(page).getByRole('navigation', { name: 'Controls of the presentation' });
  await page.mouse.move(300, 300);
  await expect(controls).toHaveCSS('opacity', '1');
  await expect(controls).toHaveCSS('opacity', '0', { timeout: 6000 });
  await page.mouse.move(320, 320);
  await expect(controls).toHaveCSS('opacity', '1');
});

test('a reload returns to the step, and another screen is filled at once', async ({ page }) => {
  await present(page, 'event-xi-meeting', '&zone=home');
  await expect(stage(page).getByText('Wednesday 29 October 2025')).toBeVisible();
  await page.reload();
  await expect(heading(page, 'Trump and Xi meet in Busan')).toBeVisible();
  await page.setViewportSize({ width: 1024, height: 768 });
  expect(await page.evaluate(faultsOf)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  const exit = await stage(page).getByRole('button', { name: 'Exit' }).boundingBox();
  const foot = await stage(page).locator('footer').boundingBox();
  expect((exit?.y ?? 0) + (exit?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
});

test('one stop alone can be shown, or what the filter leaves', async ({ page }) => {
  await present(page, 'event-akasaka-signing', '&kind=signing');
  await page.keyboard.press('?');
  await page.getByRole('radio', { name: 'Only Yokosuka' }).check();
  await page.keyboard.press('Escape');
  await press(page, ['Home', 'PageDown', 'PageDown']);
  await expect(heading(page, 'Leaders board USS George Washington')).toBeVisible();
  await expect(stage(page).getByText('1 / 2', { exact: true })).toBeVisible();
  await page.keyboard.press('?');
  await page.getByRole('radio', { name: 'What the filter shows' }).check();
  await page.keyboard.press('Escape');
  await press(page, ['End', 'PageUp']);
  await step(page).toBe('event-technology-deal');
  await expect.poll(() => fragment(page).present).toBe('shown');
});

test('a visit names its clocks, and the day on the second one', async ({ page }) => {
  await present(page, 'visit-9');
  await expect(stage(page).getByText('Wed 29 Oct, 12:28 Seoul time')).toBeVisible();
  await expect(stage(page).getByText('In Washington: Tuesday 28 October, 23:28')).toBeVisible();
  const landed = stage(page).getByRole('row', { name: /Marine One brings Trump/ });
  await expect(landed.getByRole('cell')).toHaveText(['Wed 12:28', 'Tue 23:28']);
  await present(page, 'visit-9', '&zone=home');
  await expect(stage(page).getByText('Tue 28 Oct, 23:28 Washington time')).toBeVisible();
  await expect(landed.getByRole('cell')).toHaveText(['Tue 23:28', 'Wed 12:28']);
});

test('what the browser refuses does not stop the talk', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Element.prototype.requestFullscreen = refuse;
    Object.defineProperty(navigator, 'wakeLock', { value: { request: refuse } });
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await open(page);
  await page.getByRole('banner').getByRole('button', { name: 'Present' }).click();
  await expect(stage(page)).toBeVisible();
  await press(page, ['f', 'PageDown']);
  await step(page).toBe('visit-1');
  expect(errors).toEqual([]);
});

test('where the browser cannot fill the screen, as on phones, a talk begins and ends all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['fullscreenElement', 'fullscreenEnabled', 'exitFullscreen'])
      Reflect.deleteProperty(Document.prototype, name);
    Reflect.deleteProperty(Element.prototype, 'requestFullscreen');
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await open(page);
  const button = page.getByRole('banner').getByRole('button', { name: 'Present' });
  await button.click();
  await expect(stage(page)).toBeVisible();
  await press(page, ['f', 'q']);
  await expect(stage(page)).toBeHidden();
  await expect(button).toBeFocused();
  expect(errors).toEqual([]);
});

test('only some meetings can be shown, and single keys be switched off', async ({ page }) => {
  await present(page, 'event-takaichi-summit');
  await page.keyboard.press('?');
  await page.getByRole('radio', { name: 'Main events only' }).check();
  await page.getByRole('checkbox', { name: /Single keys/ }).uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(stage(page).getByText('11 / 24')).toBeVisible();
  await press(page, ['q', 'b', 'PageDown']);
  await step(page).toBe('event-akasaka-signing');
  await expect.poll(() => fragment(page).present).toBe('main');
  await page.mouse.move(200, 200);
  await stage(page).getByRole('button', { name: 'Exit' }).click();
  await expect(stage(page)).toBeHidden();
  await page.getByRole('button', { name: 'More' }).click();
  await expect(page.getByRole('checkbox', { name: /Single keys/ })).not.toBeChecked();
});

test('a kiosk goes on by itself, can be paused, and begins again when left alone', async ({ page }) => {
  await page.clock.install();
  await present(page, 'visit-1', '&kiosk=1&seconds=12');
  const pause = stage(page).getByRole('button', { name: 'Pause' });
  await page.clock.runFor(4000);
  await expect(pause).toBeVisible();
  await page.clock.runFor(8500);
  await step(page).toBe('event-washington-departure');
  await page.keyboard.press('End');
  await step(page).toBe('end');
  await page.clock.runFor(12_500);
  await step(page).toBe('title');
  await pause.click();
  await press(page, ['q', '?', 's']);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await press(page, ['PageDown']);
  await page.clock.runFor(30_000);
  await step(page).toBe('visit-1');
  await page.clock.runFor(31_000);
  await step(page).toBe('title');
  await expect(pause).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the stage is accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const id of ['title', 'event-asean-us-summit']) {
      await present(page, id);
      if (id !== 'title') await page.keyboard.press('?');
      expect(await findings(page, 'main[aria-label="Presentation"]')).toEqual([]);
      await page.goto('about:blank');
    }
  });
}
