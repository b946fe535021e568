import { describe, expect, test } from 'vitest';
import { DEFAULTS, readOptions, writeOptions } from './options.ts';

const WHOLE =
  'event=opening&stop=harbour&zone=home&theme=dark&view=map&plain=1&transparent=1&static=1&fit=content&resize=plain';

test('an empty query leaves every default', () => {
  expect(readOptions('')).toEqual(DEFAULTS);
  expect(writeOptions(DEFAULTS)).toBe('');
});

test('every option is read', () => {
  expect(readOptions(`?${WHOLE}`)).toEqual({
    event: 'opening',
    stop: 'harbour',
    zone: 'home',
    theme: 'dark',
    view: 'map',
    plain: true,
    transparent: true,
    isStatic: true,
    fit: 'content',
    resize: 'plain',
  });
});

test('every option is written as it was read', () => {
  expect(writeOptions(readOptions(WHOLE))).toBe(WHOLE);
});

describe('what means nothing is ignored', () => {
  test.each([
    ['an unknown key', 'utm_source=mail&autoplay=1'],
    ['an unknown zone', 'zone=Mars'],
    ['an unknown theme', 'theme=sepia'],
    ['an unknown view', 'view=globe'],
    ['a flag that is not 1', 'plain=yes&transparent=0&static='],
    ['an empty id', 'event=&stop='],
    ['an unknown fit', 'fit=frame&resize=all'],
    ['what cannot be decoded', '%E0%A4%A'],
  ])('%s', (_what, query) => {
    expect(readOptions(query)).toEqual(DEFAULTS);
  });
});

test('the theme auto is the system’s, which is the default', () => {
  expect(readOptions('theme=auto')).toEqual(DEFAULTS);
});

test('an id with signs of the query in it is written so that it is read again', () => {
  const options = { ...DEFAULTS, event: 'a&b=c d' };
  expect(readOptions(writeOptions(options))).toEqual(options);
});
