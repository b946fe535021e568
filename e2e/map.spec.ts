import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { coloursOf } from './colours.ts';
import { fragment, fragmentAtRest, map, open, panel, row, settled, strangers, timeline } from './reader.ts';

/** A pin or a leg on the live map; until it is alive the map has no buttons. */
const pin = (page: Page, name: string | RegExp): Locator => map(page).getByRole('button', { name });

/** The spot of something on the map, in pixels from the map's corner, once it has come to rest there. */
async function spot(page: Page, thing: Locator): Promise<{ x: number; y: number }> {
  const middle = async () => {
    const [box, frame] = [await thing.boundingBox(), await map(page).boundingBox()];
    return box && frame
      ? { x: box.x + box.width / 2 - frame.x, y: box.y + box.height / 2 - frame.y }
      : { x: -1, y: -1 };
  };
  let last = await middle();
  await expect(async () => {
    const now = await middle();
    const moved = Math.hypot(now.x - last.x, now.y - last.y);
    last = now;
    expect(moved).toBeLessThan(0.1);
  }).toPass({ intervals: [400] });
  return last;
}

/** The land that is seen; what was drawn before a flight lies beneath it, or is hidden. */
const LAND = '[data-land]:not([hidden])';

/** What of the map can be moved, without the sheets of its cities. */
const ground = (page: Page): Locator => map(page).getByRole('group', { name: /arrow keys/ });

/** Where something stands in the window; it has to be there. */
async function boxOf(thing: Locator) {
  const box = await thing.boundingBox();
  if (box === null) throw new Error('It is nowhere to be seen');
  return box;
}

