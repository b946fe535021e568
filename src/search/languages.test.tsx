import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { StoreProvider } from '../state/hooks.tsx';
import { createTripStore } from '../state/store.ts';
import { EMPTY_FILTER } from '../trip/filter.ts';
import type { Trip } from '../trip/types.ts';
import { FilterPanel } from './FilterPanel.tsx';
import { FilterSummary } from './FilterSummary.tsx';
import { buildFind } from './find.ts';
import { Hits } from './SearchLines.tsx';

const bundled = data as unknown as Trip;
/** The bundled trip with one name, and what she is quoted as saying, in Japanese. */
const trip: Trip = {
  ...bundled,
  people: bundled.people.map((person) =>
    person.id === 'sanae-takaichi' ? { ...person, name: '高市早苗', lang: 'ja' } : person,
  ),
  events: bundled.events.map((event) => ({
    ...event,
    quotes: event.quotes.map((quote) =>
      quote.speaker === 'sanae-takaichi' ? { ...quote, text: '日米同盟の新黄金時代', lang: 'ja-JP' } : quote,
    ),
  })),
};
const store = createTripStore(trip);
const find = await buildFind(store.getState().itinerary);

// What is drawn here is drawn from the state at first, which has her in the filter.
store.send({ type: 'set-filter', filter: { ...EMPTY_FILTER, person: ['sanae-takaichi'] } });
store.getInitialState = store.getState;

const drawn = (children: ReactNode): string =>
  renderToStaticMarkup(<StoreProvider store={store}>{children}</StoreProvider>);

/** The lines of the search for hits of a kind. */
function lines(query: string, kind: string): string {
  const group = find(query).groups.find((one) => one.kind === kind);
  return group === undefined ? '' : drawn(<Hits group={group} first={0} active={-1} />);
}

test('a name, a quote and a headline in another language are marked as such among what was found', () => {
  expect(lines('高市', 'person')).toContain('<span lang="ja"><mark>高</mark><mark>市</mark>早苗</span>');
  expect(lines('黄金', 'quote')).toContain('“<span lang="ja-JP">日米同盟の新<mark>黄金</mark>時代</span>”');
  expect(lines('黄金', 'quote')).toContain('<span lang="ja">高市早苗</span>: ');
  expect(lines('malásia lula', 'source')).toContain('Brasil 247: <span lang="pt"><mark>Lula</mark> tem agenda ampla');
});

test('so is a name among the choices of the filter, and in its chip', () => {
  expect(drawn(<FilterPanel />)).toMatch(/<span[^>]* lang="ja">高市早苗<\/span>/);
  expect(drawn(<FilterSummary />)).toContain('<b lang="ja">高市早苗</b>');
});

test('what is in the language of the trip is not', () => {
  expect(lines('rubio', 'person')).toContain('<mark>Rubio</mark>');
  expect(lines('rubio', 'person')).not.toContain('lang=');
});
