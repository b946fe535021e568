import { describe, expect, test } from 'vitest';
import { type FrameNews, frameMessage, type HostCommand, hostMessage, readCommand, readNews } from './protocol.ts';

const NEWS: FrameNews[] = [
  { event: 'ready', trip: 'north-trip', height: 720 },
  { event: 'select', kind: 'event', id: 'opening' },
  { event: 'select', kind: 'event', id: null },
  { event: 'select', kind: 'leg', id: 'there-back' },
  { event: 'resize', height: 720.5 },
  { event: 'error', message: 'The map could not be shown.' },
];

const COMMANDS: HostCommand[] = [
  { command: 'hello' },
  { command: 'select', id: 'opening' },
  { command: 'select', id: null },
  { command: 'setZone', zone: 'home' },
  { command: 'setTheme', theme: 'dark' },
  { command: 'next' },
  { command: 'previous' },
];

describe('every message survives the way', () => {
  test.each(NEWS)('to the page: $event', (news) => {
    expect(readNews(structuredClone(frameMessage(news)))).toEqual(news);
  });

  test.each(COMMANDS)('to the frame: $command', (command) => {
    expect(readCommand(structuredClone(hostMessage(command)))).toEqual(command);
  });
});

describe('anything else is dropped', () => {
  const whole = frameMessage({ event: 'resize', height: 720 });
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'pymxPYMxaxPYMxheightxPYMx720'],
    ['another sender', { sentinel: 'amp', type: 'embed-size', height: 720 }],
    ['a later version', { ...whole, v: 2 }],
    ['an unknown event', { ...whole, event: 'explode' }],
    ['a height that is a text', { ...whole, height: '720' }],
    ['a height that is no number', { ...whole, height: Number.NaN }],
    ['an endless height', { ...whole, height: Number.POSITIVE_INFINITY }],
    ['a height below nothing', { ...whole, height: -1 }],
    ['a selection of an unknown kind', { ...whole, event: 'select', kind: 'person', id: 'a' }],
    ['a selection that is a number', { ...whole, event: 'select', kind: 'event', id: 1 }],
  ])('news: %s', (_what, data) => {
    expect(readNews(data)).toBeNull();
  });

  test.each<[string, unknown]>([
    ['news of a frame', whole],
    ['an unknown command', { type: 'trip-timeline', v: 1, command: 'eval', id: 'a' }],
    ['a selection without an id', { type: 'trip-timeline', v: 1, command: 'select' }],
    ['a zone of no choice', { type: 'trip-timeline', v: 1, command: 'setZone', zone: 'Mars/Olympus' }],
    ['a theme of no choice', { type: 'trip-timeline', v: 1, command: 'setTheme', theme: 'sepia' }],
    ['a command without our name', { v: 1, command: 'next' }],
  ])('command: %s', (_what, data) => {
    expect(readCommand(data)).toBeNull();
  });
});

test('the theme "auto" of the options is the system’s', () => {
  expect(readCommand({ type: 'trip-timeline', v: 1, command: 'setTheme', theme: 'auto' })).toEqual({
    command: 'setTheme',
    theme: 'system',
  });
});
