import { expect, test } from 'vitest';
import { publicAddress } from './page-address.effect.ts';
import { printedPart } from './page-address.ts';

test.each([
  ['the trip', printedPart('there', null, ''), './'],
  ['the trip at home’s time', printedPart('home', null, ''), './#zone=home'],
  ['the trip, from the page of a meeting', printedPart('there', null, 'https://a.example/'), 'https://a.example/'],
  ['a file that stands alone', printedPart('there', null, null), ''],
  ['a meeting', printedPart('home', 'xi-meeting', ''), 'meetings/xi-meeting/'],
  ['a meeting of a trip without pages', printedPart('there', 'xi-meeting', null), '#event=xi-meeting'],
])('what leads on to %s', (_what, part, expected) => {
  expect(part).toBe(expected);
});

test.each([
  ['https://news.example/trip/', 'https://news.example/trip/#zone=home'],
  ['https://news.example/trip/?trip=other.json', 'https://news.example/trip/?trip=other.json#zone=home'],
  ['http://intranet/', 'http://intranet/#zone=home'],
])('a page at %s has the address %s', (base, address) => {
  expect(publicAddress('#zone=home', [base])).toBe(address);
});

test.each([
  'file:///home/a/trip.html',
  'http://localhost:4173/',
  'http://trip.localhost/',
  'http://127.0.0.1:4600/',
  'http://[::1]:4600/',
])('a page at %s has none for others', (base) => {
  expect(publicAddress('#zone=home', [base])).toBeNull();
});

test('where the build knows its site, that is the address of what is opened elsewhere', () => {
  expect(publicAddress('#zone=home', ['file:///trip.html', 'https://news.example/'])).toBe(
    'https://news.example/#zone=home',
  );
});
