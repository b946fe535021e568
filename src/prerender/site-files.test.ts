import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Trip } from '../trip/types.ts';
import { oembed, robots, sitemap } from './site-files.ts';

const trip = JSON.parse(readFileSync('src/data/asia-tour-2025.json', 'utf8')) as Trip;
const site = 'https://news.example/trip/';
const whole = { title: trip.title, page: site, event: null };

test('the answer on how to embed has everything its standard asks for, with whole addresses', () => {
  const answer = JSON.parse(oembed(whole, trip, site)) as Record<string, unknown>;
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 720 });
  expect(answer.thumbnail_url).toBe('https://news.example/trip/share.png');
});

test('its HTML is one frame of attributes that WordPress lets through, without a script', () => {
  const { html } = JSON.parse(oembed(whole, trip, site)) as { html: string };
  expect(html).toBe(
    '<iframe src="https://news.example/trip/embed.html" width="640" height="720" frameborder="0" scrolling="auto" title="Donald Trump’s Asia tour, October 2025"></iframe>',
  );
});

test('a meeting’s address becomes the embed, open at the meeting, with the meeting’s picture', () => {
  const meeting = { title: 'They met', page: `${site}meetings/opening/`, event: 'opening' };
  const answer = JSON.parse(oembed(meeting, trip, site)) as Record<string, string>;
  expect(answer.html).toContain('src="https://news.example/trip/embed.html?event=opening"');
  expect(answer).toMatchObject({
    title: 'They met',
    thumbnail_url: 'https://news.example/trip/meetings/opening/share.png',
  });
});

test('the sitemap names pages by the addresses that readers use', () => {
  const text = sitemap(['index.html', 'meetings/opening/index.html'], trip, site);
  expect(text).toContain('<loc>https://news.example/trip/</loc>');
  expect(text).toContain('<loc>https://news.example/trip/meetings/opening/</loc>');
  expect(text).toContain(`<lastmod>${trip.updated}</lastmod>`);
});

test('robots are told where the sitemap is', () => {
  expect(robots(site)).toContain('Sitemap: https://news.example/trip/sitemap.xml');
});
