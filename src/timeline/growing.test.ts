import { expect, test } from 'vitest';
import { grown } from './growing.ts';

const days = (...rows: number[]) => rows.map((length) => ({ rows: Array(length).fill(null) }));

test.each([
  ['a short trip is drawn at once', days(7, 8, 9), 0, 3],
  ['of a long one the days of the first forty rows', days(15, 15, 15, 15), 0, 3],
  ['then those of the next', days(15, 15, 15, 15, 15, 15, 15), 3, 6],
  ['and in the end all', days(15, 15, 15, 15, 15, 15, 15), 6, 7],
  ['a day longer than that is not torn apart', days(100, 100), 0, 1],
  ['a trip without days has none', days(), 0, 0],
] as const)('%s', (_name, all, drawn, expected) => {
  expect(grown([...all], drawn)).toBe(expected);
});
