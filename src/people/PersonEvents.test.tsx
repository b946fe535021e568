import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { StoreProvider } from '../state/hooks.tsx';
import { createTripStore } from '../state/store.ts';
import type { Trip } from '../trip/types.ts';
import { PersonEvents } from './PersonEvents.tsx';

test('home is named by the first stop in its zone, wherever the trip begins', () => {
  const store = createTripStore({ ...(data as unknown as Trip), homeTimeZone: 'Asia/Seoul' });
  store.send({ type: 'set-zone', zone: 'home' });
  // What is rendered on a server is the state before anything happened.
  const page = renderToStaticMarkup(
    <StoreProvider store={{ ...store, getInitialState: store.getState }}>
      <PersonEvents parts={new Map([['takaichi-summit', null]])} />
    </StoreProvider>,
  );
  expect(page).toContain('Times: Busan time.');
});
