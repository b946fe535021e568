import { expect } from '@playwright/test';
import { findings } from './findings.ts';
import { embedOf, expectAlive, hashOf, heightOf, openNews, test, timelineIn } from './news.ts';
import { watchShifts } from './reader.ts';

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
  // A flight, to be chosen where the list stands beside the details, is no meeting that the key could name.
  await page.locator('main').evaluate((main) => {
    main.style.maxWidth = '1000px';
  });
  await timelineIn(embed)
    .getByRole('link', { name: /to Yokosuka/ })
    .dispatchEvent('click');
  await expect.poll(() => hashOf(page)).toBe('#comments');
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
  const element = page.locator('trip-timeline');
  await element.evaluate((timeline) => timeline.setAttribute('event', 'akasaka-signing'));
  await expect(second.getByRole('region', { name: SIGNING })).toBeVisible();
  await expect.poll(() => hashOf(page)).toBe('#tokyo=takaichi-summit&busan=akasaka-signing');
  await expect(first.getByRole('region', { name: SUMMIT })).toBeVisible();
  await element.evaluate((timeline) => timeline.setAttribute('theme', 'light'));
  await expect(second.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await element.evaluate((timeline) => timeline.setAttribute('zone', 'utc'));
  await expect(second.locator('#details').getByText('01:40–01:45').first()).toBeVisible();
  await element.evaluate((timeline) => timeline.removeAttribute('event'));
  await expect.poll(() => hashOf(page)).toBe('#tokyo=takaichi-summit');
});

test('an element that a script makes has all that it is given, in whatever order', async ({ page, news }) => {
  await openNews(page, `${news}two.html`);
  await page.evaluate(() => {
    const src = document.querySelector('trip-timeline')?.getAttribute('src') ?? '';
    const made = document.createElement('trip-timeline');
    document.body.prepend(made);
    made.setAttribute('src', src);
    made.setAttribute('event', 'akasaka-signing');
    made.setAttribute('theme', 'dark');
  });
  const frame = page.frameLocator('iframe >> nth=0');
  await expect(frame.getByRole('region', { name: SIGNING })).toBeVisible();
  await expect(frame.locator('body')).toHaveCSS('background-color', 'rgb(21, 25, 29)');
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
  // Messages come in their order: once what the page itself asks for is seen, the others have been heard.
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
    contentWindow?.postMessage({ type: 'trip-timeline', v: 1, command: 'setZone', zone: 'home' }, '*');
  });
  await expect(timelineIn(embedOf(page)).getByRole('link', { name: SUMMIT })).toContainText('20:50');
  expect(await heightOf(page.locator('iframe'))).toBe(720);
  expect(await hashOf(page)).toBe('');
  await expect(timelineIn(embedOf(page))).toBeVisible();
});

test('an element whose address is no page opens nothing, and a frame may not ask for any height', async ({
  page,
  news,
}) => {
  await openNews(page, `${news}two.html`);
  await page.evaluate(() => {
    const made = document.createElement('trip-timeline');
    made.setAttribute('src', "javascript:document.body.dataset.ran=''");
    document.body.prepend(made);
  });
  const frame = page.locator('trip-timeline').first().locator('iframe');
  await expect(frame).toBeAttached();
  expect(await frame.getAttribute('src')).toBeNull();
  await expect(page.locator('body')).not.toHaveAttribute('data-ran');

  const asking = page.locator('iframe[src]').first();
  for (const [asked, given] of [
    [9_000_000, '50000px'],
    [3, '200px'],
  ] as const) {
    await asking
      .contentFrame()
      .locator(':root')
      .evaluate(
        (_root, height) => parent.postMessage({ type: 'trip-timeline', v: 1, event: 'resize', height }, '*'),
        asked,
      );
    await expect(asking).toHaveCSS('height', given);
  }
});

test('what the page asks for takes the focus from nobody', async ({ page, news }) => {
  await openNews(page, `${news}article.html`);
  await page.evaluate(() => {
    const field = document.createElement('input');
    document.body.prepend(field);
    field.focus();
    const frame = document.querySelector('iframe');
    frame?.contentWindow?.postMessage({ type: 'trip-timeline', v: 1, command: 'select', id: 'takaichi-summit' }, '*');
  });
  await expect(embedOf(page).getByRole('region', { name: SUMMIT })).toBeVisible();
  await page.waitForTimeout(300); // the focus would follow once the details are seen
  await expect(page.locator('input')).toBeFocused();
});

