import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { itineraryOf } from './itinerary.ts';
import { companions, isHost, namedPeople, quotesBy, rosters } from './people.ts';
import type { Trip } from './types.ts';

const itinerary = itineraryOf(data as unknown as Trip);
const everyone = namedPeople(itinerary, null);

describe('who is named where', () => {
  test('everyone of the file is there, with the meetings they are named at', () => {
    expect(everyone).toHaveLength(66);
    const rubio = everyone.find(({ person }) => person.id === 'marco-rubio');
    expect([...(rubio?.parts.keys() ?? [])]).toHaveLength(8);
    expect(everyone.reduce((sum, { parts }) => sum + parts.size, 0)).toBe(
      data.events.reduce((sum, { participants }) => sum + participants.length, 0),
    );
  });

  test('of a filtered trip, only those named at what is shown', () => {
    const two = namedPeople(itinerary, new Set(['xi-meeting', 'xi-talks-nothing']));
    expect(two.every(({ parts }) => parts.size === 1)).toBe(true);
    expect(two.length).toBe(data.events.find(({ id }) => id === 'xi-meeting')?.participants.length);
  });

  test('host and chair are exact words; other parts are not taken for them', () => {
    expect(['host', 'chair', 'Host', 'co-host', 'witness', null].map(isHost)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('the orders', () => {
  test('by delegation: as in the file, within each the most often named first', () => {
    const [first, second] = rosters(everyone, 'delegation', itinerary);
    expect(first?.delegation?.id).toBe('us');
    expect(first?.people.slice(0, 2).map(({ person }) => person.id)).toEqual(['donald-trump', 'marco-rubio']);
    expect(second?.delegation?.id).toBe('qa');
  });

  test('by number of events, all in one group', () => {
    const [all] = rosters(everyone, 'events', itinerary);
    expect(all?.people).toHaveLength(66);
    expect(all?.people.slice(0, 3).map(({ parts }) => parts.size)).toEqual([38, 9, 8]);
  });

  test('by name, as printed', () => {
    const names = rosters(everyone, 'name', itinerary)[0]?.people.map(({ person }) => person.name) ?? [];
    expect(names.slice(0, 2)).toEqual([...names].sort().slice(0, 2));
    expect(names).toHaveLength(66);
  });
});

test('companions are counted by the meetings they share', () => {
  const [first, second] = companions(itinerary, 'marco-rubio');
  expect([first?.person.id, first?.count]).toEqual(['donald-trump', 7]);
  expect(second).toEqual({ person: itinerary.people.get('scott-bessent'), count: 5 });
  expect(companions(itinerary, 'nobody')).toEqual([]);
});

test('quotes by someone come with their meeting', () => {
  const spoken = quotesBy(itinerary, 'sanae-takaichi');
  expect(spoken.length).toBeGreaterThan(2);
  expect(spoken.every(({ quote, item }) => item.event.quotes.includes(quote))).toBe(true);
});
