import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { itineraryOf } from '../trip/itinerary.ts';
import type { Trip } from '../trip/types.ts';
import { clockChanges, countByDelegation, countByKind, countriesOf, stays, travelled, zonesMet } from './figures.ts';

const itinerary = itineraryOf(data as unknown as Trip);
const stay = (id: string) => stays(itinerary).find(({ stop }) => stop.id === id);

test('kilometres by plane and by helicopter, each with its legs', () => {
  const [plane, helicopter, ...others] = travelled(itinerary);
  expect([plane?.mode, plane?.legs.length, helicopter?.mode, helicopter?.legs.length]).toEqual([
    'plane',
    6,
    'helicopter',
    4,
  ]);
  expect(plane?.km).toBeGreaterThan(33_000);
  expect(plane?.km).toBeLessThan(35_500);
  expect(helicopter?.km).toBeLessThan(300);
  expect(others).toEqual([]);
});

describe('stays', () => {
  test('home is no stay; each other stop is one, its visits together', () => {
    expect(stays(itinerary).map(({ stop }) => stop.id)).toEqual([
      'ramstein',
      'al-udeid',
      'kuala-lumpur',
      'tokyo',
      'yokosuka',
      'busan',
      'gyeongju',
    ]);
  });

  test('nights come from dates, also where no clock time is known', () => {
    expect(stays(itinerary).map(({ nights }) => nights)).toEqual([0, 0, 1, 2, 0, 0, 1]);
  });

  test('hours come from clock times: 09:54 on Sunday to 10:06 on Monday', () => {
    expect(stay('kuala-lumpur')).toMatchObject({ minutes: 24 * 60 + 12, atLeast: false, about: false });
  });

  test('where a time is missing, it is the least that the known times leave', () => {
    expect(stay('tokyo')).toMatchObject({ atLeast: true, about: true });
    expect(stay('tokyo')?.minutes).toBeLessThan((16 + 24) * 60 + 50);
    expect(stay('gyeongju')).toMatchObject({ minutes: (11 + 9) * 60 + 92 + 43 - 60, atLeast: false });
  });

  test('the hours of an evening are no evidence: on the carrier from 15:45 until 16:15 at the earliest', () => {
    expect(stay('yokosuka')).toMatchObject({ minutes: 30, atLeast: true });
  });

  test('at a stop at which the trip began as well one stayed at least so long', () => {
    const { trip } = itinerary;
    const legs = trip.legs.slice(trip.legs.findIndex(({ id }) => id === 'tokyo-yokosuka'));
    const visited = new Set(legs.flatMap(({ from, to }) => [from, to]));
    const later = itineraryOf({ ...trip, legs, events: trip.events.filter(({ stop }) => visited.has(stop)) });
    expect(stays(later).find(({ stop }) => stop.id === 'tokyo')).toMatchObject({
      nights: 1,
      nightsAtLeast: true,
      atLeast: true,
    });
    expect(stay('tokyo')).toMatchObject({ nights: 2, nightsAtLeast: false });
  });

  test('where nothing is known, nothing is said', () => {
    expect(stay('ramstein')).toMatchObject({ minutes: null, atLeast: true });
  });
});

describe('meetings', () => {
  test('by kind, the most frequent first, all of them', () => {
    const kinds = countByKind(itinerary);
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(41);
    expect(kinds.find(({ of }) => of === 'signing')?.count).toBe(5);
  });

  test('a delegation counts once a meeting, however many of it are named', () => {
    const [first] = countByDelegation(itinerary);
    expect(first?.of).toBe('us');
    expect(first?.count).toBeLessThanOrEqual(41);
  });
});

test('six countries, in the order of the visits', () => {
  expect(countriesOf(itinerary)).toEqual(['US', 'DE', 'QA', 'MY', 'JP', 'KR']);
});

test('zones with what their clocks showed then, and the legs between them', () => {
  expect(zonesMet(itinerary).map(({ offset }) => offset)).toEqual([-240, 120, 180, 480, 540, 540]);
  expect(clockChanges(itinerary).map(({ leg }) => leg.id)).toEqual([
    'washington-ramstein',
    'ramstein-al-udeid',
    'al-udeid-kuala-lumpur',
    'kuala-lumpur-tokyo',
    'busan-washington',
  ]);
});
