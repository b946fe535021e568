import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { EMPTY_VIEW, ROOMS, type Room, type Selection, THEMES, type View } from '../state/state.ts';
import { daysOf } from '../trip/days.ts';
import { itineraryOf } from '../trip/itinerary.ts';
import { EMPTY_LISTING, type Listing } from '../trip/listing.ts';
import { type Talk, WHOLE_TALK } from '../trip/talk.ts';
import type { Trip } from '../trip/types.ts';
import { ZONE_CHOICES } from '../trip/zones.ts';
import { readFragment, writeFragment } from './url.ts';

// The build checks the file against the schema; its own type is wider.
const itinerary = itineraryOf(data as unknown as Trip);
const viewOf = (part: Partial<View>): View => ({ ...EMPTY_VIEW, ...part });
const selected = (kind: Selection['kind'], id: string): Partial<View> => ({ selection: { kind, id } });

const listed = (listing: Partial<Listing>): Partial<View> => ({ listing: { ...EMPTY_LISTING, ...listing } });

const sorts: Record<Room, string[]> = { timeline: [], people: ['name'], sources: ['date'], numbers: [] };
const publishers = itinerary.trip.sources.map(({ publisher }) => publisher);

/** How a room can list. */
const listings = (room: Room) =>
  fc.record({
    sort: fc.constantFrom('', ...sorts[room]),
    find: room === 'people' ? fc.string({ unit: 'grapheme' }) : fc.constant(''),
    publisher: fc.constantFrom('', ...(room === 'sources' ? publishers : [])),
    limited: fc.constantFrom('', ...(room === 'sources' ? ['1'] : [])),
  });

describe('each key, both ways', () => {
  test.each<[string, Partial<View>]>([
    ['', {}],
    ['event=takaichi-summit', selected('event', 'takaichi-summit')],
    ['leg=busan-washington', selected('leg', 'busan-washington')],
    ['stop=tokyo', selected('stop', 'tokyo')],
    ['day=2025-10-28', { day: '2025-10-28' }],
    ['zone=home', { zone: 'home' }],
    ['zone=yours', { zone: 'yours' }],
    ['zone=utc', { zone: 'utc' }],
    ['theme=light', { theme: 'light' }],
    ['theme=dark', { theme: 'dark' }],
    ['view=people', { room: 'people' }],
    ['view=people&sort=name', { room: 'people', ...listed({ sort: 'name' }) }],
    ['view=people&sort=events&find=le%C3%A3o%20%26', { room: 'people', ...listed({ sort: 'events', find: 'leão &' }) }],
    ['view=sources&sort=uses&limited=1', { room: 'sources', ...listed({ sort: 'uses', limited: '1' }) }],
    [
      'view=sources&publisher=The%20Tribune%20(ANI)',
      { room: 'sources', ...listed({ publisher: 'The Tribune (ANI)' }) },
    ],
    ['event=takaichi-summit&zone=home', { ...selected('event', 'takaichi-summit'), zone: 'home' }],
    [
      'stop=busan&day=2025-10-29&zone=utc&theme=dark',
      {
        ...selected('stop', 'busan'),
        day: '2025-10-29',
        zone: 'utc',
        theme: 'dark',
      },
    ],
  ])('#%s', (fragment, part) => {
    expect(writeFragment(viewOf(part))).toBe(fragment);
    expect(readFragment(fragment, itinerary)).toEqual({ view: viewOf(part), unread: [] });
    expect(readFragment(`#${fragment}`, itinerary)).toEqual({ view: viewOf(part), unread: [] });
  });

  test.each<[string, Partial<Talk>]>([
    ['present=1&step=title', {}],
    ['present=main&step=event-xi-meeting', { of: 'main', step: 'event-xi-meeting' }],
    ['present=stop-tokyo&step=visit-5', { of: 'stop-tokyo', step: 'visit-5' }],
    ['present=1&step=end&kiosk=1&seconds=30', { step: 'end', seconds: 30 }],
    ['present=1&step=title&kiosk=1&seconds=12', { seconds: 12 }],
  ])('#%s is a talk', (fragment, part) => {
    const view = viewOf({ talk: { ...WHOLE_TALK, ...part } });
    expect(writeFragment(view)).toBe(fragment);
    expect(readFragment(fragment, itinerary)).toEqual({ view, unread: [] });
  });

  test.each<[string, number | null]>([
    ['kiosk=1', 12],
    ['kiosk=1&seconds=0', 12],
    ['kiosk=1&seconds=1000', 12],
    ['seconds=7', 7],
    ['present=1&kiosk=0', null],
  ])('#%s goes on by itself after %s seconds', (fragment, seconds) => {
    expect(readFragment(fragment, itinerary).view.talk?.seconds).toBe(seconds);
  });

  test('what is so anyway is read, but not written', () => {
    expect(readFragment('zone=there&theme=system&view=timeline', itinerary)).toEqual({ view: EMPTY_VIEW, unread: [] });
  });

  test.each<[string, Room, Partial<View>]>([
    [
      'sort=name&find=lee&who=marco-rubio',
      'people',
      { person: 'marco-rubio', ...listed({ sort: 'name', find: 'lee' }) },
    ],
    ['sort=date&limited=1', 'sources', listed({ sort: 'date', limited: '1' })],
    ['zone=home', 'numbers', { zone: 'home' }],
  ])('#%s on the page of the %s is of that room', (fragment, room, part) => {
    const view = viewOf({ room, ...part });
    expect(readFragment(fragment, itinerary, room)).toEqual({ view, unread: [] });
    expect(writeFragment({ ...view, room: 'timeline' })).toBe(fragment);
  });

  test.each<[string, Room, Room]>([
    ['who=marco-rubio', 'timeline', 'people'],
    ['source=tribune-ani', 'people', 'sources'],
    ['event=takaichi-summit', 'people', 'timeline'],
    ['event=takaichi-summit&view=people', 'timeline', 'people'],
    ['view=timeline', 'people', 'timeline'],
    ['event=gone', 'people', 'people'],
  ])('#%s on the page of the %s leads to the %s', (fragment, home, room) => {
    expect(readFragment(fragment, itinerary, home).view.room).toBe(room);
  });

  test('whatever the view, its link leads back to it', () => {
    const ids = (kind: Selection['kind'], list: Iterable<string>) => [...list].map((id): Selection => ({ kind, id }));
    const selection = fc.constantFrom(
      null,
      ...ids('event', itinerary.events.keys()),
      ...ids('leg', itinerary.legs.keys()),
      ...ids('stop', itinerary.stops.keys()),
    );
    const choices = fc.tuple(fc.constantFrom(...ZONE_CHOICES), fc.constantFrom(...ROOMS));
    const views = choices.chain(([zone, room]) => {
      const days = daysOf(itinerary, zone, null).map(({ date }) => date);
      return fc.record({
        zone: fc.constant(zone),
        day: fc.constantFrom(null, ...days),
        selection,
        theme: fc.constantFrom(...THEMES),
        room: fc.constant(room),
        person: fc.constantFrom(null, ...(room === 'people' ? itinerary.people.keys() : [])),
        source: fc.constantFrom(null, ...(room === 'sources' ? itinerary.sources.keys() : [])),
        listing: listings(room),
      });
    });
    fc.assert(
      fc.property(views, (part) => {
        const view = viewOf(part);
        expect(readFragment(writeFragment(view), itinerary)).toEqual({ view, unread: [] });
      }),
    );
  });
});

