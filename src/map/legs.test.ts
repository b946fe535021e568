import { describe, expect, test } from 'vitest';
import { itineraryOf } from '../trip/itinerary.ts';
import { drawLeg, pathOf } from './legs.ts';
import { type Frame, spotOf, worldAt } from './mercator.ts';
import { routeLines } from './route-lines.ts';
import { sampleJourney } from './sample-journey.ts';

const STOPS = { tokyo: [35.7, 139.8], busan: [35.2, 129], washington: [38.9, -77] } as const;

function drawn(route: string[], frame: Frame, mode: 'plane' | 'helicopter' = 'plane') {
  return routeLines(itineraryOf(sampleJourney(STOPS, route, { mode }))).map((line) => drawLeg(line, frame, 0));
}

const frameAt = (lat: number, lng: number, zoom: number): Frame => ({
  ...spotOf({ lat, lng }),
  world: worldAt(zoom),
  width: 1000,
  height: 400,
});

describe('a leg in a window', () => {
  test('is one piece across the Pacific, with its arrow in the middle', () => {
    const [leg] = drawn(['busan', 'washington'], frameAt(48, 206, 1.8));
    expect(leg?.path.match(/M/g)).toHaveLength(1);
    expect(leg?.leaving).toEqual([]);
    expect(leg?.arrow?.x).toBeGreaterThan(350);
    expect(leg?.arrow?.x).toBeLessThan(650);
  });

  test('says where it goes when it leaves the picture, and where it came from', () => {
    const [out] = drawn(['tokyo', 'washington'], frameAt(36, 140, 5));
    const [home] = drawn(['washington', 'tokyo'], frameAt(36, 140, 5));
    expect(out?.leaving.map(({ towards }) => towards)).toEqual(['to']);
    expect(home?.leaving).toEqual([]); // it runs westward, through another copy of the world
  });

  test('has no path where it is out of the picture', () => {
    expect(drawn(['tokyo', 'busan'], frameAt(0, 0, 4))[0]?.path).toBe('');
  });

  test('and its way back do not touch between their ends', () => {
    const [there, back] = drawn(['tokyo', 'busan', 'tokyo'], frameAt(35.5, 134, 5), 'helicopter');
    const middle = (leg: typeof there) => leg?.trail[Math.floor((leg?.trail.length ?? 0) / 2)] ?? { x: 0, y: 0 };
    const gap = Math.hypot(middle(there).x - middle(back).x, middle(there).y - middle(back).y);
    expect(gap).toBeGreaterThan(10);
  });
});

test('path data keeps a tenth of a pixel and drops spots that cannot be told apart', () => {
  expect(
    pathOf([
      { x: 0, y: 0.04 },
      { x: 0.3, y: 0 },
      { x: 5.06, y: 2 },
    ]),
  ).toBe('M0 0L5.1 2');
});