test('a window that a link opens has no way back to the frame', async ({ page, context, news }) => {
  await context.route(/^https:/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
  );
  await openNews(page, `${news}article.html`);
  await timelineIn(embedOf(page)).getByRole('link', { name: SUMMIT }).click();
  const opened = context.waitForEvent('page');
  await embedOf(page).getByRole('region', { name: SUMMIT }).locator('a[target="_blank"]').first().click();
  const other = await opened;
  await expect(other).toHaveTitle('Elsewhere');
  expect(await other.evaluate(() => opener === null)).toBe(true);
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
  const whole = await inner();
  expect(whole).toBeGreaterThan(2000);
  // What is opened far down takes the list's place at the top, and there the page goes along; and back again.
  const last = timelineIn(embedOf(page)).getByRole('link', { name: 'Trump and Xi meet in Busan' });
  await last.scrollIntoViewIfNeeded();
  expect(await inner()).toBe(whole);
  await embedOf(page)
    .getByRole('button', { name: /Seoul time/ })
    .last()
    .click();
  await expect(embedOf(page).getByRole('radio', { name: 'UTC' })).toBeInViewport();
  await page.keyboard.press('Escape');
  await last.click();
  await expect(embedOf(page).getByRole('heading', { name: 'Trump and Xi meet in Busan' })).toBeInViewport();
  await expect.poll(async () => (await heightOf(frame)) - (await inner())).toBe(0);
  await embedOf(page)
    .getByRole('button', { name: /^All of/ })
    .click();
  await expect.poll(() => heightOf(frame)).toBe(whole);
  await expect(last).toBeInViewport();
});

test('a frame that is not shown yet says its height once it is', async ({ page, news }) => {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('iframe { display: none }');
    if (window === window.top) document.adoptedStyleSheets = [sheet];
  });
  await page.goto(`${news}pym.html`);
  await expect(embedOf(page).locator('html[data-live]')).toBeAttached(SLOW);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  await expect.poll(() => heightOf(page.locator('iframe')), SLOW).toBe(720);
});

test('in a hidden tab, where nothing is measured, the height is said when the tab is seen', async ({ page, news }) => {
  // As browsers do with a tab in the background that has not been seen yet: no layout, and so nothing to observe.
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('iframe { display: none }');
    if (window === window.top) document.adoptedStyleSheets = [sheet];
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true });
    ResizeObserver.prototype.observe = () => undefined;
  });
  await openHidden();
  expect(await heightOf(page.locator('iframe'))).toBe(0);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  // Seen, but not told yet: it has the height that frames have of themselves.
  expect(await heightOf(page.locator('iframe'))).toBe(150);
  for (const frame of page.frames())
    await frame.evaluate(() => {
      Reflect.deleteProperty(document, 'visibilityState');
      document.dispatchEvent(new Event('visibilitychange'));
    });
  await expect.poll(() => heightOf(page.locator('iframe')), SLOW).toBe(720);

  async function openHidden(): Promise<void> {
    await page.goto(`${news}pym.html`);
    await expect(embedOf(page).locator('html[data-live]')).toBeAttached(SLOW);
  }
});

test('the address says what to show', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 720 });
  await page.goto('./embed.html?plain=1&view=map&theme=dark&utm_source=mail');
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('region', { name: 'Timeline', exact: true })).toBeHidden();
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 25, 29)');
  // The region where the trip took place, not home half a world away; and it stays for a meeting there.
  const pin = (name: RegExp) => page.getByRole('region', { name: 'Map', exact: true }).getByRole('button', { name });
  await expect(pin(/^4, Kuala Lumpur/)).toBeInViewport();
  await expect(pin(/^1, Washington/)).toHaveCount(0);
  await page.goto('./embed.html?event=takaichi-summit');
  await expect(pin(/^4, Kuala Lumpur/)).toBeInViewport();
  await expect(pin(/^5, Tokyo/)).toBeInViewport();
  await page.goto('./embed.html?transparent=1&stop=tokyo&resize=plain');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(timelineIn(page).getByText('Tokyo International Airport (Haneda)').first()).toBeInViewport();
  await page.goto('./embed.html?static=1&zone=utc&event=takaichi-summit');
  await expect(page.locator('#details').getByText('00:50–01:30').first()).toBeVisible();
  await expect(page.locator('#root')).toHaveAttribute('inert');
});

