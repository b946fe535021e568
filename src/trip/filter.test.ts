import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { daysOf } from './days.ts';
import { EMPTY_FILTER, type Filter, isLegShown, shownEvents, tidied, toggled } from './filter.ts';
import { facetCounts } from './filter-counts.ts';
import { found, itineraryOf } from './itinerary.ts';
import type { Trip } from './types.ts';

const itinerary = itineraryOf(data as unknown as Trip);
const there = daysOf(itinerary, 'there', null);
const ask = (asked: Partial<Filter>): Filter => ({ ...EMPTY_FILTER, ...asked });
const left = (asked: Partial<Filter>, days = there) => [...(shownEvents(ask(asked), itinerary, days) ?? [])];

describe('what a filter leaves', () => {
  test('nothing asked for leaves all, and says so by null', () => {
    expect(shownEvents(EMPTY_FILTER, itinerary, there)).toBeNull();
    expect(shownEvents(ask({ q: '   ' }), itinerary, there)).toBeNull();
  });

  test.each<[string, Partial<Filter>, number]>([
    ['a country', { country: ['MY'] }, 10],
    ['a stop', { at: ['tokyo'] }, 12],
    ['a kind', { kind: ['signing'] }, 5],
    ['a person', { person: ['marco-rubio'] }, 8],
    ['two kinds: either', { kind: ['signing', 'meal'] }, 8],
    ['a kind at a stop: both', { kind: ['signing'], at: ['tokyo'] }, 1],
    ['announced only', { status: ['announced'] }, 1],
    ['nobody', { person: ['marco-rubio'], kind: ['speech'] }, 0],
  ])('%s', (_name, asked, count) => {
    expect(left(asked)).toHaveLength(count);
  });

  test('quotes and outcomes asked for together must both be there', () => {
    const both = left({ has: ['quotes', 'outcomes'] });
    expect(both.length).toBeLessThan(left({ has: ['quotes'] }).length);
    expect(both.every((id) => left({ has: ['outcomes'] }).includes(id))).toBe(true);
  });

  test('a day is the one shown: the summit of Tuesday in Tokyo is on Monday in Washington', () => {
    expect(left({ on: ['2025-10-28'] })).toContain('takaichi-summit');
    const home = daysOf(itinerary, 'home', null);
    expect(left({ on: ['2025-10-28'] }, home)).not.toContain('takaichi-summit');
    expect(left({ on: ['2025-10-27'] }, home)).toContain('takaichi-summit');
  });

  test('text is found in titles, outcomes, quotes, names and disputes, at the beginning of words', () => {
    expect(left({ q: 'minerals' })).toHaveLength(3);
    expect(left({ q: 'takaichi golden era' })).toContain('takaichi-summit');
    expect(left({ q: 'inerals' })).toEqual([]);
    expect(left({ q: 'Kyoto' })).toEqual([]);
  });
});

describe('choices', () => {
  test('a choice taken out again leaves the one empty filter', () => {
    const once = toggled(EMPTY_FILTER, 'kind', 'meal');
    expect(once.kind).toEqual(['meal']);
    expect(toggled(once, 'kind', 'meal')).toBe(EMPTY_FILTER);
    expect(tidied(ask({}))).toBe(EMPTY_FILTER);
  });

  test('each is counted given the other facets, and not its own', () => {
    const counts = facetCounts(ask({ kind: ['signing'] }), itinerary, there);
    expect(counts.kind.get('meal')).toBe(3);
    expect(counts.kind.get('signing')).toBe(5);
    expect(counts.at.get('tokyo')).toBe(1);
    expect(counts.at.get('ramstein')).toBe(0);
  });

  test('the count of a choice is what choosing it shows', () => {
    const filter = ask({ delegation: ['jp'], has: ['quotes'] });
    const counts = facetCounts(filter, itinerary, there);
    for (const [stop, count] of counts.at) expect(left({ ...filter, at: [stop] })).toHaveLength(count);
    for (const [has, count] of counts.has) {
      expect(left({ ...filter, has: [...new Set([...filter.has, has])] })).toHaveLength(count);
    }
  });
});

test('a leg is shown when something shown took place at each of its ends', () => {
  const shown = new Set(left({ person: ['marco-rubio'] }));
  expect(isLegShown(found(itinerary.legs, 'kuala-lumpur-tokyo'), shown)).toBe(true);
  expect(isLegShown(found(itinerary.legs, 'tokyo-yokosuka'), shown)).toBe(false);
});
