import { expect, test } from 'vitest';
import { type Measure, wrap } from './wrap.ts';

const five: Measure = (text) => text.length * 5;

test.each([
  ['one two three', 40, ['one two', 'three']],
  ['one', 40, ['one']],
  ['', 40, []],
  ['incomprehensibilities are rare', 60, ['incomprehens', 'ibilities', 'are rare']],
  ['日米首脳会談と共同記者会見', 40, ['日米首脳会談と共', '同記者会見']],
  ['one two  three', 1000, ['one two three']],
])('%j in %i px', (text, width, rows) => {
  expect(wrap(text, 10, 'sans', width, five)).toEqual(rows);
});

test('no word is left by itself where the lines can be evened out', () => {
  expect(wrap('aaaa bbbb cccc dddd', 10, 'sans', 75, five)).toEqual(['aaaa bbbb', 'cccc dddd']);
});