describe('what means nothing in this trip is left out and named', () => {
  test.each<[string, Partial<View>, string[]]>([
    ['event=no-such-meeting', {}, ['event=no-such-meeting']],
    ['event=', {}, ['event=']],
    ['event=tokyo', {}, ['event=tokyo']],
    ['leg=takaichi-summit', {}, ['leg=takaichi-summit']],
    ['stop=akasaka-palace', {}, ['stop=akasaka-palace']],
    ['zone=Tokyo', {}, ['zone=Tokyo']],
    ['theme=sepia', {}, ['theme=sepia']],
    ['view=basement', {}, ['view=basement']],
    ['who=nobody', {}, ['who=nobody']],
    ['view=timeline&who=xi-jinping', {}, ['who=xi-jinping']],
    ['view=numbers&source=tribune-ani', { room: 'numbers' }, ['source=tribune-ani']],
    ['source=tribune-ani&who=xi-jinping', { room: 'sources', source: 'tribune-ani' }, ['who=xi-jinping']],
    ['view=people&sort=height', { room: 'people' }, ['sort=height']],
    ['view=people&sort=date', { room: 'people' }, ['sort=date']],
    ['view=sources&sort=events', { room: 'sources' }, ['sort=events']],
    ['sort=name', {}, ['sort=name']],
    ['view=numbers&sort=date&find=lee', { room: 'numbers' }, ['sort=date', 'find=lee']],
    [
      'view=sources&publisher=Nobody%20at%20all&limited=yes',
      { room: 'sources' },
      ['publisher=Nobody at all', 'limited=yes'],
    ],
    ['view=people&limited=1', { room: 'people' }, ['limited=1']],
    ['present=2', {}, ['present=2']],
    ['step=visit-12', {}, ['step=visit-12']],
    ['step=visit-0&speaker=yes', {}, ['step=visit-0', 'speaker=yes']],
    ['seconds=0', {}, ['seconds=0']],
    ['seconds=1e9', {}, ['seconds=1e9']],
    ['evnt=takaichi-summit', {}, ['evnt=takaichi-summit']],
    ['event=constructor&zone=toString', {}, ['event=constructor', 'zone=toString']],
    ['zone=moon&event=takaichi-summit&day=soon', selected('event', 'takaichi-summit'), ['zone=moon', 'day=soon']],
    ['event=gone&leg=busan-washington', selected('leg', 'busan-washington'), ['event=gone']],
    ['event=%E0%A4%A&zone=home', { zone: 'home' }, ['event=%E0%A4%A']],
  ])('#%s', (fragment, part, unread) => {
    expect(readFragment(fragment, itinerary)).toEqual({ view: viewOf(part), unread });
  });

  test('what the room of a page does not have, on that page too', () => {
    expect(readFragment('sort=date', itinerary, 'people').unread).toEqual(['sort=date']);
    expect(readFragment('sort=events', itinerary, 'sources').unread).toEqual(['sort=events']);
    expect(readFragment('sort=date', itinerary, 'numbers').unread).toEqual(['sort=date']);
  });

  test.each([
    ['day=2025-10-24', true],
    ['day=2025-10-30', true],
    ['day=2025-10-31', false],
    ['day=2025-02-30', false],
    ['day=28', false],
    // The night of departure is 24 October in Washington; by UTC it is not known before the landing.
    ['day=2025-10-24&zone=home', true],
    ['day=2025-10-23&zone=home', false],
  ])('#%s is a day of the trip in its zone: %s', (fragment, is) => {
    const { view, unread } = readFragment(fragment, itinerary);
    const day = fragment.slice(4).split('&')[0];
    expect([view.day, unread]).toEqual(is ? [day, []] : [null, [`day=${day}`]]);
  });

  // At either end of the trip the calendars of Honolulu and Tokyo are a day apart.
  test.each([
    ['2025-10-24', 'Pacific/Honolulu', true],
    ['2025-10-24', 'Asia/Tokyo', false],
    ['2025-10-30', 'Asia/Tokyo', true],
    ['2025-10-30', 'Pacific/Honolulu', false],
    ['2025-02-30', 'Asia/Tokyo', false],
  ])('%s is a day of the trip for a reader in %s: %s', (day, zone, is) => {
    const { view, unread } = readFragment(`day=${day}&zone=yours`, itinerary, 'timeline', () => zone);
    expect([view.zone, view.day, unread]).toEqual(['yours', ...(is ? [day, []] : [null, [`day=${day}`]])]);
  });
});

