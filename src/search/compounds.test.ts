import { expect, test } from 'vitest';
import { spelled } from './compounds.ts';

test.each([
  ['inside a longer word', '정상회담', ['한미정상회담에서', '무역'], [['한미정상회담에서']]],
  ['from two words', '首脳会談', ['首脳', '会談', '会談録'], [['首脳'], ['会談', '会談録']]],
  ['from a word and the beginning of another', '首脳会', ['首脳', '会談'], [['首脳'], ['会談']]],
  ['from the longest that fit', '东南亚国家', ['东南', '东南亚', '国家'], [['东南亚'], ['国家']]],
])('a word %s', (_how, word, known, lists) => {
  expect(spelled(word, known)).toEqual(lists);
});

test.each([
  ['one sign inside of another word', '山', ['釜山']],
  ['with a rest that is nowhere', '首脳外交', ['首脳', '会談']],
  ['of nothing', '首脳', []],
])('not a word %s', (_how, word, known) => {
  expect(spelled(word, known)).toBeNull();
});
