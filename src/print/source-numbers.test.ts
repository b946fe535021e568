import { expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { daysOf } from '../trip/days.ts';
import { itineraryOf } from '../trip/itinerary.ts';
import type { Trip } from '../trip/types.ts';
import { itineraryRows } from './itinerary-rows.ts';
import { printedDays } from './selection.ts';
import { numberList, sourceNumbers } from './source-numbers.ts';

// The build checks the file against the schema; its own type is wider.
const tour = itineraryOf(data as unknown as Trip);

test('every source has one number, from 1', () => {
  const numbers = sourceNumbers(tour);
  expect([...numbers.values()]).toEqual(Array.from({ length: 190 }, (_, index) => index + 1));
  expect(new Set(numbers.keys())).toEqual(new Set(tour.sources.keys()));
});

test.each([
  [[3, 1, 2, 7], '1–3, 7'],
  [[4, 5], '4, 5'],
  [[9, 9], '9'],
  [[], ''],
])('%j prints as %s', (numbers, text) => {
  expect(numberList(numbers)).toBe(text);
});

test('the itinerary has a line for each visit, with its main meetings in file order', () => {
  const rows = itineraryRows(tour);
  expect(rows).toHaveLength(11);
  expect(rows[4]).toMatchObject({
    events: 10,
    main: [
      'Emperor Naruhito receives Trump',
      'Trump and Takaichi hold their first summit',
      'Leaders sign alliance and minerals documents',
    ],
  });
  expect(rows.every(({ main }) => main.length > 0)).toBe(true);
});

test.each([
  ['all', 41 + 10],
  ['meeting', 1],
  ['summary', 0],
] as const)('to print %s takes %i rows', (scope, rows) => {
  const days = printedDays(daysOf(tour, 'there', null), scope, 'xi-meeting', 4);
  expect(days.flatMap(({ items }) => items)).toHaveLength(rows);
});

test('to print a day takes that day', () => {
  const days = printedDays(daysOf(tour, 'there', null), 'day', null, 4);
  expect(days.map(({ date }) => date)).toEqual(['2025-10-28']);
});