describe('a link from elsewhere', () => {
  test('of several selections opens the first of meeting, leg and stop', () => {
    const { view, unread } = readFragment('stop=tokyo&leg=busan-washington&event=xi-meeting', itinerary);
    expect(view.selection).toEqual({ kind: 'event', id: 'xi-meeting' });
    expect(unread).toEqual([]);
  });

  test('with a key twice means the first', () => {
    expect(readFragment('zone=home&zone=utc', itinerary).view.zone).toBe('home');
  });

  test('may be written with escapes', () => {
    expect(readFragment('event=takaichi%2Dsummit&%7Aone=home', itinerary).view).toEqual(
      viewOf({ ...selected('event', 'takaichi-summit'), zone: 'home' }),
    );
  });

  test.each(['#timeline', '#', '', '&&', '#details&'])('"%s" names an anchor or nothing', (fragment) => {
    expect(readFragment(fragment, itinerary)).toEqual({ view: EMPTY_VIEW, unread: [] });
  });

  test('keeps the keys of others, as they were written', () => {
    const view = viewOf({ ...selected('event', 'xi-meeting'), zone: 'utc' });
    expect(writeFragment(view, '#host%20key=a%2Bb&event=takaichi-summit&x=1=2')).toBe(
      'event=xi-meeting&zone=utc&host%20key=a%2Bb&x=1=2',
    );
    expect(writeFragment(EMPTY_VIEW, 'zone=home&x=1')).toBe('x=1');
    expect(writeFragment(EMPTY_VIEW, '#timeline')).toBe('');
  });

  test('however broken, is read without an exception', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('event', 'zone', 'day', '=', '&', '%', '+', '#'));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { view } = readFragment(pieces.join(''), itinerary);
        expect(readFragment(writeFragment(view), itinerary)).toEqual({ view, unread: [] });
      }),
    );
  });
});
