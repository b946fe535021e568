import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { itineraryOf } from '../trip/itinerary.ts';
import type { Trip } from '../trip/types.ts';
import { headHtml, meetingHead, tripHead } from './head.ts';
import { oembed } from './site-files.ts';

/** A real reader of previews, as chats and content management systems have, on a server of its own. */
const trip = JSON.parse(readFileSync('src/data/asia-tour-2025.json', 'utf8')) as Trip;
const itinerary = itineraryOf(trip);
let server: Server;
let site = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const isPage = !request.url?.endsWith('.json');
    response.setHeader('content-type', isPage ? 'text/html; charset=utf-8' : 'application/json');
    response.end(isPage ? page(request.url ?? '') : answer(request.url ?? ''));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

function meetingAt(address: string) {
  const [, id = ''] = /meetings\/([\w-]+)\//.exec(address) ?? [];
  return itinerary.events.get(id);
}

function answer(address: string): string {
  const event = meetingAt(address)?.event;
  if (event === undefined) return oembed({ title: trip.title, page: site, event: null }, trip, site);
  return oembed({ title: event.title, page: `${site}meetings/${event.id}/`, event: event.id }, trip, site);
}

function page(address: string): string {
  const item = meetingAt(address);
  const head = item === undefined ? tripHead(itinerary, site) : meetingHead(item, itinerary, site);
  return `<!doctype html><html><head>${headHtml(head)}</head><body></body></html>`;
}

test('a meeting’s address becomes a card with its title, words and picture', async () => {
  const {
    title,
    description,
    open_graph: open,
    twitter_card: twitter,
  } = await unfurl(`${site}meetings/takaichi-summit/`);
  expect(title).toContain('Trump and Takaichi hold their first summit');
  expect(description?.length).toBeGreaterThan(40);
  expect(open?.images?.[0]).toMatchObject({
    url: `${site}meetings/takaichi-summit/share.png`,
    width: 1200,
    height: 630,
  });
  expect(twitter?.card).toBe('summary_large_image');
});

test('the trip’s address becomes the embed, found by its discovery link', async () => {
  const { oEmbed } = await unfurl(site);
  expect(oEmbed).toMatchObject({ type: 'rich', title: trip.title, width: 640, height: 720 });
  expect(oEmbed?.type === 'rich' && oEmbed.html).toContain(`<iframe src="${site}embed.html"`);
});

test('a meeting’s address becomes the embed, open at the meeting', async () => {
  const { oEmbed } = await unfurl(`${site}meetings/takaichi-summit/`);
  expect(oEmbed).toMatchObject({ type: 'rich', title: 'Trump and Takaichi hold their first summit' });
  expect(oEmbed?.type === 'rich' && oEmbed.html).toContain(`<iframe src="${site}embed.html?event=takaichi-summit"`);
});
