import { expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { wordsFor } from '../i18n/words.ts';
import { found, itineraryOf } from '../trip/itinerary.ts';
import { tonesOf } from '../trip/tones.ts';
import type { Trip } from '../trip/types.ts';
import { meetingImage, tripImage } from './share-image.ts';

const tour = data as unknown as Trip;

function brushFor(trip: Trip) {
  const itinerary = itineraryOf(trip);
  const brush = {
    words: wordsFor('en'),
    tones: tonesOf(itinerary),
    cells: { world: 4096, across: 32, read: () => null },
    measure: (text: string, size: number) => text.length * size * 0.5,
  };
  return { itinerary, brush };
}

const linesOf = (svg: string) => svg.match(/stroke-width="3"/g)?.length ?? 0;

test('every leg of the file is drawn, and none that is not in it', () => {
  const { itinerary, brush } = brushFor(tour);
  expect(linesOf(tripImage(itinerary, brush))).toBe(10);
  const bare = brushFor({ ...tour, legs: [], events: tour.events.map((event) => ({ ...event, leg: null })) });
  expect(linesOf(tripImage(bare.itinerary, bare.brush))).toBe(0);
});

test.each([90, -90, 89.99])('a stop at %f degrees north has a picture', (lat) => {
  const stops = tour.stops.map((stop) => ({ ...stop, lat }));
  const { itinerary, brush } = brushFor({ ...tour, stops });
  expect(tripImage(itinerary, brush)).not.toMatch(/NaN|Infinity/);
});

test('a title without spaces keeps to its column', () => {
  const title = '日米首脳会談と共同記者会見および夕食会に関する長い題';
  const events = tour.events.map((event) => ({ ...event, title }));
  const { itinerary, brush } = brushFor({ ...tour, events });
  const [item] = [...itinerary.events.values()];
  if (item === undefined) throw new Error('The tour has no events');
  const rows = [
    ...meetingImage(item, itinerary, brush).matchAll(/font-size="(\d+)" font-weight="700" fill="#18222b">([^<]+)</g),
  ];
  expect(rows.length).toBeGreaterThan(1);
  for (const [, size, row] of rows) expect(brush.measure(row ?? '', Number(size))).toBeLessThanOrEqual(590);
});

test('the picture of what is not confirmed says so, and a day without a clock is named by its place', () => {
  const { itinerary, brush } = brushFor(tour);
  const picture = (id: string) => meetingImage(found(itinerary.events, id), itinerary, brush);
  expect(picture('asean-dinner')).toContain('>Meal · Kuala Lumpur · Announced<');
  expect(picture('ramstein-refuelling')).toContain('>Saturday 25 October 2025, Berlin date<');
  expect(picture('ramstein-refuelling')).toContain('>Time not reported<');
  expect(picture('takaichi-summit')).not.toContain('Confirmed');
});
