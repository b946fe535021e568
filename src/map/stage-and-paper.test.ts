import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { en } from '../i18n/en.ts';
import { itineraryOf } from '../trip/itinerary.ts';
import { tonesOf } from '../trip/tones.ts';
import type { Trip } from '../trip/types.ts';
import { chartOf } from './chart.ts';
import { overlap, type Rect } from './clip-line.ts';
import { openingLook } from './opening.ts';
import { type Scene, type SceneOptions, sceneOf } from './scene.ts';
import { ON_PAPER, ON_STAGE } from './spread.ts';
import { stageView } from './stage-view.ts';

const itinerary = itineraryOf(data as unknown as Trip);
const chart = chartOf(itinerary, tonesOf(itinerary));
const options: SceneOptions = { words: en, zone: 'there', reader: null, focus: null, names: [], taken: [], beyond: 0 };

/** The map's part of a screen, in units of its own (22 px at 1920 × 1080 are 11). */
const SCREENS = {
  '1280 × 720, 1920 × 1080, 3840 × 2160': [371, 482],
  '1024 × 768': [371, 662],
  '390 × 844': [540, 417],
} as const;

function onStage(step: string, [width, height]: readonly [number, number]): Scene {
  const { look, focus } = stageView(chart, step, { width, height });
  return sceneOf(chart, { ...look, width, height }, { ...options, focus, spread: ON_STAGE });
}

function onPaper(): Scene {
  const [width, height] = [698, 256];
  return sceneOf(
    chart,
    { ...openingLook(chart.opening, width, height), width, height },
    { ...options, spread: ON_PAPER },
  );
}

const numbers = ({ pins }: Scene) => pins.map(({ label }) => label);
const texts = ({ labels }: Scene) => labels.map(({ lines }) => lines.map(({ text }) => text).join(' '));

/** How many of the pins and the labels lie on another. */
function collisions({ pins, labels }: Scene): number {
  const rects: Rect[] = [
    ...labels.map(({ rect }) => rect),
    ...pins.map(({ at, width, radius }) => ({
      left: at.x - width / 2,
      right: at.x + width / 2,
      top: at.y - radius,
      bottom: at.y + radius,
    })),
  ];
  return rects.flatMap((rect, index) => rects.slice(index + 1).filter((other) => overlap(rect, other))).length;
}

describe.each(Object.entries(SCREENS))('on stage at %s', (_name, size) => {
  test.each(['event-takaichi-summit', 'event-xi-meeting', 'event-carrier-visit', 'event-lee-talks'])(
    'every stop of the region has a pin and a name of its own at %s',
    (step) => {
      const scene = onStage(step, size);
      expect(numbers(scene)).toEqual(['4', '5', '6', '7', '8']);
      const names = scene.labels.map(({ lines }) => lines[0]?.text);
      expect(names.slice(0, 5)).toEqual(['Kuala Lumpur', 'Tokyo', 'Yokosuka', 'Busan', 'Gyeongju']);
    },
  );

  test.each([
    ['event-takaichi-summit', ['kuala-lumpur-tokyo']],
    ['event-xi-meeting', ['gyeongju-busan', 'busan-gyeongju', 'tokyo-busan']],
    ['event-return-flight-press', ['busan-washington']],
  ])('the way there stands out at %s, back to a leg long enough to be seen', (step, legs) =>
    expect([...(stageView(chart, step, { width: size[0], height: size[1] }).focus.legs ?? [])]).toEqual(legs),
  );

  test('nothing meets anything else at any step, and no number is under 22 px', () => {
    const steps = [
      'title',
      ...itinerary.visits.map(({ index }) => `visit-${index + 1}`),
      ...[...itinerary.events.keys()].map((id) => `event-${id}`),
    ];
    for (const step of steps) {
      const scene = onStage(step, size);
      expect(collisions(scene), step).toBe(0);
      for (const { radius } of scene.pins) expect(radius * 1.25 * 2).toBeGreaterThanOrEqual(22);
    }
  });
});

test('on paper the two pairs of stops stand beside each other, all with their names', () => {
  const scene = onPaper();
  expect(numbers(scene)).toEqual(['1', '2', '3', '4', '5·6', '7·8', '1']);
  expect(texts(scene)).toEqual([
    'Washington 24 October',
    'Ramstein 25 October',
    'Al Udeid 25 October',
    'Kuala Lumpur 26–27 October',
    'Tokyo, Yokosuka 27–29 October',
    'Busan, Gyeongju 29–30 October',
    'Washington 30 October',
  ]);
  expect(collisions(scene)).toBe(0);
});
