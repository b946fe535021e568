import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { EMPTY_VIEW } from '../state/state.ts';
import { EMPTY_FILTER, type Filter } from '../trip/filter.ts';
import { itineraryOf } from '../trip/itinerary.ts';
import type { Trip } from '../trip/types.ts';
import { readFragment, writeFragment } from './url.ts';

const itinerary = itineraryOf(data as unknown as Trip);

describe('the filter in the link, both ways', () => {
  test.each<[string, Partial<Filter>]>([
    ['country=MY&country=JP', { country: ['MY', 'JP'] }],
    ['at=tokyo', { at: ['tokyo'] }],
    ['on=2025-10-28', { on: ['2025-10-28'] }],
    ['kind=signing&kind=meal', { kind: ['signing', 'meal'] }],
    ['delegation=jp', { delegation: ['jp'] }],
    ['person=marco-rubio', { person: ['marco-rubio'] }],
    ['status=reported', { status: ['reported'] }],
    ['disputed=1', { has: ['disputes'] }],
    ['has=quotes&has=outcomes', { has: ['quotes', 'outcomes'] }],
    ['q=golden%20era%20%26%20more', { q: 'golden era & more' }],
    ['kind=meal&disputed=1&q=xi', { kind: ['meal'], has: ['disputes'], q: 'xi' }],
  ])('%s', (fragment, asked) => {
    const filter = { ...EMPTY_FILTER, ...asked };
    expect(writeFragment({ ...EMPTY_VIEW, filter })).toBe(fragment);
    expect(readFragment(fragment, itinerary)).toEqual({ view: { ...EMPTY_VIEW, filter }, unread: [] });
  });

  test('what is not in the trip is told and left out; the rest holds', () => {
    const { view, unread } = readFragment('kind=picnic&at=tokyo&at=kyoto&disputed=yes&has=maps&on=soon', itinerary);
    expect(view.filter).toEqual({ ...EMPTY_FILTER, at: ['tokyo'] });
    expect(unread).toEqual(['kind=picnic', 'at=kyoto', 'disputed=yes', 'has=maps', 'on=soon']);
  });

  test.each(['country=FR', 'delegation=fr', 'person=nobody', 'status=disputed', 'status=sure'])(
    '#%s is nowhere in the trip',
    (pair) => {
      const { view, unread } = readFragment(pair, itinerary);
      expect([view.filter, unread]).toEqual([EMPTY_FILTER, [pair]]);
    },
  );

  test('no filter is the one empty filter', () => {
    expect(readFragment('zone=home&q=', itinerary).view.filter).toBe(EMPTY_FILTER);
  });

  test('the words of several texts are asked for together', () => {
    expect(readFragment('q=xi&q=rare%20earths', itinerary).view.filter.q).toBe('xi rare earths');
  });

  test('a choice given twice counts once', () => {
    expect(readFragment('at=tokyo&at=tokyo', itinerary).view.filter.at).toEqual(['tokyo']);
  });
});

test.each([
  ['view=people&who=marco-rubio', { room: 'people', person: 'marco-rubio' }],
  ['view=sources', { room: 'sources' }],
  ['view=sources&source=tribune-ani', { room: 'sources', source: 'tribune-ani' }],
  ['view=numbers', { room: 'numbers' }],
] as const)('%s opens a room, both ways', (fragment, part) => {
  const view = { ...EMPTY_VIEW, ...part };
  expect(writeFragment(view)).toBe(fragment);
  expect(readFragment(fragment, itinerary)).toEqual({ view, unread: [] });
});

test('a long text is cut between two signs, so that the link can be written again', () => {
  const { view } = readFragment(`#q=${encodeURIComponent(`${'a'.repeat(199)}😀`)}`, itinerary);
  expect(writeFragment(view)).toBe(`q=${'a'.repeat(199)}`);
});
