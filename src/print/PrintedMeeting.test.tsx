import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { StoreProvider } from '../state/hooks.tsx';
import { createTripStore, type Store } from '../state/store.ts';
import { found } from '../trip/itinerary.ts';
import type { Trip } from '../trip/types.ts';
import { ItineraryTable } from './ItineraryTable.tsx';
import { PrintedMeeting } from './PrintedMeeting.tsx';
import { sourceNumbers } from './source-numbers.ts';

const tour = data as unknown as Trip;
const store = createTripStore(tour);
const { itinerary } = store.getState();

test('every quote is on paper, as printed, with its speaker and sources', () => {
  const numbers = sourceNumbers(itinerary);
  const page = renderToStaticMarkup(
    <StoreProvider store={store}>
      {[...itinerary.events.values()].map((item) => (
        <PrintedMeeting key={item.event.id} item={item} number={1} numbers={numbers} notes={null} />
      ))}
    </StoreProvider>,
  );
  const printed = [...page.matchAll(/<q[^>]*>“(.+?)”<\/q> ([^<]+) <span[^>]*>\[[\d, –]+\]<\/span>/g)];
  const quotes = tour.events.flatMap((event) => event.quotes);
  expect(printed.map(([, text]) => text?.replaceAll('&#x27;', "'").replaceAll('&amp;', '&'))).toEqual(
    quotes.map(({ text }) => text),
  );
  expect(printed.map(([, , who]) => who)).toEqual(quotes.map(({ speaker }) => found(itinerary.people, speaker).name));
});

test('the zone of a stop stands beside local times only', () => {
  const heads = (of: Store) =>
    [
      ...renderToStaticMarkup(
        <StoreProvider store={{ ...of, getInitialState: of.getState }}>
          <ItineraryTable />
        </StoreProvider>,
      ).matchAll(/<th scope="col"[^>]*>([^<]+)</g),
    ].map(([, head]) => head);
  expect(heads(store)).toEqual(['Stop', 'Arrive', 'Leave', 'Zone', 'Events', 'Main events']);
  const utc = createTripStore(tour);
  utc.send({ type: 'set-zone', zone: 'utc' });
  expect(heads(utc)).toEqual(['Stop', 'Arrive', 'Leave', 'Events', 'Main events']);
});
