import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Quote, Trip } from '../trip/types.ts';
import { quoteGroups } from './quotes.ts';

const trip = JSON.parse(readFileSync('src/data/asia-tour-2025.json', 'utf8')) as Trip;
const quotesOf = (id: string) => trip.events.find((event) => event.id === id)?.quotes ?? [];
const say = (speaker: string, length: number, ...sources: string[]): Quote => ({
  speaker,
  text: 'x'.repeat(length),
  sources,
});
const sizes = (quotes: Quote[]) => quoteGroups(quotes).map((group) => group.quotes.length);

test('neighbouring phrases of one speaker share a line, in the order of the file', () => {
  expect(
    quoteGroups(quotesOf('takaichi-summit')).map(({ quotes }) => quotes.map(({ text }) => text.slice(0, 22))),
  ).toEqual([
    ['new golden era', 'the greatest alliance ', 'unprecedented historic'],
    ['a fantastic relationsh'],
    ['I have always had a gr'],
    ['I want to just let you'],
    ['I would like to realiz'],
  ]);
});

test.each([
  ['44 characters make a phrase', [say('a', 44), say('a', 44)], [2]],
  ['45 do not', [say('a', 44), say('a', 45), say('a', 44)], [1, 1, 1]],
  ['another speaker begins a line', [say('a', 9), say('b', 9), say('a', 9)], [1, 1, 1]],
  ['no quotes, no lines', [], []],
])('%s', (_what, quotes, expected) => {
  expect(sizes(quotes)).toEqual(expected);
});

test('phrases that rest on different sources keep their own numbers', () => {
  expect(quoteGroups(quotesOf('abductee-families')).map(({ sameSources }) => sameSources)).toEqual([false]);
  expect(quoteGroups([say('a', 9, 'x', 'y'), say('a', 9, 'y', 'x')]).map(({ sameSources }) => sameSources)).toEqual([
    true,
  ]);
});