for (const [width, height] of [
  [400, 640],
  [640, 720],
  [1000, 760],
] as const)
  test(`${width} × ${height} px: the list scrolls; in a lower frame the document does, not the list`, async ({
    page,
  }) => {
    const scrollers = () =>
      page.evaluate(() => {
        const list = document.getElementById('timeline');
        const { documentElement: root } = document;
        return [root.scrollHeight > root.clientHeight, list !== null && list.scrollHeight > list.clientHeight];
      });
    await page.setViewportSize({ width, height });
    await page.goto('./embed.html');
    await expectAlive(page);
    expect(await scrollers()).toEqual([false, true]);
    await timelineIn(page).getByRole('link', { name: SUMMIT }).click();
    await expect(page.getByRole('region', { name: SUMMIT })).toBeVisible();
    expect((await scrollers())[0]).toBe(false);
    await page.getByRole('button', { name: /^All of/ }).click();
    await page.setViewportSize({ width, height: height - 60 });
    expect(await scrollers()).toEqual([true, false]);
  });

test('the search opens a meeting, and narrows the list to a text', async ({ page, news }) => {
  await openNews(page, `${news}article.html`);
  const embed = embedOf(page);
  await embed.getByRole('button', { name: 'Search' }).click();
  const field = embed.getByRole('combobox', { name: 'Search' });
  await expect(field).toBeFocused();
  await field.fill('emperor');
  await embed
    .getByRole('option', { name: /Emperor/ })
    .first()
    .click();
  await expect(embed.getByRole('region', { name: /Emperor/ })).toBeVisible();
  await expect.poll(() => hashOf(page)).toBe('#asia=emperor-audience');
  await field.fill('rare earths');
  await embed.getByRole('option', { name: /^Show all/ }).click();
  await expect(timelineIn(embed).getByText(/^\d of 41 events$/)).toBeVisible();
  await expect.poll(() => hashOf(page)).toBe('');
});

test('the embed fills the screen where its page allows it, and offers it nowhere else', async ({ page, news }) => {
  await openNews(page, `${news}article.html`);
  const button = embedOf(page).getByRole('button', { name: 'Full screen' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(await page.evaluate(() => document.fullscreenElement?.tagName)).toBe('IFRAME');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => heightOf(page.locator('iframe'))).toBe(720);
  await openNews(page, `${news}wordpress.html`);
  await expect(button).toHaveCount(0);
});

test('where new windows are forbidden, an address can be read @heart', async ({ page, news }) => {
  await openNews(page, `${news}wordpress.html`);
  const embed = embedOf(page);
  await timelineIn(embed).getByRole('link', { name: SUMMIT }).dispatchEvent('click');
  const source = embed.getByRole('region', { name: SUMMIT }).locator('a[target="_blank"]').first();
  const address = await source.getAttribute('href');
  await source.dispatchEvent('click');
  await expect(embed.getByRole('alert')).toContainText(address ?? '?');
  await page.locator('main').evaluate((main) => {
    main.style.maxWidth = '320px';
  });
  const overflow = await embed.locator(':root').evaluate((root) => {
    const notice = root.querySelector('[role="alert"]')?.getBoundingClientRect();
    return (notice?.right ?? Number.POSITIVE_INFINITY) - root.clientWidth;
  });
  expect(overflow).toBeLessThanOrEqual(0);
});

test('nothing in the news page moves when the embed has come', async ({ page, news }) => {
  const shift = await watchShifts(page);
  await openNews(page, `${news}article.html`);
  await expect.poll(() => heightOf(page.locator('iframe'))).toBe(720);
  expect(await shift()).toBe(0);
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
    expect(await findings(page)).toEqual([]);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(tooWide).toBeLessThanOrEqual(0);
  });

test('on paper an embed is whole: what is open to its end, and the map', async ({ page }) => {
  await page.setViewportSize({ width: 718, height: 760 });
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const drawing = page.getByRole('img', { name: /Washington.*Tokyo/ });
  for (const [address, least] of [
    ['embed.html?event=takaichi-summit', 1500],
    ['embed.html?view=map', 250],
  ] as const) {
    await page.goto(`./${address}`);
    await expect(page.locator('html[data-live]')).toBeAttached();
    await page.emulateMedia({ media: 'print' });
    expect((await drawing.boundingBox())?.height).toBeGreaterThan(200);
    await expect.poll(height).toBeGreaterThan(least);
    await page.emulateMedia({ media: 'screen' });
  }
});
