import { expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { initialState } from '../state/state.ts';
import type { Trip } from '../trip/types.ts';
import { readerOf } from './reader.ts';
import { dayRows } from './rows.ts';
import { tallness } from './tallness.ts';

test('the days of the tour are thought about as tall as they are in a column of 392 px', () => {
  const { itinerary, tones, days } = initialState(data as unknown as Trip);
  const reader = readerOf({ itinerary, tones, zone: 'there', readerZone: null, shown: null, query: '', days });
  // Measured: 20.3, 26.6, 53.2, 29.6, 79.8, 64.6 and 44.3 rem.
  expect(days.map((day) => tallness(dayRows(day, reader).rows))).toEqual([20, 28, 56, 28, 80, 64, 40]);
});
