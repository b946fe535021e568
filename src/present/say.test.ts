import { expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { itineraryOf } from '../trip/itinerary.ts';
import type { Trip } from '../trip/types.ts';
import { sayAt } from './say.ts';
import { stepsOf } from './steps.ts';

// The build checks the file against the schema; its own type is wider.
const tour = itineraryOf(data as unknown as Trip);
const meeting = stepsOf(tour, '1', null).find(({ id }) => id === 'event-xi-meeting');

test('without notes the summary is to be said, and it says so', () => {
  expect(meeting && sayAt(meeting, tour, {}).from).toBe('summary');
});

test('the speaker’s own come first, unless they are blank', () => {
  expect(meeting && sayAt(meeting, tour, { 'event-xi-meeting': 'Slowly.' })).toEqual({ text: 'Slowly.', from: 'own' });
  expect(meeting && sayAt(meeting, tour, { 'event-xi-meeting': ' ' }).from).toBe('summary');
});
