import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { enRooms } from '../i18n/en-rooms.ts';
import { daysOf } from '../trip/days.ts';
import { EMPTY_FILTER, type Filter } from '../trip/filter.ts';
import { itineraryOf } from '../trip/itinerary.ts';
import type { Trip } from '../trip/types.ts';
import { askedFor, choiceLabel, countOf, facetsOf } from './choices.ts';

const trip = data as unknown as Trip;
const itinerary = itineraryOf(trip);
const days = daysOf(itinerary, 'there', null);
const ask = (asked: Partial<Filter>): Filter => ({ ...EMPTY_FILTER, ...asked });
const facets = new Map(facetsOf(ask({ kind: ['signing'] }), itinerary, days, enRooms));

describe('the panel', () => {
  test('every facet is there, with every choice of the trip', () => {
    expect([...facets].map(([facet, choices]) => [facet, choices.length])).toEqual([
      ['kind', 14],
      ['at', 8],
      ['on', 7],
      ['person', 66],
      ['delegation', 21],
      ['country', 6],
      ['status', 3],
      ['has', 3],
    ]);
  });

  test('a choice says what it would show, and whether it is made', () => {
    expect(facets.get('kind')?.find(({ chosen }) => chosen)).toEqual({
      value: 'signing',
      label: 'Signing',
      lang: undefined,
      count: 5,
      chosen: true,
    });
    expect(facets.get('at')?.find(({ value }) => value === 'tokyo')?.count).toBe(1);
  });

  test.each([
    ['country', 'MY', 'Malaysia'],
    ['on', '2025-10-28', 'Tue 28 Oct'],
    ['delegation', 'us', 'United States'],
    ['person', 'xi-jinping', 'Xi Jinping'],
    ['status', 'announced', 'Announced'],
    ['has', 'disputes', 'Sources disagree'],
    ['kind', 'picnic', 'picnic'],
  ] as const)('%s %s is called %s', (facet, value, label) => {
    expect(choiceLabel(facet, value, itinerary, enRooms)).toBe(label);
  });
});

test('a name in another language says in which', () => {
  const people = trip.people.map((person) =>
    person.id === 'xi-jinping' ? { ...person, name: '习近平', lang: 'zh' } : person,
  );
  const choices = new Map(facetsOf(EMPTY_FILTER, itineraryOf({ ...trip, people }), days, enRooms)).get('person');
  expect(choices?.find(({ value }) => value === 'xi-jinping')).toMatchObject({ label: '习近平', lang: 'zh' });
  expect(choices?.find(({ value }) => value === 'marco-rubio')).toMatchObject({
    label: 'Marco Rubio',
    lang: undefined,
  });
});

describe('ways out of a filter that shows nothing', () => {
  const filter = ask({ q: 'Kyoto', kind: ['signing'] });

  test('each thing asked for can be taken back, the text first', () => {
    expect(askedFor(filter).map(({ facet, value }) => `${facet} ${value}`)).toEqual(['q Kyoto', 'kind signing']);
  });

  test('and says how many that would show', () => {
    expect(askedFor(filter).map(({ without }) => countOf(without, itinerary, days))).toEqual([5, 0]);
    expect(countOf(EMPTY_FILTER, itinerary, days)).toBe(41);
  });
});
