import { expect, test } from 'vitest';
import { en } from '../i18n/en.ts';
import { itineraryOf } from '../trip/itinerary.ts';
import { tonesOf } from '../trip/tones.ts';
import { chartOf } from './chart.ts';
import { sampleJourney } from './sample-journey.ts';
import { STILL_SETS, stillItems } from './still-sets.ts';

const SOUTHWARD = { adak: [51.9, -176.7], kiritimati: [1.9, -157.4], chatham: [-44, -176.6] } as const;

test.each(STILL_SETS)('stops of a route from north to south are named in the still map: $name', (set) => {
  const itinerary = itineraryOf(sampleJourney(SOUTHWARD, ['adak', 'kiritimati', 'chatham']));
  const items = stillItems(chartOf(itinerary, tonesOf(itinerary)), set, en, []);
  expect(items.flatMap(({ pin, label }) => (pin ? [label?.lines[0]?.text] : []))).toEqual([
    'ADAK',
    'KIRITIMATI',
    'CHATHAM',
  ]);
});
