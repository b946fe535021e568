import { expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import type { Trip } from '../trip/types.ts';
import { reduce } from './reduce.ts';
import { initialState } from './state.ts';

test.each([
  ['Asia/Kathmandu', 'Asia/Kathmandu'],
  ['UTC', 'UTC'],
  ['Etc/Unknown', null],
  ['+05:30', null],
])('a browser in zone %s has the reader’s zone %s', (readerZone, known) => {
  // The build checks the file against the schema; its own type is wider.
  const state = initialState(data as unknown as Trip);
  expect(reduce(state, { type: 'hydrated', readerZone, root: '' })).toMatchObject({ live: true, readerZone: known });
});