test.describe('the live map', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('has its stops and legs as buttons in travel order, home once @heart', async ({ page }) => {
    await open(page);
    await expect(pin(page, /^1, /)).toHaveCount(1);
    const names = await map(page)
      .getByRole('button', { name: /, | to / })
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')));
    expect(names.slice(0, 9)).toEqual([
      '1, Washington, 24 October and 30 October, 3 events',
      'Washington to Ramstein',
      '2, Ramstein, 25 October, 1 event',
      'Ramstein to Al Udeid',
      '3, Al Udeid, 25 October, 1 event',
      'Al Udeid to Kuala Lumpur',
      '4, Kuala Lumpur, 26–27 October, 10 events',
      'Kuala Lumpur to Tokyo',
      '5 and 6, Tokyo and Yokosuka, 27–29 October, 14 events: zoom in',
    ]);
  });

  test('takes list and link along when a stop is chosen, and marks it @heart', async ({ page }) => {
    await open(page);
    await pin(page, /^4, Kuala Lumpur/).click();
    await expect.poll(() => fragment(page)).toEqual({ stop: 'kuala-lumpur' });
    await expect(pin(page, /^4, Kuala Lumpur/)).toHaveAttribute('aria-current', 'true');
    await expect(timeline(page).getByRole('heading', { name: /Sunday 26 October/ })).toBeInViewport();
  });

  test('opens a leg like a meeting, from its button @heart', async ({ page }) => {
    await open(page);
    await pin(page, 'Kuala Lumpur to Tokyo').press('Enter');
    await expect(panel(page, 'Kuala Lumpur to Tokyo')).toContainText('5,324 km (3,308 miles)');
    await expect.poll(() => fragment(page)).toEqual({ leg: 'kuala-lumpur-tokyo' });
  });

  test('opens a leg from anywhere along its line', async ({ page }) => {
    await open(page);
    const [from, to] = [await spot(page, pin(page, /^2, /)), await spot(page, pin(page, /^3, /))];
    const frame = await map(page).boundingBox();
    // A flight of this length hardly bends: a quarter of the way is still within the width of a finger.
    await page.mouse.click(
      (frame?.x ?? 0) + from.x + (to.x - from.x) * 0.8,
      (frame?.y ?? 0) + from.y + (to.y - from.y) * 0.8,
    );
    await expect(panel(page, 'Ramstein to Al Udeid')).toBeVisible();
  });

  test('comes nearer on a pin that stands for several stops', async ({ page }) => {
    await open(page);
    await pin(page, /^5 and 6, /).click();
    await expect(pin(page, /^5, Tokyo/)).toBeVisible();
    await expect(pin(page, /^6, Yokosuka/)).toBeVisible();
    expect(await fragmentAtRest(page)).toEqual({});
  });

  test('goes along with the list, but not once the reader has moved it, until asked back @heart', async ({ page }) => {
    await open(page);
    const first = await spot(page, pin(page, /^4, /));
    await row(page, 'Trump meets Lula of Brazil').scrollIntoViewIfNeeded();
    await timeline(page)
      .getByRole('heading', { name: /Sunday 26 October/ })
      .evaluate((head) => head.scrollIntoView());
    await expect(async () => expect(await spot(page, pin(page, /^4, /))).not.toEqual(first)).toPass();
    await expect(pin(page, 'Follow the timeline')).toBeHidden();

    const before = await spot(page, pin(page, /^4, /));
    await pin(page, 'Zoom out').click();
    await expect(pin(page, 'Follow the timeline')).toBeVisible();
    // A busy page may still have to begin with it.
    await expect(async () => expect(await spot(page, pin(page, /^4, /))).not.toEqual(before)).toPass();
    const moved = await spot(page, pin(page, /^4, /));
    await timeline(page)
      .getByRole('heading', { name: /Thursday 30 October/ })
      .evaluate((head) => head.scrollIntoView());
    // The list, when it rests, has told of its day: the day's own link, which is seen on a phone, says so.
    await expect(
      page.getByRole('link', { name: 'Thursday 30 October', exact: true, includeHidden: true }),
    ).toHaveAttribute('aria-current', 'true');
    const now = await spot(page, pin(page, /^4, /));
    expect(Math.hypot(now.x - moved.x, now.y - moved.y)).toBeLessThan(1);

    await pin(page, 'Follow the timeline').click();
    await expect(pin(page, 'Follow the timeline')).toBeHidden();
  });

  test('leaves a stop for the day to which the reader scrolls on', async ({ page }) => {
    await open(page);
    await pin(page, /^4, Kuala Lumpur/).click();
    await expect.poll(() => fragment(page)).toEqual({ stop: 'kuala-lumpur' });
    await expect(timeline(page).getByRole('heading', { name: /Sunday 26 October/ })).toBeInViewport();
    await expect(pin(page, /^4, Kuala Lumpur/)).toHaveAttribute('aria-current', 'true');
    const flown = await spot(page, pin(page, /^4, Kuala Lumpur/));
    await timeline(page).hover();
    await page.mouse.wheel(0, 6000);
    await expect.poll(() => fragment(page)).toEqual({});
    // It may be out of sight by now, where no key leads.
    const left = map(page).locator('button[aria-label^="4, Kuala Lumpur"]');
    await expect(left).not.toHaveAttribute('aria-current');
    await expect(async () => expect(await spot(page, left)).not.toEqual(flown)).toPass();
    await expect(page.locator('#announcer')).not.toHaveText('Details closed');
  });

  test('has its land and its names where a flight ends, and again when another has begun before', async ({ page }) => {
    await open(page);
    const live = map(page).locator('[data-live-map="ready"]');
    for (const stops of [['Kuala Lumpur'], ['Gyeongju'], ['Busan', 'Gyeongju']]) {
      for (const stop of stops)
        await pin(page, new RegExp(`\\b${stop}, .* events`))
          .first()
          .press('Enter');
      const goal = stops.at(-1) ?? '';
      await spot(page, pin(page, new RegExp(`\\b${goal}, .* events`)).first());
      await expect(live.locator('svg text', { hasText: goal }).first()).toBeVisible();
      await expect(live.locator(LAND)).toHaveCount(1);
      const colours = async () => (await coloursOf(page, await boxOf(ground(page)))).slice(0, 2).sort();
      await expect.poll(colours).toEqual(['228,235,238', '246,245,241']);
    }
  });

  test('is moved by the keys, and by dragging without pressing what lies under the pointer', async ({ page }) => {
    await open(page);
    const start = await spot(page, pin(page, /^3, /));
    await map(page)
      .getByRole('group', { name: /arrow keys/ })
      .press('ArrowRight');
    await expect(async () => expect((await spot(page, pin(page, /^3, /))).x).toBeLessThan(start.x - 20)).toPass();

    const frame = await map(page).boundingBox();
    const at = await spot(page, pin(page, /^3, /));
    const [x, y] = [(frame?.x ?? 0) + at.x, (frame?.y ?? 0) + at.y];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 6 });
    await page.waitForTimeout(100); // no swing after the drag: Leaflet takes its speed from the last 50 ms
    await page.mouse.up();
    const dragged = await spot(page, pin(page, /^3, /));
    expect(Math.round(dragged.x - at.x)).toBe(60);
    expect(await fragmentAtRest(page)).toEqual({});
  });

  test('shows the whole route again when asked', async ({ page }) => {
    await open(page, 'stop=kuala-lumpur');
    await expect(pin(page, /^1, /)).toBeHidden();
    await pin(page, 'Whole route').click();
    await expect(pin(page, /^1, /)).toBeVisible();
  });

  test('stands without the finer coasts, if they cannot be had', async ({ page }) => {
    await page.route(/\/(50m|10m)\//, (route) => route.abort());
    await open(page, 'stop=kuala-lumpur');
    await expect(pin(page, /^4, /)).toBeVisible();
    await expect(page.getByText(/could not be shown/)).toHaveCount(0);
  });

  test('explains its lines, and says what they are not', async ({ page }) => {
    await open(page);
    for (const words of ['Flight, great circle', 'Helicopter', 'Vehicle not named', 'Map: Natural Earth.'])
      await expect(map(page).getByText(words)).toBeVisible();
    await expect(map(page).getByText('Lines are great circles, not flight tracks.')).toBeVisible();
  });

  test('has a sheet for each city, whose venues open what took place there', async ({ page }) => {
    await open(page);
    const tokyo = map(page).getByRole('figure', { name: /^Tokyo 27–29 October, 10 events/ });
    await expect(tokyo).toContainText('One-kilometre grid');
    // The helicopter's leg is dashed, as the key says.
    await expect(map(page).getByRole('figure').locator('path[data-stroke="helicopter"]').first()).toHaveCSS(
      'stroke-dasharray',
      /\d/,
    );
    await tokyo.getByRole('button', { name: /^Ministry of Foreign Affairs/ }).click();
    await expect(panel(page, 'Foreign ministers Motegi and Rubio meet')).toBeVisible();
    await expect(map(page).getByRole('figure')).toHaveCount(1);
    await expect(map(page).getByRole('button', { name: /^Ministry of Foreign Affairs/ })).toHaveAttribute(
      'aria-current',
      'true',
    );
  });
});

