import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { initialState, type State } from '../state/state.ts';
import { daysOf } from '../trip/days.ts';
import type { Zone } from '../trip/time.ts';
import type { Trip } from '../trip/types.ts';
import type { ZoneChoice } from '../trip/zones.ts';
import { drawnDays } from './drawn-days.ts';
import { readerOf } from './reader.ts';
import { dayRows, type EventRow, type Row } from './rows.ts';
import { at, event, leg, stop, trip } from './small-trip.ts';

const tour = initialState(data as unknown as Trip);

function drawn(
  state: State,
  zone: ZoneChoice = 'there',
  readerZone: Zone | null = null,
  shown: Set<string> | null = null,
) {
  const { itinerary, tones } = state;
  const days = daysOf(itinerary, zone, readerZone);
  const reader = readerOf({ itinerary, tones, zone, readerZone, shown, query: '', days });
  return drawnDays(days, shown).map(({ day, anchor }) => ({ ...dayRows(day, reader), index: day.index, anchor }));
}

/** A day as its lines, from the heading down. */
function lines(state: State, index: number, zone: ZoneChoice = 'there'): string[] {
  const day = drawn(state, zone)[index];
  return [`${day?.title} | ${day?.zone}`, ...(day?.rows.map(line) ?? [])];
}

function line(row: Row): string {
  if (row.kind === 'visit') return `${row.number} ${row.name}${row.zone === null ? '' : ` (${row.zone})`}`;
  if (row.kind === 'place') return `${row.dot ? '·' : ' '} ${row.name}${row.zone === null ? '' : ` (${row.zone})`}`;
  if (row.kind === 'leg') return `${row.title} | ${row.times}`;
  return `${timeOf(row)} ${row.id}`;
}

const timeOf = ({ time: { word, clock, end } }: EventRow) =>
  [word, clock, ...end].filter((part) => part !== null).join(' ');

function rowOf(id: string, zone: ZoneChoice = 'there', readerZone: Zone | null = null) {
  const days = drawn(tour, zone, readerZone);
  const day = days.find(({ rows }) => rows.some((row) => row.kind === 'event' && row.id === id));
  const row = day?.rows.find((candidate): candidate is EventRow => candidate.kind === 'event' && candidate.id === id);
  if (day === undefined || row === undefined) throw new Error(`no row for ${id}`);
  return { day: day.title, time: timeOf(row), note: row.time.note, spoken: row.time.spoken, row };
}

describe('a day from top to bottom', () => {
  test('the leg comes before what happens in flight, and the flight is a place', () => {
    expect(lines(tour, 0)).toEqual([
      'Friday 24 October | Washington time, UTC−4',
      '1 Washington',
      '  Joint Base Andrews',
      'Night washington-departure',
      'Air Force One, to Ramstein | Leaves at night; arrives on Sat 25 Oct; clocks forward 6 hours',
      '· In flight',
      'Night atlantic-press',
    ]);
  });

  test('on a day with two zones each stop names its own', () => {
    expect(lines(tour, 3)).toEqual([
      'Monday 27 October | null',
      '4 Kuala Lumpur (Kuala Lumpur time, UTC+8)',
      '  Kuala Lumpur International Airport, Bunga Raya Complex',
      '10:06 klia-departure',
      'Air Force One, to Tokyo | Leaves 10:06; arrives about 17:00; clocks forward 1 hour',
      '5 Tokyo (Tokyo time, UTC+9)',
      '  Tokyo International Airport (Haneda)',
      'about 17:00 haneda-arrival',
      '· Imperial Residence (Gosho), Imperial Palace',
      '18:33 emperor-audience',
    ]);
  });

  test('on the home calendar there is one zone, and what is known to the day only names its own', () => {
    const [heading, ...rest] = lines(tour, 2, 'home');
    expect(heading).toBe('Sunday 26 October | Washington time, UTC−4');
    expect(rest).toContain('22:06 klia-departure');
    expect(rowOf('us-malaysia-trade', 'home')).toMatchObject({
      time: '',
      note: 'Afternoon of Sunday 26 October, Kuala Lumpur date',
    });
    expect(rowOf('technology-deal', 'home')).toMatchObject({
      time: 'time not reported',
      note: 'Wednesday 29 October, Seoul date',
    });
  });

  test('the leg after a night flight names the date of its landing', () => {
    const legs = drawn(tour).flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'leg' ? [row.times] : [])));
    expect(legs[2]).toBe('Arrives Sun 26 Oct, 09:54 Kuala Lumpur time; clocks forward 5 hours');
    expect(legs[5]).toBe('Leaves in the evening; arrives in the evening');
  });

  test('a leg whose vehicle is not named says so', () => {
    const titles = drawn(tour).flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'leg' ? [row.title] : [])));
    expect(titles[5]).toBe('Vehicle not named, to Tokyo');
  });

  test('every meeting and leg has one row, in file order', () => {
    for (const zone of ['there', 'home', 'utc'] as const) {
      const ids = drawn(tour, zone).flatMap(({ rows }) =>
        rows.flatMap((row) => (row.kind === 'event' ? [row.id] : [])),
      );
      expect(ids).toEqual(data.events.map(({ id }) => id));
    }
  });
});

