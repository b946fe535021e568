import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { dayOfItem, daysOf, itemId, itemTime } from './days.ts';
import { itineraryOf } from './itinerary.ts';
import type { Stop, Trip, TripEvent, When } from './types.ts';
import type { ZoneChoice } from './zones.ts';

// The build checks the file against the schema; its own type is wider.
const tour = itineraryOf(data as unknown as Trip);
const days = (choice: ZoneChoice, reader: string | null = null) => daysOf(tour, choice, reader);
const dayOf = (id: string, choice: ZoneChoice, reader: string | null = null) =>
  dayOfItem(days(choice, reader), 'event', id)?.date;

describe('the days of the tour', () => {
  test('in local time are the seven of its subtitle, legs under the day of their departure', () => {
    expect(days('there').map(({ date, items }) => `${date} ${items.map(itemId).join(' ')}`)).toEqual([
      '2025-10-24 washington-departure washington-ramstein atlantic-press',
      '2025-10-25 ramstein-refuelling ramstein-al-udeid al-udeid-emir al-udeid-kuala-lumpur',
      '2025-10-26 klia-arrival klia-welcome cambodia-thailand-declaration us-cambodia-thailand-deals anwar-talks us-malaysia-trade asean-us-summit lula-meeting asean-dinner',
      '2025-10-27 klia-departure kuala-lumpur-tokyo haneda-arrival emperor-audience',
      '2025-10-28 akasaka-welcome takaichi-summit akasaka-signing akasaka-lunch nobel-recommendation abductee-families motegi-rubio tokyo-marine-one tokyo-yokosuka carrier-visit carrier-speech yokosuka-tokyo tokyo-business-dinner',
      '2025-10-29 haneda-departure tokyo-busan gimhae-arrival busan-gyeongju gyeongju-arrival apec-ceo-speech technology-deal gyeongju-welcome lee-talks korea-trade-briefing gyeongju-dinner',
      '2025-10-30 gyeongju-departure gyeongju-busan xi-meeting busan-departure busan-washington return-flight-press washington-return',
    ]);
  });

  test.each([
    ['takaichi-summit', 'there', '2025-10-28'],
    ['takaichi-summit', 'home', '2025-10-27'],
    ['takaichi-summit', 'utc', '2025-10-28'],
    ['klia-arrival', 'home', '2025-10-25'],
    ['motegi-rubio', 'home', '2025-10-28'],
    ['busan-departure', 'home', '2025-10-30'],
    ['washington-return', 'home', '2025-10-30'],
  ] as const)('%s in %s is on %s', (id, choice, date) => {
    expect(dayOf(id, choice)).toBe(date);
  });

  test('the reader’s own zone counts once it is known', () => {
    expect(dayOf('xi-meeting', 'yours', 'America/St_Johns')).toBe('2025-10-29');
    expect(dayOf('xi-meeting', 'yours', null)).toBe('2025-10-30');
  });

  test('what is known only elsewhere stands under the day of the row before it', () => {
    expect(dayOf('us-malaysia-trade', 'home')).toBe(dayOf('cambodia-thailand-declaration', 'home'));
    expect(dayOf('nobel-recommendation', 'home')).toBe(dayOf('akasaka-lunch', 'home'));
  });

  test('a meeting or leg that is not there has no day', () => {
    expect(dayOfItem(days('there'), 'event', 'washington-ramstein')).toBeNull();
    expect(dayOfItem(days('there'), 'leg', 'washington-ramstein')?.date).toBe('2025-10-24');
  });
});

const stop = (id: string, timeZone: string): Stop => ({ id, name: id, country: 'XX', timeZone, lat: 0, lng: 0 });
const event = (id: string, at: string, when: When): TripEvent => ({
  id,
  stop: at,
  place: null,
  leg: null,
  kind: 'meeting',
  title: id,
  when,
  status: 'confirmed',
  summary: id,
  participants: [],
  outcomes: [],
  quotes: [],
  disputes: [],
  sources: [],
});
const made = (stops: Stop[], events: TripEvent[], legs: Trip['legs'] = []): Trip => ({
  ...tour.trip,
  homeTimeZone: stops[0]?.timeZone ?? 'UTC',
  stops,
  legs,
  events,
  places: [],
});

