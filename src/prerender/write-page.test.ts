import { expect, test } from 'vitest';
import type { SitePage } from './pages.ts';
import { writePage } from './write-page.ts';

const template = `<!doctype html>
<html lang="en" data-root=".">
  <head>
    <meta charset="utf-8">
    <!--head-->
    <script type="module" crossorigin src="./assets/main.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/main.css">
  </head>
  <body><div id="root"><!--app--></div></body>
</html>`;
const head = {
  title: 'A & B',
  description: 'They met.',
  site: 'Trip',
  canonical: './',
  url: null,
  jsonLd: null,
  image: 'share.png',
  oembed: null,
};
const own: SitePage = { path: 'index.html', toRoot: '', lang: 'en', room: 'timeline' as const, selection: null, head };
const meeting: SitePage = {
  path: 'meetings/x/index.html',
  toRoot: '../../',
  lang: 'fr',
  room: 'timeline' as const,
  selection: { kind: 'event', id: 'x' },
  head,
};
const late = [
  { path: 'assets/Detail.css', css: '._title_1{}' },
  { path: 'assets/People.css', css: '._grid_2{}' },
];
const settings = {
  template,
  css: 'a{content:"$&"}',
  lateStyles: late,
  site: null,
  tripOrigins: [],
  sha256: () => 'HASH',
};

test('the page of the trip keeps its addresses beside it', () => {
  const html = writePage(own, '<p>app', settings);
  expect(html).toContain('<html lang="en" data-root=".">');
  expect(html).toContain('src="./assets/main.js"');
  expect(html).toMatch(
    /<div id="root" data-late="The trip of this link could not be opened: [^"]+" data-slow="Parts of this page have not come yet[^"]+"><p>app<\/div>/,
  );
});

test('the page of a meeting finds the files of the site two folders up and says what is open', () => {
  const html = writePage(meeting, '', settings);
  expect(html).toContain('<html lang="fr" data-root="../.." data-meeting="x" data-open>');
  expect(html).toContain('src="../../assets/main.js"');
});

test('the style stands in the page as it is, and is not asked for: not by the page, not by scripts that come later', () => {
  const html = writePage(own, '', settings);
  expect(html).toContain('<style>a{content:"$&"}</style>');
  expect(html.match(/<link[^>]*main\.css[^>]*>/g)).toEqual([
    '<link rel="stylesheet" crossorigin href="./assets/main.css" disabled>',
  ]);
});

test('text with the patterns of replace stays as it is', () => {
  expect(writePage(own, "$1 billion, $' and $&", settings)).toContain("$1 billion, $' and $&");
});

test('the policy comes before all that it holds for', () => {
  const html = writePage(own, '', settings);
  const at = (text: string) => html.indexOf(text);
  expect(at('Content-Security-Policy')).toBeGreaterThan(at('charset'));
  expect(at('Content-Security-Policy')).toBeLessThan(at('<title>'));
  expect(at('<title>A &amp; B</title>')).toBeLessThan(at('<style>'));
});

test('a page has the style of what stands in it though its script comes later, and does not load it again', () => {
  const html = writePage(meeting, '<h2 class="_title_1 big">They met', settings);
  expect(html).toContain('._title_1{}</style>');
  expect(html).toContain('<link rel="stylesheet" href="../../assets/Detail.css" disabled>');
  expect(html).not.toContain('_grid_2');
  expect(html).not.toContain('People.css');
});

test('a style in the middle of the app moves to the head', () => {
  const html = writePage(own, '<div><style>.pin{}</style><p>app</div>', settings);
  expect(html).toContain('.pin{}</style>');
  expect(html).toContain('"><div><p>app</div></div>');
});

test('the page asks for the script after all that it shows', () => {
  const html = writePage(own, '<p>app', settings);
  expect(html.indexOf('<p>app')).toBeLessThan(html.indexOf('<script type="module"'));
});

test('the page of the trip is drawn when its first words have come, and no page waits for what it does not have', () => {
  const waits = '<link rel="expect" href="#lead" blocking="render">';
  expect(writePage(own, '', settings)).toContain(waits);
  expect(writePage(meeting, '', settings)).not.toContain(waits);
  expect(writePage({ ...own, room: 'people' }, '', settings)).not.toContain(waits);
});
