import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { itineraryOf } from './itinerary.ts';
import { disagreements, orderSources, publishersOf, usedSources, weaknesses } from './source-uses.ts';
import type { Source, Trip } from './types.ts';

const trip = data as unknown as Trip;
const itinerary = itineraryOf(trip);
const sources = usedSources(itinerary);
const idsBy = (order: 'publisher' | 'date' | 'uses') => orderSources(sources, order).map(({ source }) => source);

describe('what rests on a source', () => {
  test('every source of the file is there once, and each is used', () => {
    expect(sources).toHaveLength(190);
    expect(sources.filter(({ uses }) => uses.length === 0)).toEqual([]);
  });

  test('a meeting, its quotes and its claims are told apart', () => {
    const uses = sources.find(({ source }) => source.id === 'tribune-ani')?.uses ?? [];
    const summit = uses.find(({ id }) => id === 'takaichi-summit');
    expect(summit).toMatchObject({ kind: 'event', whole: true });
    expect(summit?.quotes).toBeGreaterThan(0);
    expect(summit?.claims).toBeGreaterThan(0);
  });

  test('all uses together are those of the file', () => {
    const claims = trip.events.flatMap(({ disputes }) => disputes.flatMap((dispute) => dispute.claims));
    const inFile = claims.reduce((sum, claim) => sum + claim.sources.length, 0);
    const counted = sources.flatMap(({ uses }) => uses).reduce((sum, use) => sum + use.claims, 0);
    expect(counted).toBe(inFile);
  });

  test('a leg counts too, by its stops', () => {
    const legs = sources.flatMap(({ uses }) => uses.filter(({ kind }) => kind === 'leg'));
    expect(legs.length).toBe(trip.legs.reduce((sum, leg) => sum + leg.sources.length, 0));
    expect(legs.map(({ title }) => title)).toContain('Kuala Lumpur – Tokyo');
  });
});

describe('what is weak', () => {
  const source: Source = {
    id: 's',
    publisher: 'Post',
    title: 'Talks end',
    description: null,
    url: 'https://example.org/',
    published: '2025-10-28',
    note: null,
  };

  test.each<[string, Partial<Source>, string[]]>([
    ['nothing', {}, []],
    ['a headline that was not seen', { title: null }, ['no-headline']],
    ['no date', { published: null }, ['no-date']],
    ['a reprint', { note: 'Reprint; the original outlet is not shown.' }, ['reprint']],
    ['a summary of a text', { note: 'Third-party summary of the White House text.' }, ['reprint']],
    ['a note on something else is none', { note: 'Stamped 13:58 in Seoul.' }, []],
    ['no address', { url: null }, ['no-address']],
  ])('%s', (_what, part, weak) => {
    expect(weaknesses({ ...source, ...part })).toEqual(weak);
  });

  test('a reprint is known from the publisher, too', () => {
    const reprints = sources.filter(({ weaknesses: weak }) => weak.includes('reprint')).map(({ source }) => source.id);
    expect(reprints).toHaveLength(28);
    expect(reprints).toEqual(expect.arrayContaining(['mofa-carrier', 'stripes-carrier-early', 'wh-technology']));
  });

  test('in the bundled trip: 88 without a headline, 38 without a date', () => {
    expect(sources.filter(({ weaknesses: weak }) => weak.includes('no-headline'))).toHaveLength(88);
    expect(sources.filter(({ weaknesses: weak }) => weak.includes('no-date'))).toHaveLength(38);
  });
});

describe('orders', () => {
  test('by date, those without one last', () => {
    const dates = idsBy('date').map(({ published }) => published);
    expect(dates.slice(-38)).toEqual(Array(38).fill(null));
    const known = dates.slice(0, -38);
    expect(known).toEqual(known.toSorted());
  });

  test('by publisher, and publishers counted', () => {
    const publishers = publishersOf(sources);
    expect(publishers.reduce((sum, [, count]) => sum + count, 0)).toBe(190);
    expect(new Set(idsBy('publisher').map(({ publisher }) => publisher)).size).toBe(publishers.length);
  });

  test('the most used first', () => {
    const [first, second] = orderSources(sources, 'uses');
    expect((first?.uses.length ?? 0) >= (second?.uses.length ?? 0)).toBe(true);
  });
});

test('all disagreements, the open ones first', () => {
  const all = disagreements(itinerary);
  expect(all).toHaveLength(32);
  expect(all.findIndex(({ dispute }) => dispute.resolution !== null)).toBe(6);
});
