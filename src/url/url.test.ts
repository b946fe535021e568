import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { EMPTY_VIEW, ROOMS, type Selection, THEMES, type View } from '../state/state.ts';
import { daysOf } from '../trip/days.ts';
import { itineraryOf } from '../trip/itinerary.ts';
import { EMPTY_LISTING, type Listing } from '../trip/listing.ts';
import type { Trip } from '../trip/types.ts';
import { ZONE_CHOICES } from '../trip/zones.ts';
import { readFragment, writeFragment } from './url.ts';

// The build checks the file against the schema; its own type is wider.
const itinerary = itineraryOf(data as unknown as Trip);
const viewOf = (part: Partial<View>): View => ({ ...EMPTY_VIEW, ...part });
const selected = (kind: Selection['kind'], id: string): Partial<View> => ({ selection: { kind, id } });

const listed = (listing: Partial<Listing>): Partial<View> => ({ listing: { ...EMPTY_LISTING, ...listing } });

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
    ['publisher=The%20Tribune%20(ANI)', listed({ publisher: 'The Tribune (ANI)' })],
    ['who=marco-rubio', { person: 'marco-rubio' }],
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

  test('what is so anyway is read, but not written', () => {
    expect(readFragment('zone=there&theme=system&view=timeline', itinerary)).toEqual({ view: EMPTY_VIEW, unread: [] });
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
        person: fc.constantFrom(null, ...itinerary.people.keys()),
        listing: fc.record({
          sort: fc.constantFrom('', ...(room === 'sources' ? [] : ['name']), ...(room === 'people' ? [] : ['date'])),
          find: fc.string({ unit: 'grapheme' }),
          publisher: fc.constantFrom('', ...itinerary.trip.sources.map(({ publisher }) => publisher)),
          limited: fc.constantFrom('', '1'),
        }),
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
    ['view=people&sort=height', { room: 'people' }, ['sort=height']],
    ['view=people&sort=date', { room: 'people' }, ['sort=date']],
    ['view=sources&sort=events', { room: 'sources' }, ['sort=events']],
    ['publisher=Nobody%20at%20all&limited=yes', {}, ['publisher=Nobody at all', 'limited=yes']],
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

  test.each([
    ['day=2025-10-24', true],
    ['day=2025-10-30', true],
    ['day=2025-10-31', false],
    ['day=2025-02-30', false],
    ['day=28', false],
    // The night of departure is 24 October in Washington; by UTC it is not known before the landing.
    ['day=2025-10-24&zone=home', true],
    ['day=2025-10-23&zone=home', false],
    // The reader's own calendar is not known yet.
    ['day=2025-10-31&zone=yours', true],
    ['day=2025-02-30&zone=yours', false],
  ])('#%s is a day of the trip in its zone: %s', (fragment, is) => {
    const { view, unread } = readFragment(fragment, itinerary);
    const day = fragment.slice(4).split('&')[0];
    expect([view.day, unread]).toEqual(is ? [day, []] : [null, [`day=${day}`]]);
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
