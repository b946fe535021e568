import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itineraryOf } from '../trip/itinerary.ts';
import type { Tone } from '../trip/tones.ts';
import { overlap } from './clip-line.ts';
import { marksOf } from './marks.ts';
import { type Frame, spotOf } from './mercator.ts';
import { type Pin, pinsOf } from './pins.ts';
import { type SampleStops, sampleJourney } from './sample-journey.ts';

const frame: Frame = { x: 0.5, y: 0.5, world: 360_00, width: 800, height: 400 };

/** Stops so many pixels east of the middle of the frame. */
function pinsAt(...pixels: number[]): Pin[] {
  const stops: SampleStops = Object.fromEntries(pixels.map((x, index) => [`s${index}`, [0, x / 100]]));
  const itinerary = itineraryOf(sampleJourney(stops, Object.keys(stops)));
  return pinsOf(marksOf(itinerary, new Map<string, Tone>()), frame, 10, 40);
}

describe('pins', () => {
  test.each([
    ['far apart stand alone', [0, 40], ['1', '2']],
    ['closer than 22 px join', [0, 21], ['1·2']],
    ['at 23 px are pushed apart and stay two', [0, 23], ['1', '2']],
    ['in a longer run are from–to', [0, 8, 16, 20, 24], ['1–5']],
    ['whose pills would touch stand beside each other', [0, 5, 30, 35], ['1·2', '3·4']],
    ['far outside the window are left out', [0, 9000], ['1']],
  ])('%s', (_name, pixels, labels) => expect(pinsAt(...pixels).map(({ label }) => label)).toEqual(labels));

  test('never lie on each other, and each covers what it stands for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -380, max: 380 }), { minLength: 1, maxLength: 9 }), (pixels) => {
        const rects = pinsAt(...pixels).map(({ at, width, radius }) => ({
          left: at.x - width / 2,
          right: at.x + width / 2,
          top: at.y - radius,
          bottom: at.y + radius,
        }));
        for (const [index, rect] of rects.entries())
          expect(rects.slice(index + 1).some((other) => overlap(rect, other))).toBe(false);
      }),
    );
  });
});

test('a pill has the colours of its stops once each, in the order of their numbers, not of travel', () => {
  const stops: SampleStops = { home: [38.9, -77], west: [49, 8], east: [35, 129], near: [38.9, -77.05] };
  const round = itineraryOf(sampleJourney(stops, ['home', 'west', 'east', 'near', 'home']));
  const tones = new Map<string, Tone>(
    Object.entries({ home: 'home', west: 'transit', east: 'place-1', near: 'place-2' }) as [string, Tone][],
  );
  const atTheEnd: Frame = { ...frame, ...spotOf({ lat: 38.9, lng: 283 }) };
  const [pill] = pinsOf(marksOf(round, tones), atTheEnd, 10, 40);
  expect([pill?.label, pill?.tones]).toEqual(['1·4', ['home', 'place-2']]);
});

test('home at both ends of a way round the world is two marks, the second a copy', () => {
  const trip = sampleJourney({ home: [38.9, -77], east: [35, 129] }, ['home', 'east', 'home']);
  const round = itineraryOf({ ...trip, stops: [...trip.stops] });
  expect(marksOf(round, new Map()).map(({ stop, isCopy }) => `${stop.id} ${isCopy}`)).toEqual([
    'home false',
    'east false',
  ]);
  const long = sampleJourney({ home: [38.9, -77], west: [49, 8], east: [35, 129] }, ['home', 'west', 'east', 'home']);
  expect(marksOf(itineraryOf(long), new Map()).map(({ isCopy }) => isCopy)).toEqual([false, false, false, true]);
});
