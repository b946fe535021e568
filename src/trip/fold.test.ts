import { expect, test } from 'vitest';
import { fold, hasWord, queryWords } from './fold.ts';

test.each([
  ['São Tomé', 'sao tome'],
  ['Łódź, Ærø, Straße', 'lodz, aero, strasse'],
  ['ＡＰＥＣ', 'apec'],
  ['Trump’s', "trump's"],
  ['がん', 'がん'],
  ['고이즈미', '고이즈미'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['a taxi in mexico', 'xi', false],
  ['meeting with xi jinping', 'xi', true],
  ['"golden" era', 'golden', true],
  ['高市早苗首相', '首相', true],
  ['', 'x', false],
])('in "%s", the word "%s": %s', (text, word, is) => {
  expect(hasWord(text, word)).toBe(is);
});

test('a query loses its quotation marks and spaces', () => {
  expect(queryWords('  “Golden   era”, ')).toEqual(['golden', 'era']);
  expect(queryWords(' ” ')).toEqual([]);
});
