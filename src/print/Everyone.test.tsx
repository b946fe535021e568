import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { StoreProvider } from '../state/hooks.tsx';
import { createTripStore } from '../state/store.ts';
import type { Trip } from '../trip/types.ts';
import { Everyone } from './Everyone.tsx';

const tour = data as unknown as Trip;

test('each is followed by the numbers of their meetings, and by nothing where somebody is only quoted', () => {
  const events = tour.events.map((event) => ({
    ...event,
    participants: event.participants.filter(({ person }) => person !== 'sanae-takaichi'),
  }));
  const page = (trip: Trip) =>
    renderToStaticMarkup(
      <StoreProvider store={createTripStore(trip)}>
        <Everyone />
      </StoreProvider>,
    );
  expect(page(tour)).toMatch(/Sanae Takaichi<\/b>, Prime Minister of Japan \([\d–, ]+\)<\/li>/);
  expect(page({ ...tour, events })).toContain('Sanae Takaichi</b>, Prime Minister of Japan</li>');
});
