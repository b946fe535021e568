import { expect, test } from 'vitest';
import { forLanguage } from './for-language.ts';

const en = { yes: 'Yes', no: 'No' };
const ja = { yes: 'はい', no: 'いいえ' };

test.each([
  ['ja', ja],
  ['JA-jp', ja],
  ['en-GB', en],
  ['de', en],
  ['constructor', en],
])('the words for %s', (tag, words) => {
  expect(forLanguage({ en, ja })(tag)).toBe(words);
});

test('a language in which a word is missing does not compile', () => {
  // @ts-expect-error: what is proven here is that the types refuse it
  expect(forLanguage({ en, ja: { yes: 'はい' } })('en')).toBe(en);
});