describe('times', () => {
  test.each([
    ['takaichi-summit', 'there', 'Tuesday 28 October', '09:50 –10:30'],
    ['takaichi-summit', 'home', 'Monday 27 October', '20:50 –21:30'],
    ['akasaka-welcome', 'there', 'Tuesday 28 October', 'about 09:30'],
    ['motegi-rubio', 'home', 'Tuesday 28 October', '00:00 –00:40'],
    ['busan-departure', 'home', 'Thursday 30 October', 'about 00:00'],
    ['nobel-recommendation', 'there', 'Tuesday 28 October', 'time not reported'],
    ['asean-dinner', 'there', 'Sunday 26 October', 'Evening'],
  ] as const)('%s in %s', (id, zone, day, time) => {
    expect(rowOf(id, zone)).toMatchObject({ day, time });
  });

  test('a machine is told a clock time only where a source gives it to the minute', () => {
    expect(rowOf('takaichi-summit').row.time.dateTime).toBe('2025-10-28T09:50+09:00');
    expect(rowOf('akasaka-welcome').row.time.dateTime).toBe('2025-10-28');
    expect(rowOf('nobel-recommendation').row.time.dateTime).toBe('2025-10-28');
  });

  test('about midnight, the date is about as well', () => {
    expect(rowOf('busan-departure', 'home').note).toBe('the date is approximate, too');
    expect(rowOf('busan-departure', 'there').note).toBeNull();
  });

  test('an end on another date names it', () => {
    expect(rowOf('xi-meeting', 'yours', 'America/St_Johns')).toMatchObject({
      day: 'Wednesday 29 October',
      time: '23:37 –Thu 30 01:17',
      spoken: 'from 23:37 to Thursday 30 October, 01:17',
    });
  });

  test('a time with an end is said in words', () => {
    expect(rowOf('takaichi-summit').spoken).toBe('from 09:50 to 10:30');
    expect(rowOf('akasaka-welcome').spoken).toBeNull();
  });
});

describe('who', () => {
  test.each([
    ['akasaka-welcome', 'with Sanae Takaichi and 7 others'],
    ['akasaka-signing', 'with Sanae Takaichi'],
    ['nobel-recommendation', 'with Sanae Takaichi and Karoline Leavitt'],
    ['motegi-rubio', 'Marco Rubio and Toshimitsu Motegi'],
    ['washington-departure', ''],
  ])('%s', (id, who) => {
    expect(rowOf(id).row.who).toBe(who);
  });

  test('what is not confirmed says so', () => {
    expect(rowOf('nobel-recommendation').row.statusWord).toBe('Reported');
    expect(rowOf('asean-dinner').row.statusWord).toBe('Announced');
    expect(rowOf('takaichi-summit').row.statusWord).toBeNull();
  });
});