for (const [width, height] of [
  [390, 844],
  [768, 1024],
] as const)
  test(`the live map takes over the view of the drawing without a jump at ${width} px`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const still = await browser.newPage({ javaScriptEnabled: false, viewport: { width, height } });
    await still.goto(baseURL ?? '');
    await page.setViewportSize({ width, height });
    await open(page);
    await expect(pin(page, /^4, /)).toBeVisible();
    for (const name of ['Kuala Lumpur', 'Ramstein', 'Al Udeid']) {
      const label = (where: Page) =>
        map(where).locator('svg').getByText(name, { exact: true }).filter({ visible: true });
      const [drawn, live] = [await spot(still, label(still)), await spot(page, label(page))];
      expect(Math.hypot(drawn.x - live.x, drawn.y - live.y)).toBeLessThan(1);
    }
    await still.close();
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('an open meeting is shown among the venues of its city, on a grid without streets @heart', async ({ page }) => {
    await open(page, 'event=takaichi-summit');
    await expect(pin(page, 'State Guest House, Akasaka Palace, 6 events')).toHaveAttribute('aria-current', 'true');
    await expect(map(page).getByText('One-kilometre grid, positions only')).toBeVisible();
    await pin(page, /^Imperial Residence/).press('Enter');
    await expect(panel(page, 'Emperor Naruhito receives Trump')).toBeVisible();
  });

  test('one finger scrolls the page over the map, unless the map fills the screen', async ({ page }) => {
    await open(page);
    await expect(pin(page, /^4, /)).toBeVisible();
    const touch = () =>
      map(page)
        .getByRole('group', { name: /arrow keys/ })
        .evaluate((element) => getComputedStyle(element).touchAction);
    await expect.poll(touch).toBe('pan-y');
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await expect.poll(touch).toBe('none');
  });

  test('loads finer coasts only when it comes nearer, and nothing from elsewhere', async ({ page }) => {
    const finer: string[] = [];
    page.on('request', (request) => request.url().includes('/10m/') && finer.push(request.url()));
    const elsewhere = strangers(page);
    await open(page);
    await settled(page);
    expect(finer).toEqual([]);
    await pin(page, /^4, /).click();
    await expect.poll(() => finer.length).toBeGreaterThan(0);
    expect(elsewhere).toEqual([]);
  });

  test('the wheel scrolls the page over the map', async ({ page }) => {
    await open(page);
    const before = await spot(page, pin(page, /^4, /));
    const frame = await map(page).boundingBox();
    await page.mouse.move((frame?.x ?? 0) + 200, (frame?.y ?? 0) + 100);
    await page.mouse.wheel(0, 60);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(20);
    expect(await spot(page, pin(page, /^4, /))).toEqual(before);
  });
});

