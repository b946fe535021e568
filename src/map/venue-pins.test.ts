import { expect, test } from 'vitest';
import { worldAt } from './mercator.ts';
import { isSite, venuePins } from './venue-pins.ts';
import type { Venue } from './venues.ts';

const frame = { x: 0.5, y: 0.5, world: worldAt(12), width: 400, height: 200 };
const venue = (x: number, known: boolean): Venue => ({
  places: [],
  stop: 'oslo',
  tone: 'transit',
  spot: { x, y: 0.5 },
  isSite: known,
  events: [],
});

test.each([
  [[true], true],
  [[false], false],
  [[true, true], true],
  [[true, false], false],
  [[false, false], false],
])('a pin of places known to the site (%s) is an exact dot: %s', (known, exact) => {
  const [pin, ...others] = venuePins(
    known.map((each) => venue(0.5, each)),
    frame,
  );
  expect(others).toEqual([]);
  expect(pin && isSite(pin)).toBe(exact);
});
