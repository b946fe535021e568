import { expect, test } from 'vitest';
import { initialState } from '../state/state.ts';
import { readerOf } from './reader.ts';
import { at, event, stop, trip } from './small-trip.ts';
import { drawTicks } from './ticks.ts';

const scale = { from: Date.parse('2025-06-01T00:00Z'), to: Date.parse('2025-06-03T00:00Z') };

function ticks(events: Parameters<typeof trip>[2], shown: Set<string> | null = null) {
  const { itinerary, tones, days } = initialState(trip([stop('oslo', 'UTC')], [], events));
  return drawTicks(scale, readerOf({ itinerary, tones, zone: 'there', readerZone: null, shown, query: '', days }));
}

test('a clock time is a stroke, a known end gives it a length, a part of the day is a bracket, a day is nothing', () => {
  const noon = event('noon', 'oslo', at('2025-06-01T12:00+00:00'));
  const talks = event('talks', 'oslo', { ...at('2025-06-02T00:00+00:00'), end: '2025-06-02T12:00+00:00' });
  const evening = event('evening', 'oslo', at('2025-06-02', 'evening'));
  const day = event('day', 'oslo', at('2025-06-02'));
  expect(ticks([noon, talks, evening, day])).toEqual([
    {
      tone: 'home',
      isHidden: false,
      ticks: 'M2500 0V100M5000 0V100',
      lengths: 'M5000 50H7500',
      brackets: 'M8750 100V50H10000V100',
    },
  ]);
});

test('two that would be drawn alike are drawn once', () => {
  const [one, two] = ['one', 'two'].map((id) => event(id, 'oslo', at('2025-06-01T12:00+00:00')));
  expect(ticks([one, two].flatMap((meeting) => meeting ?? []))[0]?.ticks).toBe('M2500 0V100');
});

test('what the filter hides is drawn apart', () => {
  const meetings = [
    event('one', 'oslo', at('2025-06-01T12:00+00:00')),
    event('two', 'oslo', at('2025-06-02T12:00+00:00')),
  ];
  const hidden = ticks(meetings, new Set(['two'])).map(({ isHidden, ticks: path }) => [isHidden, path]);
  expect(hidden).toEqual([
    [true, 'M2500 0V100'],
    [false, 'M7500 0V100'],
  ]);
});
