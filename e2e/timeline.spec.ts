import { expect, type Locator, type Page, test } from '@playwright/test';
import { fragment, fragmentAtRest, goBack, map, open, panel, row, settled, timeline } from './reader.ts';

const SUMMIT = 'Trump and Takaichi hold their first summit';
const SIGNING = 'Leaders sign alliance and minerals documents';
const XI = 'Trump and Xi meet in Busan';

const strip = (page: Page) => page.getByRole('slider', { name: 'The trip in time' });
const heading = (page: Page, name: string) => timeline(page).getByRole('heading', { name, level: 2 });
const day = (page: Page, name: string) => page.getByRole('navigation', { name: 'Days' }).getByRole('link', { name });

/** The button of the strip, which names the choice; those in the list name a zone and its offset. */
const timesIn = (page: Page) => page.getByRole('button', { name: /^Times in (Local time there|Washington time|UTC)$/ });

/** Chooses on whose clocks times are shown. */
async function chooseZone(page: Page, name: string): Promise<void> {
  await timesIn(page).click();
  await page.getByRole('radio', { name }).click();
}

/** How far down the window something is, once it no longer moves. */
async function restingPlace(element: Locator): Promise<number> {
  let [last, now] = [Number.NaN, Math.round((await element.boundingBox())?.y ?? 0)];
  while (last !== now) {
    await element.page().waitForTimeout(250);
    [last, now] = [now, Math.round((await element.boundingBox())?.y ?? 0)];
  }
  return now;
}

test('a row says when, what, who and on how many points sources disagree @heart', async ({ page }) => {
  await open(page);
  await expect(row(page, SUMMIT)).toHaveAccessibleName(
    /^from 09:50 to 10:30\s+Bilateral meeting\s+Trump and Takaichi hold their first summit\s+with Sanae Takaichi and 2 others\s+4 points on which sources disagree$/,
  );
  await expect(row(page, /Nobel recommendation/)).toHaveAccessibleName(
    /^time not reported .* Reported with Sanae Takaichi/,
  );
});

test('Times in moves the whole list to another calendar, and the link says so @heart', async ({ page }) => {
  await open(page);
  await chooseZone(page, 'Washington time');
  await expect.poll(() => fragment(page)).toEqual({ zone: 'home' });
  await expect(row(page, SUMMIT)).toContainText('20:50');
  await expect(row(page, /US and Malaysia sign/)).toContainText('Afternoon of Sunday 26 October, Kuala Lumpur date');
  await expect(timeline(page).getByText('Washington time, UTC−4')).toHaveCount(7);
  await expect(page.getByRole('radio', { name: 'UTC' })).toBeHidden();
});

test('the reader’s own zone is offered by name', async ({ page }) => {
  await open(page);
  await chooseZone(page, 'Your time (Berlin)');
  await expect(row(page, SUMMIT)).toContainText('01:50');
});

test('times are the same where the browser has no Temporal @heart', async ({ page }) => {
  const read = async (zone: string) => {
    await open(page, `zone=${zone}`);
    await page.reload();
    await expect(timeline(page).locator('[data-timeline]')).toHaveAttribute('data-timeline', zone);
    return timeline(page).textContent();
  };
  const hasTemporal = () => page.evaluate(() => 'Temporal' in window);
  const [yours, home] = [await read('yours'), await read('home')];
  // An engine of before 2026 has only the other way, which every other test of it goes then.
  test.skip(!(await hasTemporal()), 'this browser has no Temporal to do without');
  expect(yours).toContain('01:50');
  expect(home).toContain('20:50');
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Temporal'));
  expect(await read('yours')).toBe(yours);
  expect(await hasTemporal()).toBe(false);
  expect(await read('home')).toBe(home);
});