describe('a leg among the heads of a day', () => {
  const stops = [stop('nile', 'Africa/Cairo'), stop('hill', 'Asia/Amman')];
  const dayOf = (depart: string | null, arrive: string, events: string[]) =>
    lines(
      initialState(
        trip(
          stops,
          [leg('nile', 'hill', depart === null ? null : at(depart), at(arrive))],
          events.map((start) => event('talks', 'hill', at(start))),
        ),
      ),
      0,
    );

  test('names the clock it leaves by where no head does', () => {
    expect(dayOf('2025-11-03T09:00+02:00', '2025-11-03T11:20+03:00', ['2025-11-03T14:00+03:00'])).toEqual([
      'Monday 3 November | Amman time, UTC+3',
      'Vehicle not named, to hill | Leaves 09:00 nile time; arrives 11:20; clocks forward 1 hour',
      '2 hill',
      '  Place not reported',
      '14:00 talks',
    ]);
  });

  test('lends the heading its clock where it stands alone, be it that of its end', () => {
    expect(dayOf(null, '2025-11-03T11:20+03:00', []).slice(0, 2)).toEqual([
      'Monday 3 November | Amman time, UTC+3',
      'Vehicle not named, to hill | Arrives 11:20',
    ]);
  });

  test('says that it ends on that day where no more is known', () => {
    expect(dayOf(null, '2025-11-03', []).slice(0, 2)).toEqual([
      'Monday 3 November | Amman time, UTC+3',
      'Vehicle not named, to hill | Arrives on Mon 3 Nov',
    ]);
  });
});

describe('a trip over the date line', () => {
  const tokyo = stop('tokio', 'Asia/Tokyo', 139);
  const honolulu = stop('oahu', 'Pacific/Honolulu', -157);
  const eastward = initialState(
    trip(
      [tokyo, honolulu],
      [leg('tokio', 'oahu', at('2025-10-29T01:30+09:00'), at('2025-10-28T14:00-10:00'))],
      [
        event('breakfast', 'tokio', at('2025-10-28T08:00+09:00')),
        event('after-midnight', 'tokio', at('2025-10-29T00:30+09:00')),
        event('landing', 'oahu', at('2025-10-28T14:00-10:00')),
        event('aloha', 'oahu', at('2025-10-29T10:00-10:00')),
      ],
    ),
  );

  test('eastward a date comes twice, and only the first is where a link to it leads', () => {
    expect(drawn(eastward).map(({ title, zone, anchor }) => [title, zone, anchor])).toEqual([
      ['Tuesday 28 October', 'tokio time, UTC+9', 'day=2025-10-28'],
      ['Wednesday 29 October', 'tokio time, UTC+9', 'day=2025-10-29'],
      ['Tuesday 28 October', 'Honolulu time, UTC−10', null],
      ['Wednesday 29 October', 'Honolulu time, UTC−10', null],
    ]);
  });

  test('the leg says that it lands the day before it left', () => {
    expect(lines(eastward, 1)).toEqual([
      'Wednesday 29 October | tokio time, UTC+9',
      '1 tokio',
      '  Place not reported',
      '00:30 after-midnight',
      'Vehicle not named, to oahu | Leaves 01:30; arrives Tue 28 Oct, 14:00 Honolulu time; clocks back 19 hours',
    ]);
  });

  test('on one calendar it does not', () => {
    expect(drawn(eastward, 'utc').map(({ title }) => title)).toEqual([
      'Monday 27 October',
      'Tuesday 28 October',
      'Wednesday 29 October',
    ]);
  });
});

