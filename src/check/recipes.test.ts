import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { itineraryOf } from '../trip/itinerary.ts';
import type { Trip, TripEvent } from '../trip/types.ts';
import { checkTrip } from './check.ts';

/** The README's recipes, followed to the letter on the bundled trip. */
const bundled = (): Trip => JSON.parse(readFileSync('src/data/asia-tour-2025.json', 'utf8'));

function checked(trip: Trip): Trip {
  const result = checkTrip(JSON.stringify(trip, null, 2));
  if (!result.ok) throw new Error(result.problems.map(({ path, what }) => `${path}: ${what}`).join('\n'));
  return result.trip;
}

const meeting = (trip: Trip, stop: string, id: string, when: TripEvent['when']): TripEvent => ({
  id,
  stop,
  place: null,
  leg: null,
  kind: 'meeting',
  title: 'A made-up meeting',
  when,
  status: 'reported',
  summary: 'It is made up for this test.',
  participants: [{ person: trip.traveller }],
  outcomes: [],
  quotes: [],
  disputes: [],
  sources: trip.events[0]?.sources.slice(0, 1) ?? [],
});

describe('the recipes of the README', () => {
  test('a meeting added in the order of its day stands there in the itinerary', () => {
    const trip = bundled();
    const at = trip.events.findIndex(({ id }) => id === 'emperor-audience') + 1;
    trip.events.splice(at, 0, meeting(trip, 'tokyo', 'made-up', { start: '2025-10-27', precision: 'day' }));
    const itinerary = itineraryOf(checked(trip));
    const tokyo = itinerary.visits.find(({ stop }) => stop.id === 'tokyo');
    expect(tokyo?.events.map(({ id }) => id).slice(0, 3)).toEqual(['haneda-arrival', 'emperor-audience', 'made-up']);
  });

  test('a stop added with its leg and a meeting is the last visit', () => {
    const trip = bundled();
    const source = trip.events.at(-1)?.sources.slice(0, 1) ?? [];
    trip.stops.push({
      id: 'made-up-town',
      name: 'Made-up Town',
      country: 'US',
      timeZone: 'America/Chicago',
      lat: 41.9,
      lng: -87.6,
    });
    trip.legs.push({
      id: 'washington-made-up-town',
      from: 'washington',
      to: 'made-up-town',
      mode: 'train',
      vehicle: null,
      depart: null,
      arrive: { start: '2025-10-31', precision: 'day' },
      note: null,
      sources: source,
    });
    trip.events.push(
      meeting(trip, 'made-up-town', 'made-up', { start: '2025-10-31T12:00-05:00', precision: 'minute' }),
    );
    const { visits, numbers } = itineraryOf(checked(trip));
    expect(visits.at(-1)?.events.map(({ id }) => id)).toEqual(['made-up']);
    expect(numbers.get('made-up-town')).toBe(9);
  });

  test('a stop put between two others is where the next leg starts', () => {
    const trip = bundled();
    const at = trip.legs.findIndex(({ id }) => id === 'kuala-lumpur-tokyo');
    const leg = trip.legs[at];
    if (leg === undefined) throw new Error('The tour has no such leg any more.');
    trip.stops.push({
      id: 'made-up-town',
      name: 'Made-up Town',
      country: 'JP',
      timeZone: 'Asia/Tokyo',
      lat: 34.7,
      lng: 135.5,
    });
    trip.legs.splice(
      at,
      1,
      { ...leg, id: 'kuala-lumpur-made-up-town', to: 'made-up-town', arrive: null },
      { ...leg, id: 'made-up-town-tokyo', from: 'made-up-town', depart: null },
    );
    trip.events.splice(
      trip.events.findIndex(({ id }) => id === 'haneda-arrival'),
      0,
      meeting(trip, 'made-up-town', 'made-up', { start: '2025-10-27', precision: 'day' }),
    );
    const { visits } = itineraryOf(checked(trip));
    const names = visits.map(({ stop }) => stop.id);
    expect(names.slice(3, 6)).toEqual(['kuala-lumpur', 'made-up-town', 'tokyo']);
    expect(visits[4]?.events.map(({ id }) => id)).toEqual(['made-up']);
  });

  test('a trip of one stop, one meeting and one source is a whole trip', () => {
    const base = bundled();
    const trip: Trip = {
      $schema: './trip.schema.json',
      version: 1,
      id: 'one-day',
      title: 'One day',
      subtitle: 'In one town',
      summary: 'A made-up day.',
      language: 'en',
      traveller: 'a-person',
      homeTimeZone: 'Europe/Oslo',
      updated: '2025-01-02',
      stops: [{ id: 'oslo', name: 'Oslo', country: 'NO', timeZone: 'Europe/Oslo', lat: 59.91, lng: 10.75 }],
      legs: [],
      places: [],
      delegations: [{ id: 'guests', name: 'Guests', country: null }],
      people: [{ id: 'a-person', name: 'A Person', role: 'Guest', delegation: 'guests' }],
      events: [],
      sources: [
        {
          id: 'paper',
          publisher: 'A Paper',
          title: 'A day',
          description: null,
          url: null,
          published: null,
          note: null,
        },
      ],
    };
    const event = meeting(base, 'oslo', 'talk', {
      start: '2025-01-01',
      precision: 'part-of-day',
      partOfDay: 'morning',
    });
    trip.events.push({ ...event, participants: [{ person: 'a-person' }], sources: ['paper'] });
    expect(itineraryOf(checked(trip)).visits.map(({ stop }) => stop.name)).toEqual(['Oslo']);
  });
});
