import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { itineraryOf } from './itinerary.ts';
import { tonesOf } from './tones.ts';
import type { Stop, Trip } from './types.ts';

// The build checks the file against the schema; its own type is wider.
const tour = data as unknown as Trip;

test('the tour: home, two stops in transit, a colour for each country', () => {
  expect(Object.fromEntries(tonesOf(itineraryOf(tour)))).toEqual({
    washington: 'home',
    ramstein: 'transit',
    'al-udeid': 'transit',
    'kuala-lumpur': 'place-1',
    tokyo: 'place-2',
    yokosuka: 'place-2',
    busan: 'place-3',
    gyeongju: 'place-3',
  });
});

/** The tour with its stops in other countries, in the order of the file. */
function tonesIn(countries: string[], change: Partial<Trip> = {}): (string | undefined)[] {
  const stops = tour.stops.map((stop, index): Stop => ({ ...stop, country: countries[index] ?? 'XX' }));
  const trip = { ...tour, ...change, stops };
  const tones = tonesOf(itineraryOf(trip));
  return stops.map(({ id }) => tones.get(id));
}

describe('another trip', () => {
  test('within the country of home has colours, but for where it begins and ends', () => {
    const transit = 'transit';
    const away = ['place-1', 'place-1', 'place-1', 'place-1', 'place-1'];
    expect(tonesIn(Array(8).fill('US'))).toEqual(['home', transit, transit, ...away]);
  });

  test('of more than five countries repeats the colours', () => {
    const events = tour.events.map((event) => ({ ...event, kind: 'meeting' as const }));
    expect(tonesIn(['US', 'DE', 'QA', 'MY', 'JP', 'CN', 'KR', 'TH'], { events })).toEqual([
      'home',
      'place-1',
      'place-2',
      'place-3',
      'place-4',
      'place-5',
      'place-1',
      'place-2',
    ]);
  });

  test('of a traveller from nowhere in particular has its home where it begins', () => {
    const delegations = tour.delegations.map((delegation) => ({ ...delegation, country: null }));
    const tones = tonesIn(
      tour.stops.map(({ country }) => country),
      { delegations },
    );
    expect(tones[0]).toBe('home');
  });

  test('that begins abroad has no home', () => {
    const stops = ['JP', 'DE', 'QA', 'MY', 'JP', 'JP', 'KR', 'KR'];
    expect(tonesIn(stops)).toEqual([
      'place-1',
      'transit',
      'transit',
      'place-2',
      'place-1',
      'place-1',
      'place-3',
      'place-3',
    ]);
  });

  test('without legs has its tones from its events', () => {
    const tones = tonesIn(
      tour.stops.map(({ country }) => country),
      { legs: [], events: tour.events.map((event) => ({ ...event, leg: null })) },
    );
    expect(tones).toEqual(['home', 'transit', 'transit', 'place-1', 'place-2', 'place-2', 'place-3', 'place-3']);
  });

  test('leaves out a stop where it never comes', () => {
    const nowhere: Stop = { ...(tour.stops[0] as Stop), id: 'nowhere' };
    expect(tonesOf(itineraryOf({ ...tour, stops: [...tour.stops, nowhere] })).has('nowhere')).toBe(false);
  });
});
