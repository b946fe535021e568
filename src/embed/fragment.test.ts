import { expect, test } from 'vitest';
import { readPair, writePair } from './fragment.ts';

test.each([
  ['', 'asia', null],
  ['#', 'asia', null],
  ['#asia=opening', 'asia', 'opening'],
  ['#comments&asia=opening&page=2', 'asia', 'opening'],
  ['#asia=a%26b', 'asia', 'a&b'],
  ['#asia=%E0%A4', 'asia', null],
  ['#asiatic=opening', 'asia', null],
  ['#comments', 'asia', null],
])('in %j the key %s is %j', (hash, key, value) => {
  expect(readPair(hash, key)).toBe(value);
});

test.each([
  ['', 'opening', '#asia=opening'],
  ['#asia=opening', 'dinner', '#asia=dinner'],
  ['#asia=opening', null, ''],
  ['#comments&asia=opening&page=2', null, '#comments&page=2'],
  ['#comments&page=2', 'opening', '#comments&page=2&asia=opening'],
  ['#europe=talks', 'opening', '#europe=talks&asia=opening'],
  ['#/route/%7Ea', 'a&b', '#/route/%7Ea&asia=a%26b'],
  ['', null, ''],
])('%j with %j becomes %j', (hash, value, written) => {
  expect(writePair(hash, 'asia', value)).toBe(written);
});
