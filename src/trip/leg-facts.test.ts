import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { found, itineraryOf, type LegItem } from './itinerary.ts';
import { clockChange, legDistance, legDuration } from './leg-facts.ts';
import type { Leg, Trip } from './types.ts';

const itinerary = itineraryOf(JSON.parse(readFileSync('src/data/asia-tour-2025.json', 'utf8')) as Trip);
const leg = (id: string, changes: Partial<Leg> = {}): LegItem => {
  const item = found(itinerary.legs, id);
  return { ...item, leg: { ...item.leg, ...changes } };
};

test('a leg is measured between the reference points of its stops', () => {
  const { km, miles } = legDistance(leg('kuala-lumpur-tokyo'));
  expect([Math.round(km), Math.round(miles)]).toEqual([5324, 3308]);
});

test('over the Pacific the distance goes the short way', () => {
  expect(Math.round(legDistance(leg('busan-washington')).km)).toBe(11355);
});

test.each([
  ['kuala-lumpur-tokyo', 60],
  ['washington-ramstein', 360],
  ['tokyo-busan', 0],
  ['busan-washington', -780],
])('on %s the clocks go forward by %i minutes', (id, minutes) => {
  expect(clockChange(leg(id))).toBe(minutes);
});

test('the change of clocks is unknown where an end has no time', () => {
  expect(clockChange(leg('tokyo-busan', { depart: null }))).toBeNull();
});

test('a day on which the clocks of the place change does not tell the change of clocks', () => {
  const arrive = { start: '2025-10-26', precision: 'day' } as const; // Ramstein goes back to winter time
  expect(clockChange(leg('washington-ramstein', { arrive }))).toBeNull();
});

test('a leg between two clock times has a duration', () => {
  expect(legDuration(leg('tokyo-busan'))).toEqual({ minutes: 102, about: false });
});

test('a time known to the hour gives half hours, about', () => {
  expect(legDuration(leg('kuala-lumpur-tokyo'))).toEqual({ minutes: 360, about: true });
});

test.each(['busan-gyeongju', 'busan-washington', 'washington-ramstein', 'tokyo-yokosuka'])(
  '%s has no duration, for not both ends have a clock time',
  (id) => {
    expect(legDuration(leg(id))).toBeNull();
  },
);

test('an arrival before the departure gives no duration', () => {
  const arrive = { start: '2025-10-29T09:00+09:00', precision: 'minute' } as const;
  expect(legDuration(leg('tokyo-busan', { arrive }))).toBeNull();
});
