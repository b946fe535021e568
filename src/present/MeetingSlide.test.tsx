import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { Icon } from '../parts/Icon.tsx';
import { StoreProvider } from '../state/hooks.tsx';
import { createTripStore } from '../state/store.ts';
import { found } from '../trip/itinerary.ts';
import type { Leg, Trip } from '../trip/types.ts';
import { MeetingSlide } from './MeetingSlide.tsx';

const tour = data as unknown as Trip;

test.each<Leg['mode']>(['plane', 'train', 'ship'])('a meeting on the way has the icon of a %s', (mode) => {
  const legs = tour.legs.map((leg) => ({ ...leg, mode }));
  const store = createTripStore({ ...tour, legs });
  const page = renderToStaticMarkup(
    <StoreProvider store={store}>
      <MeetingSlide item={found(store.getState().itinerary.events, 'atlantic-press')} />
    </StoreProvider>,
  );
  expect(page).toContain(renderToStaticMarkup(<Icon name={mode} turn={mode === 'plane' ? 90 : 0} />));
});
