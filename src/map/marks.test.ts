import { expect, test } from 'vitest';
import { itineraryOf } from '../trip/itinerary.ts';
import { tonesOf } from '../trip/tones.ts';
import type { When } from '../trip/types.ts';
import { marksOf, staysAt } from './marks.ts';
import { sampleJourney } from './sample-journey.ts';

/** The stay at a stop whose only event was at this time. */
function stayAt(when: When) {
  const trip = sampleJourney({ a: [50, 0] }, ['a']);
  const itinerary = itineraryOf({ ...trip, events: trip.events.map((event) => ({ ...event, when })) });
  return staysAt(marksOf(itinerary, tonesOf(itinerary)), itinerary, 'there', null);
}

test.each([
  ['an event of days: to the last of them', '2025-03-11T18:00+00:00', 'minute', '2025-03-11'],
  ['an event to midnight: not into the day that begins then', '2025-03-11T00:00+00:00', 'minute', '2025-03-10'],
  ['an event that ended about midnight: to the day before', '2025-03-11T00:15+00:00', 'hour', '2025-03-10'],
  ['an event of which hours are known: to the last day, too', '2025-03-11T18:00+00:00', 'hour', '2025-03-11'],
] as const)('a stay goes as far as %s', (_name, end, precision, last) => {
  expect(stayAt({ start: '2025-03-08T09:00+00:00', end, precision })).toEqual([{ first: '2025-03-08', last }]);
});

test('a stay with an event of which the end is not known is that day', () => {
  expect(stayAt({ start: '2025-03-08T09:00+00:00', precision: 'minute' })).toEqual([
    { first: '2025-03-08', last: '2025-03-08' },
  ]);
});

test('a stay with an event about midnight does not begin the day before', () => {
  expect(stayAt({ start: '2025-03-08T00:10+00:00', end: '2025-03-08T00:20+00:00', precision: 'hour' })).toEqual([
    { first: '2025-03-08', last: '2025-03-08' },
  ]);
});
