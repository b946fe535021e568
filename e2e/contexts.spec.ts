import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { embedOf, expectAlive, test } from './news.ts';
import { complaints, isWithin, settled, strangers } from './reader.ts';

/**
 * Everywhere the trip may stand: it is worked with, and meanwhile nothing is complained of (console, scripts, content security
 * policy) and nobody else is asked for anything.
 */
const SUMMIT = 'Trump and Takaichi hold their first summit';
const FILE = pathToFileURL(path.resolve(process.env.DIST ?? 'dist', 'asia-tour-2025.html')).href;

interface Context {
  name: string;
  /** Where the page is; `news` is the address of the newsroom that frames us. */
  address: (news: string) => string;
  isFrame?: true;
  offline?: true;
  /** Whether the page may ask for an address. */
  asks: (url: string) => boolean;
  /** The files of ours that a page of the newsroom asks for, once each, and no more. */
  framed?: string[];
}

/** The newsroom has the name of another site. */
const OURS = /^http:\/\/localhost:\d+\//;
const ofTheSite = (url: string) => /^http:\/\/127\.0\.0\.1:\d+\//.test(url);

const CONTEXTS: Context[] = [
  { name: 'the site', address: () => './', asks: ofTheSite },
  { name: 'a folder of a site', address: () => './news/2025/', asks: (url) => url.includes('/news/2025/') },
  { name: 'a file', address: () => FILE, asks: (url) => url === FILE },
  {
    name: 'a frame without an origin',
    address: (news) => `${news}wordpress.html`,
    isFrame: true,
    asks: ofTheSite,
    framed: ['embed.html'],
  },
  {
    name: 'a frame of another site',
    address: (news) => `${news}article.html`,
    isFrame: true,
    asks: ofTheSite,
    framed: ['embed.html?zone=there', 'embed.js'],
  },
  { name: 'the site without a network', address: () => './', offline: true, asks: ofTheSite },
];

for (const { name, address, isFrame, offline, asks, framed = [] } of CONTEXTS)
  test(`no complaint and no request to anybody else in ${name}${offline ? '' : ' @heart'}`, async ({
    page,
    news,
    context,
  }) => {
    if (offline) {
      await page.goto(address(news));
      await page.evaluate(() => navigator.serviceWorker.ready);
      await context.setOffline(true);
    }
    const found = await complaints(page);
    const elsewhere = strangers(page, (url) => isWithin(url) || asks(url));
    if (isFrame) await page.clock.install();
    await page.goto(address(news));
    await workWith(isFrame ? embedOf(page) : page);
    // What is asked for when the page has nothing else to do; of the embed, whatever would be in the next minute.
    if (isFrame) await page.clock.fastForward(60_000);
    else await settled(page);
    expect(found).toEqual([]);
    expect(elsewhere.map((url) => url.replace(OURS, '')).toSorted()).toEqual(framed);
  });

/** Opens a meeting, to which the map goes along. Clicks go in as events: Firefox's driver brings none into a frame. */
async function workWith(place: Page | FrameLocator): Promise<void> {
  await expectAlive(place);
  const list = place.getByRole('region', { name: 'Timeline', exact: true });
  await list.getByRole('link', { name: SUMMIT }).dispatchEvent('click');
  await expect(place.getByRole('region', { name: SUMMIT })).toBeVisible();
}
