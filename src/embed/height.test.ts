import { expect, test } from 'vitest';
import { asksForHeight, composedHeight, heightMessages, listenerOf } from './height.ts';

test.each([
  [320, 640],
  [479, 640],
  [480, 720],
  [640, 720],
  [899, 720],
  [900, 760],
  [1400, 760],
])('at %i px the composed embed is %i px high', (width, height) => {
  expect(composedHeight(width)).toBe(height);
});

test('a page that nothing is known of hears our own, AMP’s and Datawrapper’s message', () => {
  expect(heightMessages(720, listenerOf('', '', 'north-trip', 'all'))).toEqual([
    { type: 'trip-timeline', v: 1, event: 'resize', height: 720 },
    { sentinel: 'amp', type: 'embed-size', height: 720 },
    { 'datawrapper-height': { 'trip-timeline-north-trip': 720 } },
  ]);
});

test('pym is answered under the name it gave', () => {
  const listener = listenerOf('?initialWidth=640&childId=story-1', '', 'north-trip', 'plain');
  expect(heightMessages(512, listener)).toContain('pymxPYMxstory-1xPYMxheightxPYMx512');
});

test('WordPress is answered with its secret, wherever in the fragment that stands', () => {
  const listener = listenerOf('', '#?secret=aB3', 'north-trip', 'plain');
  expect(heightMessages(512, listener)).toContainEqual({ message: 'height', value: 512, secret: 'aB3' });
});

test('resize=plain leaves Datawrapper’s form out', () => {
  expect(JSON.stringify(heightMessages(720, listenerOf('', '', 'a', 'plain')))).not.toContain('datawrapper');
});

test.each<[unknown, boolean]>([
  [{ sentinel: 'amp', type: 'frames-init' }, true],
  [{ sentinel: 'amp', type: 'send-embed-size' }, true],
  [{ sentinel: 'amp', type: 'embed-size', height: 3 }, false],
  [{ type: 'frames-init' }, false],
  ['frames-init', false],
  [null, false],
])('%j asks for the height: %s', (data, asks) => {
  expect(asksForHeight(data)).toBe(asks);
});
