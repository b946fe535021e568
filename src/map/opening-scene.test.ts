import { describe, expect, test } from 'vitest';
import { en } from '../i18n/en.ts';
import { EMPTY_VIEW } from '../state/state.ts';
import { daysOf } from '../trip/days.ts';
import { itineraryOf } from '../trip/itinerary.ts';
import { tonesOf } from '../trip/tones.ts';
import { chartOf } from './chart.ts';
import { sampled } from './clip-line.ts';
import { focusOf } from './focus.ts';
import { bent } from './legs.ts';
import type { Spot } from './mercator.ts';
import { openingLook, stillWorld } from './opening.ts';
import { liveScene, openingDrawn, openingScene } from './opening-scene.ts';
import { type SampleStops, sampleJourney } from './sample-journey.ts';
import type { SceneOptions } from './scene.ts';
import { STILL_SETS, stillItems } from './still-sets.ts';

const chartFor = (stops: SampleStops, route: string[]) => {
  const itinerary = itineraryOf(sampleJourney(stops, route, { mode: 'train' }));
  return chartOf(itinerary, tonesOf(itinerary));
};

/** What the live map shows in a window in which it has just begun. */
function begun(chart: ReturnType<typeof chartOf>, width: number, height: number) {
  const frame = { ...openingLook(chart.opening, width, height), width, height };
  const focus = focusOf(chart, EMPTY_VIEW, daysOf(chart.itinerary, 'there', null), 0);
  const options: SceneOptions = { words: en, zone: 'there', reader: null, focus, names: [], taken: [], beyond: 0 };
  return liveScene(chart, frame, openingScene(chart, frame, openingDrawn(chart, frame, options), options), options);
}

/** Pixels from a spot to the nearest of others. */
const gap = (from: Spot | null | undefined, others: Spot[]) =>
  Math.min(...others.map(({ x, y }) => Math.hypot(x - (from?.x ?? 1e9), y - (from?.y ?? 1e9))));

describe('arrows of a trip there and back, and there again, lie on their lines', () => {
  const chart = chartFor({ berlin: [52.5, 13.4], paris: [48.9, 2.4] }, ['berlin', 'paris', 'berlin', 'paris']);

  test.each([
    [1048, 560],
    [390, 236],
  ])('in the map as it begins at %i × %i', (width, height) => {
    const { legs } = begun(chart, width, height);
    expect(legs.map(({ arrow, trail }) => gap(arrow, trail) < 4)).toEqual([true, true, true]);
  });

  test.each(STILL_SETS)('in the still map, which bends them as in a window of another size: $name', (set) => {
    const world = stillWorld(chart.opening);
    const { x, y } = openingLook(chart.opening, 1048, 398);
    const lines = chart.lines.map(({ spots, bend }) =>
      sampled(
        bent(
          spots.map((spot) => ({ x: (spot.x - x) * world, y: (spot.y - y) * world })),
          bend,
        ),
        1,
      ),
    );
    const arrows = stillItems(chart, set, en, []).flatMap(({ arrow, spot }) => (arrow ? [spot] : []));
    const gaps = arrows.map((spot, index) => gap({ x: spot.x * world, y: spot.y * world }, lines[index] ?? []));
    expect(gaps.map((pixels) => pixels < 1)).toEqual([true, true, true]);
  });
});
