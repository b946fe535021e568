import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StoreProvider } from '../state/hooks.tsx';
import { createTripStore } from '../state/store.ts';
import { at, event, stop, trip } from './small-trip.ts';
import { Timeline } from './Timeline.tsx';

/** The rows of one meeting with people of these names; the traveller is not among them. */
function rows(...people: [name: string, lang?: string][]): string {
  const ids = people.map((_, index) => `person-${index}`);
  const listed = people.map(([name, lang], index) => ({
    id: `person-${index}`,
    name,
    role: 'guest',
    delegation: 'all',
    ...(lang === undefined ? {} : { lang }),
  }));
  const meeting = event('meeting', 'here', at('2025-01-01'), { participants: ids.map((person) => ({ person })) });
  const made = { ...trip([stop('here', 'UTC')], [], [meeting]), people: listed };
  return renderToStaticMarkup(
    <StoreProvider store={createTripStore(made)}>
      <Timeline />
    </StoreProvider>,
  );
}

test('a name in another language than the trip’s is marked as such in its row', () => {
  expect(rows(['高市早苗', 'ja'])).toContain('<span lang="ja">高市早苗</span>');
  expect(rows(['Ann Example'], ['李在明', 'ko'])).toContain('Ann Example and <span lang="ko">李在明</span>');
  expect(rows(['Rosé', 'fr'], ['Rosé', 'pt'])).toContain('<span lang="fr">Rosé</span> and <span lang="pt">Rosé</span>');
});

test('all other names are plain text', () => {
  expect(rows(['Ann Example'], ['Bo Example'])).toContain('Ann Example and Bo Example');
  expect(rows(['Ann Example'], ['Bo Example'])).not.toContain('lang=');
});
