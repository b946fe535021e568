import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { found, type Item, type Itinerary, itineraryOf, unwrapLng } from './itinerary.ts';
import type { Leg, Stop, Trip, TripEvent, When } from './types.ts';

// The build checks the file against the schema; its own type is wider.
const tour = itineraryOf(data as unknown as Trip);

const idOf = (item: Item) => (item.kind === 'event' ? item.event.id : item.leg.id);
const eventsOf = ({ visits }: Itinerary) =>
  visits.map(({ stop, events }) => [stop.id, ...events.map(({ id }) => id)].join(' '));

describe('the tour', () => {
  test('has 11 visits, each with its own events', () => {
    expect(eventsOf(tour)).toEqual([
      'washington washington-departure atlantic-press',
      'ramstein ramstein-refuelling',
      'al-udeid al-udeid-emir',
      'kuala-lumpur klia-arrival klia-welcome cambodia-thailand-declaration us-cambodia-thailand-deals anwar-talks us-malaysia-trade asean-us-summit lula-meeting asean-dinner klia-departure',
      'tokyo haneda-arrival emperor-audience akasaka-welcome takaichi-summit akasaka-signing akasaka-lunch nobel-recommendation abductee-families motegi-rubio tokyo-marine-one',
      'yokosuka carrier-visit carrier-speech',
      'tokyo tokyo-business-dinner haneda-departure',
      'busan gimhae-arrival',
      'gyeongju gyeongju-arrival apec-ceo-speech technology-deal gyeongju-welcome lee-talks korea-trade-briefing gyeongju-dinner gyeongju-departure',
      'busan xi-meeting busan-departure return-flight-press',
      'washington washington-return',
    ]);
  });

  test('numbers its visits by stop', () => {
    expect(tour.visits.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 5, 7, 8, 7, 1]);
    expect(tour.visits.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(tour.numbers.get('gyeongju')).toBe(8);
  });

  test('joins its visits by legs', () => {
    for (const { arrival, departure, index } of tour.visits) {
      expect(arrival).toBe(tour.visits[index - 1]?.departure ?? null);
      expect(departure).toBe(tour.visits[index + 1]?.arrival ?? null);
    }
  });

  test('has a row for every meeting and leg, the meetings in file order', () => {
    expect(tour.items).toHaveLength(51);
    const events = tour.items.flatMap((item) => (item.kind === 'event' ? [item.event.id] : []));
    expect(events).toEqual(tour.trip.events.map(({ id }) => id));
    const legs = tour.items.flatMap((item) => (item.kind === 'leg' ? [item.leg.id] : []));
    expect(legs).toEqual(tour.trip.legs.map(({ id }) => id));
  });

  test.each([
    ['washington-departure', 'washington-ramstein', 'atlantic-press'],
    ['busan-departure', 'busan-washington', 'return-flight-press'],
    ['atlantic-press', 'ramstein-refuelling', 'ramstein-al-udeid'],
    ['klia-departure', 'kuala-lumpur-tokyo', 'haneda-arrival'],
    ['carrier-speech', 'yokosuka-tokyo', 'tokyo-business-dinner'],
    ['gimhae-arrival', 'busan-gyeongju', 'gyeongju-arrival'],
  ])('the rows %s, %s, %s follow each other', (before, row, after) => {
    const ids = tour.items.map(idOf);
    const at = ids.indexOf(row);
    expect(ids.slice(at - 1, at + 2)).toEqual([before, row, after]);
  });

  test('looks everything up by id', () => {
    expect(tour.events.get('motegi-rubio')?.visit.index).toBe(4);
    expect(tour.legs.get('busan-washington')?.to.index).toBe(10);
    expect([tour.events.size, tour.legs.size, tour.stops.size]).toEqual([41, 10, 8]);
    expect([tour.places.size, tour.people.size, tour.sources.size]).toEqual([20, 66, 190]);
  });

  test('flies home over the Pacific: Washington lies at 282.96 degrees east', () => {
    expect(tour.visits.map(({ lng }) => Number(lng.toFixed(2)))).toEqual([
      -77.04, 7.6, 51.31, 101.71, 139.77, 139.67, 139.77, 128.94, 129.22, 128.94, 282.96,
    ]);
  });
});

