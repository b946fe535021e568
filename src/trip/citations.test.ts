import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { citationNumbers, citedSources } from './citations.ts';
import type { Trip, TripEvent } from './types.ts';

const trip = JSON.parse(readFileSync('src/data/asia-tour-2025.json', 'utf8')) as Trip;
const meeting = (id: string): TripEvent => {
  const event = trip.events.find((candidate) => candidate.id === id);
  if (event === undefined) throw new Error(`no event ${id}`);
  return event;
};

test('sources are numbered in order of use: of the meeting, of its quotes, of its disputes', () => {
  expect(citedSources(meeting('takaichi-summit'))).toEqual([
    ...['mofa-summit', 'tribune-ani', 'yomiuri-summit', 'jiji-summit', 'fnn-day'],
    ...['azertac-summit', 'epoch-summit'],
    ...['ani-signing', 'ians-tokyo', 'chosun-summit', 'ht-welcome', 'kyodo-summit', 'ntv-summit'],
    ...['livedoor-welcome', 'wh-golden-age', 'afp-golden-age'],
  ]);
});

test('a quote carries the numbers of its own sources, the lowest first', () => {
  expect(citationNumbers(['b', 'a', 'c'], ['c', 'b'])).toEqual([1, 3]);
});

test('a source named twice has one number', () => {
  expect(citationNumbers(['a', 'b'], ['b', 'b'])).toEqual([2]);
});

test('every source of every quote and claim of the tour has a number', () => {
  for (const event of trip.events) {
    const cited = citedSources(event);
    expect(new Set(cited).size).toBe(cited.length);
    for (const { sources } of [...event.quotes, ...event.disputes.flatMap(({ claims }) => claims)]) {
      expect(citationNumbers(cited, sources)).toHaveLength(new Set(sources).size);
    }
  }
});