describe('headings', () => {
  test('where the clocks change during the day both offsets are named', () => {
    const oslo = stop('oslo', 'Europe/Oslo');
    const state = initialState(
      trip(
        [oslo],
        [],
        [event('before', 'oslo', at('2025-10-26T01:00+02:00')), event('after', 'oslo', at('2025-10-26T12:00+01:00'))],
      ),
    );
    expect(drawn(state)[0]?.zone).toBe('oslo time, UTC+2, then UTC+1');
  });

  test('an end after the clocks were changed has its offset on a line of its own', () => {
    const oslo = stop('oslo', 'Europe/Oslo');
    const when = { ...at('2025-10-26T02:50+02:00'), end: '2025-10-26T02:10+01:00' };
    const [day] = drawn(initialState(trip([oslo], [], [event('long', 'oslo', when)])));
    expect(day?.rows.flatMap((row) => (row.kind === 'event' ? row.time.end : []))).toEqual(['–02:10', '(UTC+1)']);
  });

  test('over New Year headings carry the year', () => {
    const oslo = stop('oslo', 'Europe/Oslo');
    const state = initialState(
      trip([oslo], [], [event('old', 'oslo', at('2025-12-31')), event('new', 'oslo', at('2026-01-01'))]),
    );
    expect(drawn(state).map(({ title }) => title)).toEqual(['Wednesday 31 December 2025', 'Thursday 1 January 2026']);
  });

  test('a day that begins on the way has no stop at its head, and names the zone all the same', () => {
    const state = initialState(
      trip(
        [stop('lima', 'America/Lima', -77), stop('oslo', 'Europe/Oslo', 10)],
        [leg('lima', 'oslo', at('2025-06-01T22:00-05:00'), at('2025-06-02T18:00+02:00'))],
        [
          event('farewell', 'lima', at('2025-06-01T20:00-05:00')),
          event('talk', 'lima', at('2025-06-02T03:00-05:00'), { leg: 'lima-oslo' }),
          event('landing', 'oslo', at('2025-06-02T18:00+02:00')),
        ],
      ),
    );
    expect(lines(state, 1)).toEqual([
      'Monday 2 June | null',
      '· In flight (lima time, UTC−5)',
      '03:00 talk',
      '2 oslo (Oslo time, UTC+2)',
      '  Place not reported',
      '18:00 landing',
    ]);
  });
});

describe('under a filter', () => {
  test('days of which nothing is left are left out, and legs between what is hidden', () => {
    const days = drawn(tour, 'there', null, new Set(['takaichi-summit', 'xi-meeting']));
    expect(days.map(({ index, rows }) => [index, rows.map(line)])).toEqual([
      [4, ['5 Tokyo', '  State Guest House, Akasaka Palace', '09:50 –10:30 takaichi-summit']],
      [6, ['7 Busan', '  Naraemaru reception hall, Gimhae Air Base', '11:07 –12:47 xi-meeting']],
    ]);
  });
});

describe('a leg without script', () => {
  const source = (id: string, more: Partial<Trip['sources'][number]>) => ({
    id,
    publisher: `Publisher of ${id}`,
    title: null,
    description: null,
    url: null,
    published: null,
    note: null,
    ...more,
  });

  test('tells its note, its length and its sources, with links where there may be one', () => {
    const [lima, oslo] = [stop('lima', 'America/Lima', 0), stop('oslo', 'Europe/Oslo', 90)];
    const sources = ['web', 'paper', 'trap'];
    const made = {
      ...trip([lima, oslo], [{ ...leg('lima', 'oslo', null, null), note: 'Seen by few.', sources }], []),
      sources: [
        source('web', { url: 'https://example.org/a', title: 'Left out' }),
        source('paper', { title: 'A headline' }),
        source('trap', { url: 'javascript:alert(1)', description: 'A page' }),
      ],
    };
    const [row] = drawn(initialState(made)).flatMap(({ rows }) => rows);
    expect(row).toMatchObject({
      title: 'Vehicle not named, to oslo',
      times: 'Times not reported',
      told: ['Seen by few.', '10,008 km (6,218 miles).'],
      sources: [
        { text: 'Publisher of web', href: 'https://example.org/a' },
        { text: 'Publisher of paper “A headline”', href: null },
        { text: 'Publisher of trap A page', href: null },
      ],
    });
  });
});
