import type { Leg, Mode, Trip, TripEvent } from '../trip/types.ts';

/** Stops of a made-up journey: id to latitude and longitude. */
export type SampleStops = Readonly<Record<string, readonly [lat: number, lng: number]>>;

interface Sample {
  mode?: Mode;
  /** Of each leg; `Craft` where left out. */
  vehicles?: (string | null)[];
  places?: Trip['places'];
}

/** A made-up trip through some of the stops, a day a leg, with one meeting at each: for tests. */
export function sampleJourney(
  stops: SampleStops,
  route: string[],
  { mode = 'plane', vehicles = [], places = [] }: Sample = {},
): Trip {
  return {
    version: 1,
    id: 'sample',
    title: 'Sample',
    subtitle: 'Sample',
    summary: 'Sample',
    language: 'en',
    traveller: 'someone',
    homeTimeZone: 'UTC',
    updated: '2025-01-31',
    stops: Object.entries(stops).map(([id, [lat, lng]]) => ({
      id,
      name: id.toUpperCase(),
      country: 'XX',
      timeZone: 'UTC',
      lat,
      lng,
    })),
    legs: route.slice(1).map((to, index): Leg => legOf(route[index] ?? to, to, index, mode, vehicles[index])),
    places,
    delegations: [],
    people: [],
    events: route.map((stop, index) => eventOf(stop, index, places.find((place) => place.stop === stop)?.id ?? null)),
    sources: [],
  };
}

const dayOf = (index: number) => ({
  start: `2025-01-${String(index + 1).padStart(2, '0')}`,
  precision: 'day' as const,
});

function legOf(from: string, to: string, index: number, mode: Mode, vehicle: string | null = 'Craft'): Leg {
  const day = dayOf(index + 1);
  return { id: `leg-${index}`, from, to, mode, vehicle, depart: day, arrive: day, note: null, sources: [] };
}

function eventOf(stop: string, index: number, place: string | null): TripEvent {
  const told = { kind: 'meeting', status: 'confirmed', title: 'Meeting', summary: 'They met.' } as const;
  const lists = { participants: [], outcomes: [], quotes: [], disputes: [], sources: [] };
  return { id: `event-${index}`, stop, place, leg: null, when: dayOf(index), ...told, ...lists };
}
