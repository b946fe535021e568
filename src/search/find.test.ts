import { beforeAll, describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { itineraryOf } from '../trip/itinerary.ts';
import type { Trip } from '../trip/types.ts';
import { buildFind, type Find, type Found } from './find.ts';

const itinerary = itineraryOf(data as unknown as Trip);
let find: Find;
beforeAll(async () => {
  find = await buildFind(itinerary);
});

const titles = ({ groups }: Found, kind: string) =>
  groups.find((group) => group.kind === kind)?.hits.map(({ entry }) => entry.title) ?? [];

describe('asking', () => {
  test('"xi" leads to the meeting and the person', () => {
    const found = find('xi');
    expect(titles(found, 'meeting')).toContain('Trump and Xi meet in Busan');
    expect(titles(found, 'person')[0]).toBe('Xi Jinping');
  });

  test('only what can be shown is found, where not everything can', async () => {
    const here = await buildFind(itinerary, ['meeting']);
    expect(here('xi').groups.map(({ kind }) => kind)).toEqual(['meeting']);
  });

  test.each([
    ['an unfinished word', 'taka', 'person', 'Sanae Takaichi'],
    ['two letters swapped', 'takiachi', 'person', 'Sanae Takaichi'],
    ['one wrong letter', 'takaishi', 'person', 'Sanae Takaichi'],
    ['one missing letter', 'takichi', 'person', 'Sanae Takaichi'],
    ['without its marks', 'gusmao', 'person', 'Xanana Gusmão'],
    ['in capitals', 'MARCO RUBIO', 'person', 'Marco Rubio'],
    ['a stop', 'gyeongju', 'place', 'Gyeongju'],
    ['a leg', 'kuala lumpur tokyo', 'leg', 'Kuala Lumpur – Tokyo'],
  ])('%s: %s', (_what, query, kind, title) => {
    expect(titles(find(query), kind)).toContain(title);
  });

  test('the words of a quote lead to its meeting', () => {
    const [hit] = find('greatest alliance').groups.find(({ kind }) => kind === 'quote')?.hits ?? [];
    expect(hit?.entry.target).toEqual({ kind: 'event', id: 'takaichi-summit' });
    expect(hit?.title.filter((stretch) => stretch.hit).map(({ text }) => text)).toEqual(['greatest', 'alliance']);
  });

  test('a source is found by its publisher', () => {
    expect(titles(find('bernama'), 'source')[0]).toMatch(/Bernama/);
  });

  test('what has all the words as written hides what is only written like them', () => {
    const people = titles(find('xi jinping'), 'person');
    expect(people).toEqual(['Xi Jinping']);
    expect(find('xi jinping').exact).toBe(true);
  });

  test('what is called exactly so comes first', () => {
    expect(titles(find('tokyo'), 'place')[0]).toBe('Tokyo');
  });

  test('what is not there offers what is near', () => {
    const found = find('Kyoto');
    expect(found.exact).toBe(false);
    expect(titles(found, 'source')[0]).toContain('Kyodo');
    expect(find('emperor semiconductor').exact).toBe(false);
  });

  test.each(['', ' ', 'x', '“'])('"%s" is too little to ask', (query) => {
    expect(find(query).groups).toEqual([]);
  });
});