describe('longitudes', () => {
  test.each([
    [-77, 129, 283],
    [179, -179, -181],
    [-179, 179, 181],
    [-179, 541, 541],
    [10, 20, 10],
    [0, 360, 360],
  ])('%f after %f continues as %f', (lng, previous, unwrapped) => {
    expect(unwrapLng(lng, previous)).toBe(unwrapped);
  });

  test('never jump by more than half the globe, and mean the same meridian', () => {
    const degrees = fc.double({ min: -180, max: 180, noNaN: true });
    fc.assert(
      fc.property(degrees, fc.double({ min: -2000, max: 2000, noNaN: true }), (lng, previous) => {
        const unwrapped = unwrapLng(lng, previous);
        expect(Math.abs(unwrapped - previous)).toBeLessThanOrEqual(180 + 1e-9);
        expect(Math.abs(((unwrapped - lng) / 360) % 1)).toBe(0);
      }),
    );
  });
});

function stop(id: string, lng = 0, timeZone = 'UTC'): Stop {
  return { id, name: id, country: 'XX', timeZone, lat: 0, lng };
}

function leg(from: string, to: string, depart: string | null = null, arrive: string | null = null): Leg {
  const time = (text: string | null): When | null => (text === null ? null : whenOf(text));
  const times = { depart: time(depart), arrive: time(arrive) };
  return { id: `${from}-${to}`, from, to, mode: 'plane', vehicle: null, ...times, note: null, sources: [] };
}

function event(id: string, at: string, when = '2031-05-01', on: string | null = null): TripEvent {
  const empty = { participants: [], outcomes: [], quotes: [], disputes: [], sources: [] };
  const what = { kind: 'meeting', status: 'confirmed', title: id, summary: id } as const;
  return { id, stop: at, place: null, leg: on, when: whenOf(when), ...what, ...empty };
}

/** `2031-05-01` is a day, `2031-05-01T10:00` a minute of UTC, `~2031-05-01T10:00` about that. */
function whenOf(text: string): When {
  const start = text.replace('~', '');
  if (!start.includes('T')) return { start, precision: 'day' };
  return { start: `${start}+00:00`, precision: text.startsWith('~') ? 'hour' : 'minute' };
}

function tripOf(stops: Stop[], legs: Leg[], events: TripEvent[]): Trip {
  const lists = { places: [], delegations: [], people: [], sources: [] };
  const head = {
    version: 1,
    id: 't',
    title: 't',
    subtitle: 't',
    summary: 't',
    language: 'en',
    traveller: 'p',
  } as const;
  return { ...head, homeTimeZone: 'UTC', updated: '2031-06-01', stops, legs, events, ...lists };
}

describe('a stop that is passed twice', () => {
  const stops = ['a', 'b', 'c'].map((id) => stop(id));
  const away = [
    leg('a', 'b', '2031-05-01T10:00', '2031-05-01T11:00'),
    leg('b', 'a', '2031-05-03T10:00', '2031-05-03T11:00'),
  ];

  test.each<[string, Leg[], TripEvent[], string[]]>([
    [
      'takes events in its first pass while nothing says otherwise',
      [leg('a', 'b'), leg('b', 'a')],
      [event('one', 'a'), event('two', 'a')],
      ['a one two', 'b', 'a'],
    ],
    [
      'takes events in its second pass after one elsewhere',
      [leg('a', 'b'), leg('b', 'a')],
      [event('one', 'a'), event('two', 'b'), event('three', 'a')],
      ['a one', 'b two', 'a three'],
    ],
    [
      'takes an event in its second pass when the traveller had left the first',
      away,
      [event('one', 'a', '2031-05-01T09:00'), event('two', 'a', '2031-05-03T12:00')],
      ['a one', 'b', 'a two'],
    ],
    [
      'keeps a departure that was minutes after the time of the leg',
      away,
      [event('one', 'a', '2031-05-01T10:04'), event('two', 'b', '2031-05-02'), event('three', 'a', '2031-05-04')],
      ['a one', 'b two', 'a three'],
    ],
    [
      'takes an arrival in its second pass that was about the hour of landing',
      away,
      [event('one', 'a', '~2031-05-03T10:45')],
      ['a', 'b', 'a one'],
    ],
    [
      'takes an event that outlasts the whole trip in its last pass',
      away,
      [event('one', 'a', '2031-05-09')],
      ['a', 'b', 'a one'],
    ],
    [
      'knows from the landing when the take-off was not reported',
      [leg('a', 'b', null, '2031-05-01T11:00'), leg('b', 'a')],
      [event('one', 'a', '2031-05-01T12:00')],
      ['a', 'b', 'a one'],
    ],
    [
      'keeps what happened in flight with the leg that left',
      [leg('a', 'b'), leg('b', 'a'), leg('a', 'c')],
      [event('one', 'a'), event('two', 'a', '2031-05-01', 'a-c')],
      ['a one', 'b', 'a two', 'c'],
    ],
  ])('%s', (_name, legs, events, expected) => {
    expect(eventsOf(itineraryOf(tripOf(stops, legs, events)))).toEqual(expected);
  });

  test('goes by the clock of its own zone', () => {
    const far = [stop('a', 0, 'Pacific/Kiritimati'), stop('b', 0, 'Pacific/Pago_Pago')];
    const legs = [leg('a', 'b', '2031-05-01T10:00', '2031-05-01T11:00'), leg('b', 'a')];
    // The whole of 2 May in Kiritimati begins at the moment of departure; 3 May is certainly after it.
    const events = [event('one', 'a', '2031-05-02'), event('two', 'a', '2031-05-03')];
    expect(eventsOf(itineraryOf(tripOf(far, legs, events)))).toEqual(['a one', 'b', 'a two']);
  });
});