test('where the browser does not know its zone, a link to a day of Your time opens in local time', async ({ page }) => {
  // What Chromium answers where the system names no zone.
  await page.addInitScript(() => {
    const known = Intl.DateTimeFormat.prototype.resolvedOptions;
    Intl.DateTimeFormat.prototype.resolvedOptions = function () {
      return { ...known.call(this), timeZone: 'Etc/Unknown' };
    };
    if (typeof Temporal !== 'undefined') Temporal.Now.timeZoneId = () => 'Etc/Unknown';
  });
  await open(page, 'day=2025-10-28&zone=yours');
  await expect(heading(page, 'Tuesday 28 October')).toBeInViewport();
  await expect(page.getByText(/not in this trip/)).toHaveCount(0);
  await expect(row(page, SUMMIT)).toContainText('09:50');
});

test('Times in can be chosen by keyboard, and the focus comes back', async ({ page }) => {
  await open(page);
  const button = timesIn(page);
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Washington time' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('arrow keys go from row to row, over the heads between them', async ({ page }) => {
  await open(page);
  await row(page, SUMMIT).focus();
  await page.keyboard.press('ArrowDown');
  await expect(row(page, SIGNING)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(row(page, /Welcome ceremony at Akasaka/)).toBeFocused();
  await page.keyboard.press('End');
  await expect(row(page, /back in Washington/)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(row(page, /leaves Washington for Asia/)).toBeFocused();
});

test('with a key held a row is a link like any other, to the meeting’s page', async ({ page, context }) => {
  await open(page);
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    row(page, SUMMIT).click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(tab).toHaveURL(/meetings\/takaichi-summit\/$/);
  await expect(panel(page, SUMMIT)).toBeHidden();
});

test('a leg is a row that opens, too', async ({ page }) => {
  await open(page);
  await row(page, 'Air Force One, to Tokyo').click();
  await expect(panel(page, /Kuala Lumpur to Tokyo/)).toBeVisible();
  await expect.poll(() => fragment(page)).toEqual({ leg: 'kuala-lumpur-tokyo' });
});

test.describe('the strip', () => {
  test('steps through the meetings by arrow keys and says where it is @heart', async ({ page }) => {
    await open(page);
    await expect(strip(page)).toHaveAttribute('aria-valuetext', 'Nothing chosen');
    await strip(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(strip(page)).toHaveAttribute('aria-valuenow', '2');
    await expect(strip(page)).toHaveAttribute(
      'aria-valuetext',
      'Friday 24 October 2025, Washington date, night, Trump takes questions over the Atlantic',
    );
    await page.keyboard.press('End');
    await expect(strip(page)).toHaveAttribute('aria-valuenow', '41');
    await expect(strip(page)).toBeFocused();
    await expect(row(page, /back in Washington/)).toBeInViewport();
  });

  test('a click picks the meeting nearest in time, and a drag goes on @heart', async ({ page }) => {
    await open(page);
    const box = await strip(page).boundingBox();
    if (box === null) throw new Error('the strip is not there');
    await page.mouse.move(box.x + box.width - 2, box.y + 40);
    await page.mouse.down();
    await expect(panel(page, /account of the Xi talks/)).toBeVisible();
    await page.mouse.move(box.x + 2, box.y + 40, { steps: 4 });
    await page.mouse.up();
    await expect(panel(page, /leaves Washington for Asia/)).toBeVisible();
    // All of it is one step back; and a drag that begins at what is open leads back to that.
    await goBack(page);
    await expect(page).not.toHaveURL(/event=/);
    await page.mouse.click(box.x + 2, box.y + 40);
    await expect.poll(() => fragment(page)).toEqual({ event: 'washington-departure' });
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 2, box.y + 40, { steps: 4 });
    await page.mouse.up();
    await expect(panel(page, /account of the Xi talks/)).toBeVisible();
    await goBack(page);
    await expect.poll(() => fragment(page)).toEqual({ event: 'washington-departure' });
  });

  test('one line has the two dates of one moment at its ends', async ({ page }) => {
    await open(page, 'event=takaichi-summit');
    await expect(strip(page).getByText('Tue 28 Oct, 09:50').filter({ visible: true })).toHaveCount(1);
    await expect(strip(page).getByText('Mon 27 Oct, 20:50').filter({ visible: true })).toHaveCount(1);
  });

  for (const width of [720, 900, 1040, 1280, 1440, 1920, 2560]) {
    test(`no two of its labels meet at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, 'event=takaichi-summit');
      const meeting = await strip(page).evaluate((plot) => {
        const texts = [...plot.querySelectorAll('text')].filter((text) => text.getClientRects().length > 0);
        const boxes = texts.map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }));
        const meet = (a: DOMRect, b: DOMRect) =>
          a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom;
        const edge = plot.getBoundingClientRect();
        const pairs = boxes.flatMap((one, index) =>
          boxes.slice(index + 1).flatMap((other) => (meet(one.box, other.box) ? [`${one.name} / ${other.name}`] : [])),
        );
        const off = boxes.filter(({ box }) => box.left < edge.left - 1 || box.right > edge.right + 1);
        return [...pairs, ...off.map(({ name }) => `${name} runs over the edge`)];
      });
      expect(meeting).toEqual([]);
    });
  }
});

test.describe('list and state go together', () => {
  test('opening a meeting that is seen moves nothing, one out of sight comes into sight @heart', async ({ page }) => {
    await open(page);
    await row(page, SUMMIT).focus();
    const before = await restingPlace(row(page, SUMMIT));
    await page.keyboard.press('Enter'); // a click of the test itself may scroll
    await expect(panel(page, SUMMIT)).toBeVisible();
    expect(await restingPlace(row(page, SUMMIT))).toBe(before);
    await strip(page).focus();
    await page.keyboard.press('End');
    await expect(row(page, /back in Washington/)).toBeInViewport();
  });

  test('a stop that is pressed once more brings its stay back into sight', async ({ page }) => {
    await open(page);
    const pin = map(page).getByRole('button', { name: /^4, Kuala Lumpur/ });
    const stay = timeline(page).locator('[data-stop="kuala-lumpur"]').first();
    await pin.click();
    await expect(stay).toBeInViewport();
    await timeline(page).evaluate((list) => list.scrollTo({ top: 0, behavior: 'instant' }));
    await expect(stay).not.toBeInViewport();
    await pin.click();
    await expect(stay).toBeInViewport();
  });

  test('another zone leaves the row where it is', async ({ page }) => {
    await open(page, 'event=takaichi-summit');
    await expect(row(page, SUMMIT)).toBeInViewport();
    const before = await restingPlace(row(page, SUMMIT));
    await chooseZone(page, 'UTC');
    await expect(row(page, SUMMIT)).toContainText('00:50');
    expect(Math.abs((await restingPlace(row(page, SUMMIT))) - before)).toBeLessThan(2);
  });

  test('a link to a day puts it on top', async ({ page }) => {
    await open(page, 'day=2025-10-28');
    const list = await timeline(page).boundingBox();
    await expect
      .poll(async () =>
        Math.round(((await heading(page, 'Tuesday 28 October').boundingBox())?.y ?? 0) - (list?.y ?? 0)),
      )
      .toBeLessThan(24);
  });
});

test.describe('for a reader in Tokyo', () => {
  test.use({ timezoneId: 'Asia/Tokyo' });

  test('a link to a day that their own calendar of the trip has not says so', async ({ page }) => {
    await open(page, 'day=2025-10-24&zone=yours'); // Washington’s
    await expect(page.getByText(/not in this trip: day=2025-10-24/)).toBeVisible();
    expect(await fragmentAtRest(page)).toEqual({ zone: 'yours' });
    await open(page, 'day=2025-10-30&zone=yours');
    await expect(heading(page, 'Thursday 30 October')).toBeInViewport();
    await expect(page.getByText(/not in this trip/)).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the days take the place of the strip: one that is picked comes on top @heart', async ({ page }) => {
    await open(page);
    await expect(strip(page)).toBeHidden();
    await expect(day(page, 'Friday 24 October')).toHaveAttribute('aria-current', 'true');
    await day(page, 'Tuesday 28 October').click();
    await expect(day(page, 'Tuesday 28 October')).toHaveAttribute('aria-current', 'true');
    await expect(row(page, /Welcome ceremony at Akasaka/)).toBeInViewport();
    await expect.poll(() => fragment(page)).toEqual({ day: '2025-10-28' });
  });

  test('the keys of the days leave the browser its own', async ({ page }) => {
    await open(page);
    const tuesday = day(page, 'Tuesday 28 October');
    await tuesday.focus();
    await page.keyboard.press('ArrowRight');
    await expect(day(page, 'Wednesday 29 October')).toBeFocused();
    await page.keyboard.press('Alt+ArrowRight');
    await expect(day(page, 'Wednesday 29 October')).toBeFocused();
  });

  test('a link to a stop and a day opens at the day', async ({ page }) => {
    await open(page, 'stop=tokyo&day=2025-10-29');
    await expect(day(page, 'Wednesday 29 October')).toHaveAttribute('aria-current', 'true');
    await expect(timeline(page).getByRole('heading', { name: /Wednesday 29 October/ })).toBeInViewport();
  });

  test('scrolling marks the day on top', async ({ page }) => {
    await open(page);
    await row(page, XI).evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await expect(day(page, 'Thursday 30 October')).toHaveAttribute('aria-current', 'true');
  });

  test('the zone in the heading of a day opens Times in', async ({ page }) => {
    await open(page);
    await timeline(page).getByRole('button', { name: 'Times in Qatar time, UTC+3' }).click();
    await page.getByRole('radio', { name: 'Washington time' }).click();
    await expect(row(page, SUMMIT)).toContainText('20:50');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every row leads to its page, and summaries and legs can be read', async ({ page }) => {
    await page.goto('./');
    await expect(timeline(page).getByText('the two leaders discussed how to strengthen ties')).toBeVisible();
    await expect(
      timeline(page)
        .getByText(/km \(.* miles\)/)
        .first(),
    ).toBeVisible();
    await row(page, SUMMIT).click();
    await expect(page).toHaveURL(/meetings\/takaichi-summit\/$/);
  });

  test('there is nothing to press that would do nothing', async ({ page }) => {
    await page.goto('./');
    await expect(timeline(page).getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('slider')).toHaveCount(0);
  });
});

test('a day that comes into sight was laid out before', async ({ page }) => {
  await open(page);
  await settled(page);
  // It is done a day at a time whenever there is nothing else to do: seven times, and once or twice to be asked for anew.
  await page.evaluate(async () => {
    for (let times = 0; times < 20; times += 1) await new Promise((done) => requestIdleCallback(done));
  });
  const cdp = await page.context().newCDPSession(page);
  const layouts: number[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    // Playwright takes all values in a trace for texts.
    for (const { name, args } of value as unknown as Trace[])
      if (name === 'Layout' && args.beginData) layouts.push(args.beginData.dirtyObjects);
  });
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await timeline(page).hover();
  for (let step = 0; step < 20; step += 1) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(60); // as a hand turns the wheel: a list that jumps lays out all it lands on at once
  }
  const traced = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await traced;
  await expect(heading(page, 'Thursday 30 October')).toBeInViewport();
  expect(layouts.length).toBeGreaterThan(0);
  // A day of many rows has from 200 to 400 boxes.
  expect(Math.max(...layouts)).toBeLessThan(150);
});

/** Of Chromium's trace: how many boxes a layout had to work out. */
interface Trace {
  name: string;
  args: { beginData?: { dirtyObjects: number } };
}
