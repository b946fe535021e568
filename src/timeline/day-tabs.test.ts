import { expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { reduce } from '../state/reduce.ts';
import { initialState, type State } from '../state/state.ts';
import { daysOf } from '../trip/days.ts';
import { EMPTY_FILTER, shownEvents } from '../trip/filter.ts';
import type { Trip } from '../trip/types.ts';
import { readFragment } from '../url/url.ts';
import { dayTabs } from './day-tabs.ts';
import { drawnDays } from './drawn-days.ts';
import { readerOf } from './reader.ts';
import { at, event, leg, stop, trip } from './small-trip.ts';

const tabs = ({ itinerary, tones, days }: State, shown: Set<string> | null = null) =>
  dayTabs(days, readerOf({ itinerary, tones, zone: 'there', readerZone: null, shown, query: '', days }));

test('each day of the tour is a tab', () => {
  const [first, ...rest] = tabs(initialState(data as unknown as Trip));
  expect(first).toEqual({
    index: 0,
    link: '#day=2025-10-24',
    weekday: 'Fri',
    number: '24',
    where: null,
    title: 'Friday 24 October',
  });
  expect(rest.map(({ number }) => number)).toEqual(['25', '26', '27', '28', '29', '30']);
});

test('where another month begins, its tab says so', () => {
  const events = ['2025-10-30', '2025-11-01', '2025-11-02'].map((date) => event(date, 'tokio', at(date)));
  const state = initialState(trip([stop('tokio', 'Asia/Tokyo')], [], events));
  expect(tabs(state).map(({ weekday, number }) => `${weekday} ${number}`)).toEqual(['Thu 30', 'Sat 1 Nov', 'Sun 2']);
});

test('a date that comes twice is told apart by where', () => {
  const legs = [leg('tokio', 'oahu', at('2025-10-28T21:00+09:00'), at('2025-10-28T09:00-10:00'))];
  const events = [
    event('one', 'tokio', at('2025-10-28')),
    event('late', 'oahu', at('2025-10-27T23:00-10:00')),
    event('two', 'oahu', at('2025-10-28')),
  ];
  const state = initialState(trip([stop('tokio', 'Asia/Tokyo'), stop('oahu', 'Pacific/Honolulu')], legs, events));
  expect(tabs(state).map(({ title }) => title)).toEqual([
    'Tuesday 28 October, tokio',
    'Monday 27 October',
    'Tuesday 28 October, Honolulu',
  ]);
  // And its link leads to the one that was pressed.
  const links = tabs(state).map(({ link }) => link);
  expect(links).toEqual(['#day=2025-10-28', '#day=2025-10-27', '#day=2025-10-28.2']);
  const led = links.map((link) => {
    const { view } = readFragment(link, state.itinerary);
    return reduce(state, { type: 'go-to', view }).dayInView;
  });
  expect(led).toEqual([0, 1, 2]);
  expect(reduce(state, { type: 'pick-day', index: 2 }).view.day).toBe('2025-10-28.2');
});

test('days of which the filter leaves nothing are left out', () => {
  expect(tabs(initialState(data as unknown as Trip), new Set(['xi-meeting'])).map(({ index }) => index)).toEqual([6]);
});

test('a day of which the filter leaves a leg alone is a tab, as it is in the list', () => {
  const state = initialState(data as unknown as Trip);
  const left = shownEvents({ ...EMPTY_FILTER, kind: ['press', 'signing'] }, state.itinerary, state.days);
  expect(tabs(state, left).map(({ index }) => index)).toEqual([0, 2, 3, 4, 5, 6]);
  expect(drawnDays(state.days, left).map(({ day }) => day.index)).toEqual([0, 2, 3, 4, 5, 6]);
});

test('a day opened elsewhere is that of the zone it was read in', () => {
  const { itinerary, tones } = initialState(data as unknown as Trip);
  const days = daysOf(itinerary, 'home', null);
  const [, second] = dayTabs(
    days,
    readerOf({ itinerary, tones, zone: 'home', readerZone: null, query: '', shown: null, days }),
  );
  expect(second?.link).toBe('#day=2025-10-25&zone=home');
});
