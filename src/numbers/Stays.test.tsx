import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { StoreProvider } from '../state/hooks.tsx';
import { createTripStore } from '../state/store.ts';
import type { Trip } from '../trip/types.ts';
import { Stays } from './Stays.tsx';
import { Zones } from './Zones.tsx';

const tour = data as unknown as Trip;
const page = (trip: Trip, view: typeof Stays) => {
  const View = view;
  return renderToStaticMarkup(
    <StoreProvider store={createTripStore(trip)}>
      <View />
    </StoreProvider>,
  );
};

test('nights are at least as many as the events tell where one of the dates is not reported', () => {
  expect(page(tour, Stays)).toContain('>4 nights</summary>');
  const legs = tour.legs.map((leg) => (leg.id === 'kuala-lumpur-tokyo' ? { ...leg, arrive: null } : leg));
  expect(page({ ...tour, legs }, Stays)).toContain('>at least 4 nights</summary>');
});

test('a number of nothing opens nothing', () => {
  const stops = tour.stops.map((stop) => ({ ...stop, timeZone: 'UTC' }));
  const legs = tour.legs.map((leg) => ({ ...leg, depart: null, arrive: null }));
  expect(page(tour, Zones)).toMatch(/>The clocks changed on \d+ legs<\/summary>/);
  expect(page({ ...tour, stops, legs }, Zones)).toContain('>The clocks changed on 0 legs</p>');
});

test('where the nights were spent is named, with what is to be known of it', () => {
  expect(page(tour, Stays)).toContain(
    'Hotel in Bukit Bintang (named beforehand as The Ritz-Carlton). The hotel is named only in reports from the day before',
  );
});

test('the least that about times leave is only about so', () => {
  expect(page(tour, Stays)).toContain('>at least about 31 hours 50 minutes</td>');
});
