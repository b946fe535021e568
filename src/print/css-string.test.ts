import { expect, test } from 'vitest';
import { cssString } from './css-string.ts';

test('a text stays a string of CSS, whatever is in it', () => {
  expect(cssString('A "B" \\ C')).toBe('"A \\22 B\\22  \\5c  C"');
});

test.each(['\n', '\r', '\f', '\0'])('a sign that would end it (%j) is written by its number', (sign) => {
  expect(cssString(`A${sign} } [data-hand-out] { display: none }`)).toMatch(/^"A\\[0-9a-f]+ {2}\} [^"\n\r\f\0]*"$/);
});
