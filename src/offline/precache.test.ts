import { expect, test } from 'vitest';
import { answerTo, keptAddress, type Precache } from './precache.ts';

const scope = 'https://news.example/trip/';
const precache: Precache = {
  scope,
  files: [
    { url: 'index.html', revision: 'a1', bytes: 2000 },
    { url: 'assets/main-Ab12Cd34.js', revision: null, bytes: 3000 },
  ],
};
const page = (url: string) => answerTo(precache, { url, method: 'GET', mode: 'navigate' });
const file = (url: string) => answerTo(precache, { url, method: 'GET', mode: 'cors' });

test.each([
  ['its folder', scope],
  ['its name', `${scope}index.html`],
  ['a deep link', `${scope}#event=opening`],
  ['another trip’s query', `${scope}?trip=other.json`],
])('the trip’s page is kept, opened by %s', (_by, url) => {
  expect(page(url)).toEqual({ kind: 'kept', address: `${scope}index.html?rev=a1`, bytes: 2000 });
});

test('a meeting’s page comes from the network, and without one the trip’s page shows the meeting', () => {
  const answer = { kind: 'network', offline: `${scope}#event=opening` };
  expect(page(`${scope}meetings/opening/`)).toEqual(answer);
  expect(page(`${scope}meetings/opening/index.html`)).toEqual(answer);
});

test('so does a view’s page, but not any folder that lies there', () => {
  expect(page(`${scope}people/`)).toEqual({ kind: 'network', offline: `${scope}#view=people` });
  expect(page(`${scope}archive/`)).toBeNull();
  expect(page(`${scope}archive/2024/`)).toBeNull();
});

test('a hashed file is kept under its own name', () => {
  expect(file(`${scope}assets/main-Ab12Cd34.js`)).toEqual({
    kind: 'kept',
    address: `${scope}assets/main-Ab12Cd34.js`,
    bytes: 3000,
  });
});

test('land that was looked at is kept, though it is not in the list and its length is not known', () => {
  const url = `${scope}basemap/0a1b2c3d/10m/27-12.json`;
  expect(file(url)).toEqual({ kind: 'kept', address: url, bytes: null });
});

test.each([
  ['an embed', `${scope}embed.html`],
  ['a file of another trip', `${scope}other.json`],
  ['a page outside of the site', 'https://news.example/'],
  ['another site', 'https://elsewhere.example/trip/index.html'],
])('%s is not answered', (_what, url) => {
  expect(page(url)).toBeNull();
});

test('what is sent is not answered', () => {
  expect(answerTo(precache, { url: scope, method: 'POST', mode: 'navigate' })).toBeNull();
});

test('another revision is another address, so that versions do not mix', () => {
  expect(keptAddress(precache, { url: 'index.html', revision: 'b2', bytes: 2000 })).toBe(`${scope}index.html?rev=b2`);
});
