import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itineraryOf } from '../trip/itinerary.ts';
import type { Tone } from '../trip/tones.ts';
import { marksOf } from './marks.ts';
import { type Frame, pixelOf } from './mercator.ts';
import type { Pin } from './pins.ts';
import { type SampleStops, sampleJourney } from './sample-journey.ts';
import { type Spread, spreadPins } from './spread.ts';

const frame: Frame = { x: 0.5, y: 0.5, world: 360_00, width: 800, height: 800 };
const spread: Spread = { radius: 10, crowded: 9, ring: 2.5, hit: 0, stray: 0 };

/** Stops so many pixels east and north of the middle of the frame; the chosen one by its number from 1. */
function pinsAt(pixels: [east: number, north: number][], chosen = 0): Pin[] {
  const stops: SampleStops = Object.fromEntries(pixels.map(([x, y], index) => [`s${index + 1}`, [y / 100, x / 100]]));
  const itinerary = itineraryOf(sampleJourney(stops, Object.keys(stops)));
  return spreadPins(marksOf(itinerary, new Map<string, Tone>()), frame, 40, spread, `s${chosen}`);
}

const half = ({ width, radius }: Pin): number => width / 2 - radius;
const ringOf = (pin: Pin, chosen: number): number =>
  pin.marks.some(({ stop }) => stop.id === `s${chosen}`) ? spread.ring : 0;

/** Pixels between the edges of two pins, each a pill with round ends. */
function between(a: Pin, b: Pin): number {
  const across = Math.max(0, Math.abs(a.at.x - b.at.x) - half(a) - half(b));
  return Math.hypot(across, a.at.y - b.at.y) - a.radius - b.radius;
}

/** Pixels by which what a pin stands for lies outside of it. */
function bared(pin: Pin): number {
  const spots = pin.marks.map(({ spot }) => pixelOf(frame, spot));
  const mean = (of: number[]) => of.reduce((sum, each) => sum + each, 0) / of.length;
  const [x, y] = [mean(spots.map((spot) => spot.x)), mean(spots.map((spot) => spot.y))];
  return Math.hypot(Math.max(0, Math.abs(x - pin.at.x) - half(pin)), y - pin.at.y) - pin.radius;
}

describe('pins on a map that is not pressed', () => {
  test.each([
    [
      'far apart stand alone',
      [
        [0, 0],
        [40, 0],
      ],
      ['1', '2'],
    ],
    [
      'three pixels apart are still two',
      [
        [0, 0],
        [0, 3],
      ],
      ['1', '2'],
    ],
    [
      'on one spot join',
      [
        [0, 0],
        [0, 0],
      ],
      ['1·2'],
    ],
    [
      'join with the nearest, and the pills stand beside each other',
      [
        [0, 0],
        [0, 1],
        [-19, 0],
        [-19, -1],
      ],
      ['1·2', '3·4'],
    ],
  ] as [string, [number, number][], string[]][])('%s', (_name, pixels, labels) =>
    expect(pinsAt(pixels).map(({ label }) => label)).toEqual(labels),
  );

  test('move straight away from each other, and are smaller than one that has room; a chosen one keeps its size', () => {
    const pins = pinsAt(
      [
        [-200, 0],
        [0, 0],
        [0, 4],
      ],
      2,
    ).map(({ at, radius }) => [at.x - 400, at.y - 400, radius]);
    expect(pins.map((pin) => pin.map(Math.round))).toEqual([
      [-200, 0, 10],
      [0, 11, 10],
      [0, -12, 9],
    ]);
  });

  test('never lie on each other, nor on the ring of the chosen one, and each covers what it stands for', () => {
    const spot = fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -60, max: 60 }));
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 9 }), fc.integer({ min: 0, max: 9 }), (pixels, chosen) => {
        const pins = pinsAt(pixels, chosen);
        for (const [index, pin] of pins.entries()) {
          expect(bared(pin)).toBeLessThanOrEqual(ringOf(pin, chosen) + 0.01);
          for (const other of pins.slice(index + 1))
            expect(between(pin, other)).toBeGreaterThan(ringOf(pin, chosen) + ringOf(other, chosen) + 1);
        }
      }),
    );
  });
});
