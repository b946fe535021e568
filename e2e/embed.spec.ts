import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { embedOf, expectAlive, hashOf, heightOf, openNews, test, timelineIn } from './news.ts';
import { complaints } from './reader.ts';

/** A frame loads a whole app: on a busy machine that takes a while. */
const SLOW = { timeout: 15_000 };

const SUMMIT = 'Trump and Takaichi hold their first summit';
const SIGNING = 'Leaders sign alliance and minerals documents';

// Clicks go in as events: Firefox's driver does not bring keys and pointers into a frame of another site.

for (const host of ['article', 'pym', 'frames', 'wordpress', 'datawrapper']) {
  const heart = ['article', 'wordpress'].includes(host) ? ' @heart' : '';
  test(`a page with ${host} gives the embed its height, and again when it becomes narrow${heart}`, async ({
    page,
    news,
  }) => {
    await page.goto(`${news}${host}.html`);
    const frame = page.locator('iframe');
    await expect.poll(() => heightOf(frame), SLOW).toBe(720);
    await page.locator('main').evaluate((main) => main.classList.add('narrow'));
    await expect.poll(() => heightOf(frame)).toBe(640);
  });
}

test('without a script on the page everything is there, and the frame’s own document scrolls @heart', async ({
  page,
  news,
}) => {
  await openNews(page, `${news}plain.html`);
  await expect.poll(() => heightOf(page.locator('iframe'))).toBe(420);
  const last = timelineIn(embedOf(page)).getByRole('listitem').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  const scrolled = await embedOf(page)
    .locator(':root')
    .evaluate((root) => root.scrollTop);
  expect(scrolled).toBeGreaterThan(500);
});

test('the page’s fragment opens a meeting in the frame, and follows what is chosen in it @heart', async ({
  page,
  news,
}) => {
  await openNews(page, `${news}article.html#comments&asia=takaichi-summit`);
  const embed = embedOf(page);
  await expect(embed.getByRole('region', { name: SUMMIT })).toBeVisible();
  const entries = await page.evaluate(() => history.length);
  await embed.getByRole('button', { name: /^All of Tuesday 28 October/ }).dispatchEvent('click');
  await expect.poll(() => hashOf(page)).toBe('#comments');
  await timelineIn(embed).getByRole('link', { name: SIGNING }).dispatchEvent('click');
  await expect(embed.getByRole('region', { name: SIGNING })).toBeVisible();
  await expect.poll(() => hashOf(page)).toBe('#comments&asia=akasaka-signing');
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.evaluate(() => {
    location.hash = 'comments&asia=emperor-audience';
  });
  await expect(embed.getByRole('region', { name: /Emperor/ })).toBeVisible();
});

test('two embeds on one page, one an element of its own, do not disturb each other', async ({ page, news }) => {
  await openNews(page, `${news}two.html`);
  const [first, second] = [page.frameLocator('iframe >> nth=0'), page.frameLocator('iframe >> nth=1')];
  await expect(second.getByRole('region', { name: /Xi/ })).toBeVisible();
  await expect(second.locator('body')).toHaveCSS('background-color', 'rgb(21, 25, 29)');
  await timelineIn(first).getByRole('link', { name: SUMMIT }).dispatchEvent('click');
  await expect.poll(() => hashOf(page)).toBe('#tokyo=takaichi-summit');
  await page.locator('trip-timeline').evaluate((element) => element.setAttribute('event', 'akasaka-signing'));
  await expect(second.getByRole('region', { name: SIGNING })).toBeVisible();
  await expect.poll(() => hashOf(page)).toBe('#tokyo=takaichi-summit&busan=akasaka-signing');
  await expect(first.getByRole('region', { name: SUMMIT })).toBeVisible();
});

test('messages of anybody but the frame’s own window are dropped, on both sides', async ({ page, news }) => {
  await openNews(page, `${news}article.html`);
  await expect.poll(() => heightOf(page.locator('iframe'))).toBe(720);
  await page.evaluate(() => {
    postMessage({ type: 'trip-timeline', v: 1, event: 'resize', height: 3000 }, '*');
    postMessage({ type: 'trip-timeline', v: 1, event: 'select', kind: 'event', id: 'xi-meeting' }, '*');
  });
  await embedOf(page)
    .locator(':root')
    .evaluate(() => postMessage({ type: 'trip-timeline', v: 1, command: 'select', id: 'xi-meeting' }, '*'));
  await page.waitForTimeout(300);
  expect(await heightOf(page.locator('iframe'))).toBe(720);
  expect(await hashOf(page)).toBe('');
  await expect(timelineIn(embedOf(page))).toBeVisible();
});

