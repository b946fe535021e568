import { expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { found, itineraryOf } from '../trip/itinerary.ts';
import type { Trip } from '../trip/types.ts';
import { eventJsonLd } from './json-ld.ts';

const itinerary = itineraryOf(data as unknown as Trip);
const described = (id: string) => eventJsonLd(found(itinerary.events, id), itinerary, null);

test('who took part is named; whoever was only expected is not', () => {
  expect(described('takaichi-summit')).toMatchObject({
    '@type': 'Event',
    startDate: '2025-10-28T09:50+09:00',
    attendee: expect.arrayContaining([
      { '@type': 'Person', name: 'Sanae Takaichi', jobTitle: 'Prime Minister of Japan' },
    ]),
  });
  expect(described('asean-dinner')).not.toHaveProperty('attendee');
});
