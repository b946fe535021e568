import { expect, test } from 'vitest';
import { EMPTY_VIEW } from '../state/state.ts';
import { daysOf } from '../trip/days.ts';
import { itineraryOf } from '../trip/itinerary.ts';
import { tonesOf } from '../trip/tones.ts';
import { lookAt } from './camera.ts';
import { chartOf } from './chart.ts';
import { focusOf } from './focus.ts';
import { zoomOf } from './mercator.ts';
import { sampleJourney } from './sample-journey.ts';

const QUARTERS = { mitte: [52.52, 13.4], wedding: [52.55, 13.36], steglitz: [52.46, 13.33] } as const;

test.each([
  ['a meeting, beside the sheet of its city', { kind: 'event', id: 'event-1' }, true],
  ['a meeting', { kind: 'event', id: 'event-1' }, false],
  ['a stop', { kind: 'stop', id: 'wedding' }, false],
] as const)(
  'of a trip within a city, %s is not looked at from farther off than the whole',
  (_name, selection, sheets) => {
    const itinerary = itineraryOf(sampleJourney(QUARTERS, ['mitte', 'wedding', 'steglitz'], { mode: 'car' }));
    const chart = chartOf(itinerary, tonesOf(itinerary));
    const focus = focusOf(chart, { ...EMPTY_VIEW, selection }, daysOf(itinerary, 'there', null), 1);
    const { world } = lookAt(chart, focus, { width: 1050, height: 680, sheets });
    expect(zoomOf(world)).toBeCloseTo(9, 6);
  },
);
