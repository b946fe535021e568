import { expect, test } from 'vitest';
import { enOpen } from './en-open.ts';

test.each([
  [1, 0, 'One problem stops it. Nothing has been left out or guessed. Mend it, then check again.'],
  [
    3,
    1,
    'Three problems stop it and one more should be looked at. Nothing has been left out or guessed. Mend the three, then check again.',
  ],
  [
    2442,
    12,
    '2,442 problems stop it and 12 more should be looked at. Nothing has been left out or guessed. Mend them, then check again.',
  ],
])('%i problems that stop a file and %i others are put into words', (errors, warnings, words) => {
  expect(enOpen.lead(errors, warnings)).toBe(words);
});
