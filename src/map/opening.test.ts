import { expect, test } from 'vitest';
import { en } from '../i18n/en.ts';
import { itineraryOf } from '../trip/itinerary.ts';
import { tonesOf } from '../trip/tones.ts';
import { chartOf } from './chart.ts';
import { pixelOf } from './mercator.ts';
import { openingLook } from './opening.ts';
import { type SampleStops, sampleJourney } from './sample-journey.ts';
import { STILL_SETS, stillItems } from './still-sets.ts';

const chartFor = (stops: SampleStops, route: string[]) => {
  const itinerary = itineraryOf(sampleJourney(stops, route));
  return chartOf(itinerary, tonesOf(itinerary));
};

const SOUTHWARD = { adak: [51.9, -176.7], kiritimati: [1.9, -157.4], chatham: [-44, -176.6] } as const;

test.each(STILL_SETS)('stops of a route from north to south are named in the still map: $name', (set) => {
  const items = stillItems(chartFor(SOUTHWARD, ['adak', 'kiritimati', 'chatham']), set, en, []);
  expect(items.flatMap(({ pin, label }) => (pin ? [label?.lines[0]?.text] : []))).toEqual([
    'ADAK',
    'KIRITIMATI',
    'CHATHAM',
  ]);
});

const WORLDWIDE = {
  york: [40.7, -74],
  london: [51.5, -0.1],
  howe: [-31.5, 159.1],
  cape: [-34, 18.5],
  anadyr: [64.7, 177.5],
} as const;

test.each([
  [1048, 680],
  [928, 520],
  [1500, 680],
])('a stop in the lower right corner is not under the buttons at %i × %i', (width, height) => {
  const { opening, marks } = chartFor(WORLDWIDE, ['york', 'london', 'howe']);
  const { x } = pixelOf({ ...openingLook(opening, width, height), width, height }, marks[2]?.spot ?? { x: 9, y: 9 });
  expect(width - x).toBeGreaterThan(70);
});

test('a route that ends higher up on the right has the same room on both sides', () => {
  const { opening, marks } = chartFor(WORLDWIDE, ['york', 'cape', 'anadyr']);
  expect(opening.east - (marks[2]?.spot.x ?? 0)).toBeCloseTo((marks[0]?.spot.x ?? 0) - opening.west, 9);
});