describe('made-up trips', () => {
  const tokyo = stop('tokyo', 'Asia/Tokyo');
  const honolulu = stop('honolulu', 'Pacific/Honolulu');

  test('eastward over the date line a date comes twice', () => {
    const trip = made(
      [tokyo, honolulu],
      [
        event('one', 'tokyo', { start: '2025-10-28T20:00+09:00', precision: 'minute' }),
        event('two', 'tokyo', { start: '2025-10-29', precision: 'day' }),
        event('three', 'honolulu', { start: '2025-10-28T14:00-10:00', precision: 'minute' }),
      ],
    );
    expect(daysOf(itineraryOf(trip), 'there', null).map(({ date }) => date)).toEqual([
      '2025-10-28',
      '2025-10-29',
      '2025-10-28',
    ]);
  });

  test('before the first known day stands what is known only elsewhere', () => {
    const trip = made(
      [tokyo, honolulu],
      [
        event('one', 'honolulu', { start: '2025-10-28', precision: 'day' }),
        event('two', 'honolulu', { start: '2025-10-28T14:00-10:00', precision: 'minute' }),
      ],
    );
    expect(daysOf(itineraryOf(trip), 'home', null).map(({ date }) => date)).toEqual(['2025-10-29']);
  });

  test('where none is known, each stands under a day on which it can have been', () => {
    const trip = made(
      [tokyo, honolulu],
      ['2025-10-26', '2025-10-27', '2025-11-03'].map((start, index) =>
        event(`e${index}`, 'honolulu', { start, precision: 'day' }),
      ),
    );
    expect(daysOf(itineraryOf(trip), 'home', null).map(({ date }) => date)).toEqual([
      '2025-10-26',
      '2025-10-27',
      '2025-11-03',
    ]);
  });

  test('where no day is known on the calendar shown, the own one of the first meeting stands in', () => {
    const trip = made([tokyo, honolulu], [event('one', 'honolulu', { start: '2025-10-28', precision: 'day' })]);
    expect(daysOf(itineraryOf(trip), 'home', null).map(({ date }) => date)).toEqual(['2025-10-28']);
  });

  test('a leg without a departure stands under the day of its arrival', () => {
    const legs: Trip['legs'] = [
      {
        id: 'leg',
        from: 'tokyo',
        to: 'honolulu',
        mode: 'ship',
        vehicle: null,
        depart: null,
        arrive: { start: '2025-11-05', precision: 'day' },
        note: null,
        sources: [],
      },
    ];
    const itinerary = itineraryOf(made([tokyo, honolulu], [], legs));
    expect(itinerary.items.map(itemTime)).toEqual([
      { when: { start: '2025-11-05', precision: 'day' }, zone: 'Pacific/Honolulu' },
    ]);
    expect(daysOf(itinerary, 'there', null).map(({ date }) => date)).toEqual(['2025-11-05']);
  });

  test('whatever the times: every row stands once, in file order, and no two headings that follow are alike', () => {
    const zones = fc.constantFrom('Asia/Tokyo', 'Pacific/Honolulu', 'Asia/Kathmandu', 'Pacific/Apia', 'Europe/Dublin');
    const start = fc
      .date({ min: new Date('1800-01-01T00:00Z'), max: new Date('2100-01-01T00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString());
    const when = fc.oneof(
      start.map((iso): When => ({ start: `${iso.slice(0, 16)}+00:00`, precision: 'minute' })),
      start.map((iso): When => ({ start: iso.slice(0, 10), precision: 'day' })),
    );
    const choices = fc.constantFrom<ZoneChoice>('there', 'home', 'yours', 'utc');
    fc.assert(
      fc.property(fc.array(fc.tuple(zones, when), { maxLength: 12 }), choices, zones, (rows, choice, reader) => {
        const stops = [...new Set(['UTC', ...rows.map(([zone]) => zone)])].map((zone) => stop(zone, zone));
        const events = rows.map(([zone, time], index) => event(`e${index}`, zone, time));
        const itinerary = itineraryOf(made(stops, events));
        const found = daysOf(itinerary, choice, reader);
        expect(found.flatMap(({ items }) => items)).toEqual(itinerary.items);
        expect(found.map(({ index }) => index)).toEqual([...found.keys()]);
        expect(found.every(({ date }, index) => date !== found[index - 1]?.date)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