test('a trip over the date line is drawn in one piece, there and back apart', async ({ page }) => {
  const elsewhere = (text: string) =>
    text
      .replaceAll(/"lat": 59.9\d?, "lng": 10.7\d?/g, '"lat": -33.87, "lng": 151.2')
      .replace(/"lat": 38.72,\s+"lng": -9.14/, '"lat": 21.3, "lng": -157.86');
  const sample = readFileSync(new URL('../src/check/sample.json', import.meta.url), 'utf8');
  await page.route('**/trips/far.json', (route) =>
    route.fulfill({ body: elsewhere(sample), contentType: 'application/json' }),
  );
  await page.goto('./?trip=trips/far.json');
  const [one, two] = [await spot(page, pin(page, /^1, /)), await spot(page, pin(page, /^2, /))];
  expect(two.x).toBeGreaterThan(one.x);
  expect(two.y).toBeLessThan(one.y);
  const [there, back] = [await spot(page, pin(page, 'Oslo to Lisbon')), await spot(page, pin(page, 'Lisbon to Oslo'))];
  expect(Math.hypot(there.x - back.x, there.y - back.y)).toBeGreaterThan(8);
});

test('stops too near to each other to part on the map are chosen one after the other', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const tour = JSON.parse(readFileSync(new URL('../src/data/asia-tour-2025.json', import.meta.url), 'utf8'));
  const [busan, gyeongju] = ['busan', 'gyeongju'].map((id) =>
    tour.stops.find((stop: { id: string }) => stop.id === id),
  );
  Object.assign(busan, { lat: gyeongju.lat + 0.02, lng: gyeongju.lng });
  const body = JSON.stringify(tour);
  await page.route('**/trips/twins.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  await page.goto('./?trip=trips/twins.json');
  const joined = pin(page, /^7 and 8, /);
  await joined.click();
  await expect(page).not.toHaveURL(/#/);
  const chosen = () => fragment(page).stop;
  await expect(async () => {
    await joined.click();
    expect(chosen()).toBeDefined();
  }).toPass();
  const first = chosen();
  await expect(async () => {
    await joined.click();
    expect(chosen()).not.toBe(first);
  }).toPass();
  expect([first, chosen()].toSorted()).toEqual(['busan', 'gyeongju']);
});

test('a land that reaches over the date line has no seam there', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const sample = readFileSync(new URL('../src/check/sample.json', import.meta.url), 'utf8');
  // Two spots in Chukotka, one on either side.
  const body = sample
    .replaceAll(/"lat": 59.9\d?, "lng": 10.7\d?/g, '"lat": 66.31, "lng": -179.12')
    .replaceAll(/"lat": 38.7\d?,\s+"lng": -9.1\d?/g, '"lat": 65.8, "lng": 178.9');
  await page.route('**/trips/near.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  const cells = Promise.all(['31-7', '0-7'].map((cell) => page.waitForResponse(`**/basemap/*/10m/${cell}.json`)));
  await page.goto('./?trip=trips/near.json');
  await spot(page, pin(page, /^1, /));
  await cells;
  const live = map(page).locator('[data-live-map="ready"]');
  await expect(live.locator(LAND)).toHaveCount(1);
  // What lies over the land is out of the way.
  await live.locator('> :not(:first-child)').evaluateAll((over) => {
    for (const element of over)
      if (element instanceof HTMLElement || element instanceof SVGElement) element.style.visibility = 'hidden';
  });
  const { x, y, width, height } = await boxOf(ground(page));
  const along = () => coloursOf(page, { x: x + width / 4, y: y + height / 4, width: width / 3, height: 1 });
  await expect.poll(along).toEqual(['246,245,241']);
});

test('finer land comes in few pieces, and a part of it that stays away holds back nothing', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.addInitScript(() => {
    const drawn = { times: 0 };
    Object.assign(window, { drawn });
    new MutationObserver((changes) => {
      for (const { target } of changes) if ((target as SVGElement).dataset.land !== undefined) drawn.times++;
    }).observe(document, { attributeFilter: ['viewBox'], subtree: true });
  });
  const times = () => page.evaluate(() => (window as unknown as { drawn: { times: number } }).drawn.times);
  const asked: (() => Promise<void>)[] = [];
  await page.route('**/basemap/*/50m/*.json', (route) => asked.push(() => route.continue()));
  await open(page, 'day=2025-10-27');
  await expect(map(page).locator(`[data-live-map="ready"] ${LAND}`)).toHaveCount(1);
  await expect.poll(() => asked.length).toBeGreaterThan(10);
  const [late, ...others] = asked;
  const before = await times();
  // One after the other, as a network has them.
  for (const answer of others) await Promise.all([answer(), page.waitForTimeout(30)]);
  await expect.poll(times).toBeGreaterThan(before);
  await page.waitForTimeout(1000); // a piece that has come waits half a second for others: what was to be drawn is
  const then = await times();
  expect(then - before).toBeLessThan(4);
  await late?.();
  await expect.poll(times).toBe(then + 1);
});