describe('a trip without legs', () => {
  const stops = [stop('a', 170), stop('b', -170), stop('c')];

  test('visits its stops in the order of its events', () => {
    const events = [event('one', 'b'), event('two', 'b'), event('three', 'a'), event('four', 'b')];
    const itinerary = itineraryOf(tripOf(stops, [], events));
    expect(eventsOf(itinerary)).toEqual(['b one two', 'a three', 'b four']);
    expect(itinerary.items.map(idOf)).toEqual(['one', 'two', 'three', 'four']);
    expect(itinerary.visits.map(({ lng }) => lng)).toEqual([-170, -190, -170]);
  });

  test('comes to a pole along the meridian that it set out on', () => {
    const polar = [stop('a', 167), { ...stop('b', 0), lat: -90 }];
    const itinerary = itineraryOf(tripOf(polar, [], [event('one', 'a'), event('two', 'b'), event('three', 'a')]));
    expect(itinerary.visits.map(({ lng }) => lng)).toEqual([167, 167, 167]);
  });

  test('without events either is empty', () => {
    expect(itineraryOf(tripOf(stops, [], []))).toMatchObject({ visits: [], items: [] });
  });
});

describe('over the date line', () => {
  test.each([
    ['eastward', [stop('a', 170), stop('b', -170), stop('c', -100), stop('d', 0)], [170, 190, 260, 360]],
    ['westward', [stop('a', -170), stop('b', 170), stop('c', 100), stop('d', 0)], [-170, -190, -260, -360]],
    ['there and back', [stop('a', 170), stop('b', -170), stop('c', 175), stop('d', 139)], [170, 190, 175, 139]],
  ])('%s the longitudes go on', (_name, stops, lngs) => {
    const itinerary = itineraryOf(tripOf(stops, [leg('a', 'b'), leg('b', 'c'), leg('c', 'd')], []));
    expect(itinerary.visits.map(({ lng }) => lng)).toEqual(lngs);
  });
});

test('a file that was not checked names what is missing', () => {
  expect(() => itineraryOf(tripOf([stop('a')], [leg('a', 'b')], []))).toThrow('"b" is not in the trip');
  expect(() => found(new Map(), 'x')).toThrow('"x" is not in the trip: check the trip file first');
});

test('however a route winds, every meeting comes once, in file order, at its own stop', () => {
  const names = ['a', 'b', 'c', 'd'];
  const route = fc
    .array(fc.constantFrom(...names), { minLength: 2, maxLength: 12 })
    .map((chain) => chain.filter((name, index) => name !== chain[index - 1]));
  const counts = fc.array(fc.nat(3), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(route, counts, (chain, meetings) => {
      const legs = chain.slice(1).map((to, index) => ({ ...leg(chain[index] ?? '', to), id: `leg-${index}` }));
      const events = chain.flatMap((name, index) =>
        Array.from({ length: meetings[index] ?? 0 }, (_, number) => event(`e-${index}-${number}`, name)),
      );
      const itinerary = itineraryOf(
        tripOf(
          names.map((name) => stop(name)),
          legs,
          events,
        ),
      );
      const rows = itinerary.items.map(idOf);
      expect(rows.filter((id) => id.startsWith('e-'))).toEqual(events.map(({ id }) => id));
      expect(rows.filter((id) => id.startsWith('leg-'))).toEqual(legs.map(({ id }) => id));
      for (const item of itinerary.items) {
        if (item.kind === 'event') expect(item.visit.stop.id).toBe(item.event.stop);
      }
    }),
  );
});
