import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { MARK } from './mark.ts';

/** What the script writes to <html> for an address, with what this browser has stored. */
function marks(address: string, stored: Record<string, string> | 'throws' = {}): Record<string, string> {
  const dataset: Record<string, string> = {};
  const location = new URL(address, 'https://news.example/trip/');
  const storage =
    stored === 'throws'
      ? {
          get: () => {
            throw new Error('SecurityError');
          },
        }
      : { value: stored };
  const context = { document: { documentElement: { dataset } }, location };
  runInNewContext(MARK, Object.defineProperty(context, 'localStorage', storage));
  return dataset;
}

test.each([
  ['a plain address', './', {}, {}],
  ['a theme in the link', './#theme=dark', {}, { theme: 'dark' }],
  ['a stored theme', './', { theme: 'dark' }, { theme: 'dark' }],
  ['a theme in the link over a stored one', './#day=x&theme=light', { theme: 'dark' }, { theme: 'light' }],
  ['a link to a meeting', './#event=some-summit', {}, { open: '' }],
  ['a link to a leg', './#day=x&leg=some-flight', {}, { open: '' }],
  ['a link in another zone', './#zone=home', {}, { zone: '' }],
  ['a link in the zone that the page is in', './#zone=there', {}, {}],
  ['a link to a stop, which opens nothing', './#stop=some-city', {}, {}],
  ['a link to another room', './#view=people', {}, { room: '' }],
  ['another trip', './?trip=other.json', {}, { trip: '' }],
  ['a fragment that looks like another trip', './#day=x?trip=other.json', {}, {}],
  ['another trip on a page from a disk', 'file:///home/page/index.html?trip=other.json', {}, {}],
  ['a query that only ends in trip', './?roundtrip=1', {}, {}],
])('%s is marked before first paint', (_name, address, stored, expected) => {
  expect(marks(address, stored)).toEqual(expected);
});

test('a frame without storage is marked by its link alone', () => {
  expect(marks('./#theme=dark', 'throws')).toEqual({ theme: 'dark' });
  expect(marks('./', 'throws')).toEqual({});
});

test('the script stays within 300 bytes', () => {
  expect(Buffer.byteLength(MARK)).toBeLessThanOrEqual(300);
});