test('a page can steer the frame and hear what is chosen', async ({ page, news }) => {
  await openNews(page, `${news}article.html`);
  const heard = await page.evaluate(async () => {
    const frame = document.querySelector('iframe');
    const ask = (command: object) =>
      frame?.contentWindow?.postMessage({ type: 'trip-timeline', v: 1, ...command }, '*');
    const news: unknown[] = [];
    const third = new Promise<void>((done) => {
      frame?.addEventListener('trip-timeline', (event) => {
        const detail = (event as CustomEvent<{ event: string }>).detail;
        if (detail.event === 'select' && news.push(detail) === 3) done();
      });
    });
    ask({ command: 'setZone', zone: 'home' });
    ask({ command: 'select', id: 'takaichi-summit' });
    ask({ command: 'next' });
    ask({ command: 'select', id: 'no-such-meeting' });
    ask({ command: 'previous' });
    await third;
    return news;
  });
  const chosen = (id: string) => ({ event: 'select', kind: 'event', id });
  expect(heard).toEqual(['takaichi-summit', 'akasaka-signing', 'takaichi-summit'].map(chosen));
  await expect(embedOf(page).getByText('Monday 27 October 2025').first()).toBeVisible();
});

test('fit=content lets the whole list flow, in a page written from right to left', async ({ page, news }) => {
  await openNews(page, `${news}right-to-left.html`);
  const frame = page.locator('iframe');
  const inner = () =>
    embedOf(page)
      .locator(':root')
      .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  await expect.poll(async () => (await heightOf(frame)) - (await inner())).toBe(0);
  expect(await inner()).toBeGreaterThan(2000);
  await timelineIn(embedOf(page)).getByRole('link', { name: SUMMIT }).dispatchEvent('click');
  await expect(embedOf(page).getByRole('region', { name: SUMMIT })).toBeVisible();
  await expect.poll(async () => (await heightOf(frame)) - (await inner())).toBe(0);
});

test('a frame that is not shown yet says its height once it is', async ({ page, news }) => {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('iframe { display: none }');
    if (window === window.top) document.adoptedStyleSheets = [sheet];
  });
  await page.goto(`${news}pym.html`);
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  await expect.poll(() => heightOf(page.locator('iframe')), SLOW).toBe(720);
});

test('the address says what to show', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 720 });
  await page.goto('./embed.html?plain=1&view=map&theme=dark&utm_source=mail');
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('region', { name: 'Timeline', exact: true })).toBeHidden();
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 25, 29)');
  await page.goto('./embed.html?static=1&zone=utc&event=takaichi-summit');
  await expect(page.locator('#details').getByText('00:50–01:30').first()).toBeVisible();
  await expect(page.locator('#root')).toHaveAttribute('inert');
});

test('where new windows are forbidden, an address can be read @heart', async ({ page, news }) => {
  await openNews(page, `${news}wordpress.html`);
  const embed = embedOf(page);
  await timelineIn(embed).getByRole('link', { name: SUMMIT }).dispatchEvent('click');
  const source = embed.getByRole('region', { name: SUMMIT }).locator('a[target="_blank"]').first();
  const address = await source.getAttribute('href');
  await source.dispatchEvent('click');
  await expect(embed.getByRole('alert')).toContainText(address ?? '?');
});

test('nothing in the news page moves when the embed has come', async ({ page, news }) => {
  await page.addInitScript(() => {
    let moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved += (entry as PerformanceEntry & { value: number }).value;
      Object.assign(window, { moved });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openNews(page, `${news}article.html`);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => Object(window).moved ?? 0)).toBe(0);
});

for (const [width, query] of [
  [640, ''],
  [360, '?event=takaichi-summit&theme=dark'],
  [1000, '?event=takaichi-summit'],
] as const)
  test(`nothing for axe to find in an embed ${width} px wide${query}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 760 });
    await page.goto(`./embed.html${query}`);
    await expectAlive(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
  });

/** Everywhere the trip may stand: by its address from the server, or by the news page that frames it. */
const CONTEXTS: [string, (news: string) => string][] = [
  ['the site', () => './'],
  ['a folder of a site', () => './news/2025/'],
  ['a meeting’s page', () => './meetings/takaichi-summit/'],
  ['the embed by itself', () => './embed.html'],
  ['a frame of another site', (news) => `${news}article.html`],
  ['a frame without an origin', (news) => `${news}wordpress.html`],
];
for (const [context, address] of CONTEXTS)
  test(`no complaint and no request to anybody else in ${context} @heart`, async ({ page, news }) => {
    const found = await complaints(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address(news));
    const place = address(news).startsWith('.') ? page : embedOf(page);
    await expectAlive(place);
    await page.waitForTimeout(500);
    expect(found).toEqual([]);
    expect(asked.filter((url) => !/^(http:\/\/(127\.0\.0\.1|localhost):|data:)/.test(url))).toEqual([]);
    if (context.includes('frame'))
      expect(asked.filter((url) => url.includes('localhost'))).toHaveLength(context.includes('without') ? 1 : 2);
  });
