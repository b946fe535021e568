import { expect, test } from 'vitest';
import { DEFAULTS } from './options.ts';
import { embedAddress, posterHtml, snippet } from './snippet.ts';

const site = 'https://news.example/trip/';

test('the snippet is a frame with its height for a column of 640 px, and the script', () => {
  expect(snippet({ site, title: 'North trip', options: DEFAULTS })).toBe(
    `<iframe src="https://news.example/trip/embed.html"
  title="North trip"
  width="100%" height="720" loading="lazy"
  style="border:0;display:block;min-height:320px"
  allow="fullscreen"
  referrerpolicy="strict-origin-when-cross-origin"
  data-trip-timeline></iframe>
<script async src="https://news.example/trip/embed.js"></script>`,
  );
});

test('options stand in the address, made safe for HTML', () => {
  const options = { ...DEFAULTS, event: 'opening', zone: 'home', plain: true } as const;
  expect(embedAddress(site, options)).toBe('https://news.example/trip/embed.html?event=opening&zone=home&plain=1');
  expect(snippet({ site, title: 'A', options })).toContain('embed.html?event=opening&amp;zone=home&amp;plain=1"');
});

test('a title with quotation marks does not end its attribute', () => {
  expect(snippet({ site, title: 'The "big" <trip>', options: DEFAULTS })).toContain(
    'title="The &quot;big&quot; &lt;trip&gt;"',
  );
});

test('the key of the page’s fragment is named', () => {
  expect(snippet({ site, title: 'A', options: DEFAULTS, link: 'asia' })).toContain('data-link="asia"');
});

test('a measured height is taken instead of the usual one', () => {
  const options = { ...DEFAULTS, fit: 'content' } as const;
  expect(snippet({ site, title: 'A', options, height: 3210 })).toContain('height="3210"');
});

test('a map alone is lower than map and list', () => {
  expect(snippet({ site, title: 'A', options: { ...DEFAULTS, view: 'map' } })).toContain('height="480"');
});

test('the poster is the page’s picture, half as large so that it is sharp, and leads to the page', () => {
  expect(posterHtml('https://news.example/trip/meetings/opening/', 'The "opening"')).toBe(
    '<a href="https://news.example/trip/meetings/opening/"><img src="https://news.example/trip/meetings/opening/share.png" alt="The &quot;opening&quot;" width="600" height="315" style="max-width:100%;height:auto"></a>',
  );
});
