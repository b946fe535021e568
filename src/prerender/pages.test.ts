import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Trip } from '../trip/types.ts';
import { headHtml } from './head.ts';
import { sitePages } from './pages.ts';

const trip = JSON.parse(readFileSync('src/data/asia-tour-2025.json', 'utf8')) as Trip;
const page = (id: string, site: string | null = null) => {
  const found = sitePages(trip, site).find(({ path }) => path === `meetings/${id}/index.html`);
  if (found === undefined) throw new Error(`No page for ${id}`);
  return found;
};

test('the site has the page of the trip, one for each meeting, and those of the rooms', () => {
  const pages = sitePages(trip, null);
  expect(pages.map(({ path }) => path).slice(0, 2)).toEqual(['index.html', 'meetings/washington-departure/index.html']);
  expect(pages.map(({ path }) => path).slice(-3)).toEqual([
    'people/index.html',
    'sources/index.html',
    'numbers/index.html',
  ]);
  expect(pages).toHaveLength(1 + trip.events.length + 3);
});

test('a page of a meeting leads back to the root of the site by a relative address', () => {
  expect(page('takaichi-summit').toRoot).toBe('../../');
});

test('a meeting is described to search engines with its time, offset, place and people', () => {
  expect(page('takaichi-summit').head.jsonLd).toMatchObject({
    '@type': 'Event',
    name: 'Trump and Takaichi hold their first summit',
    startDate: '2025-10-28T09:50+09:00',
    endDate: '2025-10-28T10:30+09:00',
    location: {
      name: 'State Guest House, Akasaka Palace',
      address: { addressLocality: 'Tokyo', addressCountry: 'JP' },
      geo: { '@type': 'GeoCoordinates' },
    },
  });
});

test('a meeting of which only the day is known gets no clock time', () => {
  expect(page('nobel-recommendation').head.jsonLd).toMatchObject({ startDate: '2025-10-28' });
});

test('a meeting whose time is only about right gets the day, not a clock time that no source gives', () => {
  expect(page('busan-departure').head.jsonLd).toMatchObject({ startDate: '2025-10-30' });
  expect(page('akasaka-welcome').head.jsonLd).toMatchObject({ startDate: '2025-10-28' });
});

test('what happened in flight gets no place', () => {
  expect(page('atlantic-press').head.jsonLd).not.toHaveProperty('location');
});

test('a place known to the city only gets no position', () => {
  expect(page('korea-trade-briefing').head.jsonLd).toMatchObject({ location: { '@type': 'Place' } });
  expect(page('korea-trade-briefing').head.jsonLd).not.toHaveProperty('location.geo');
});

test('addresses are whole where the site is known, else relative or left out', () => {
  const known = headHtml(page('takaichi-summit', 'https://news.example/trip/').head);
  const address = 'https://news.example/trip/meetings/takaichi-summit/';
  expect(known).toContain(`<link rel="canonical" href="${address}">`);
  expect(known).toContain(`<meta property="og:url" content="${address}">`);
  const unknown = headHtml(page('takaichi-summit').head);
  expect(unknown).toContain('<link rel="canonical" href="./">');
  expect(unknown).not.toContain('og:url');
});
