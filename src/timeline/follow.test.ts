import { expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { type Action, reduce } from '../state/reduce.ts';
import { initialState, type State } from '../state/state.ts';
import type { Trip } from '../trip/types.ts';
import { followOf } from './follow.ts';

const tour = initialState(data as unknown as Trip);
const summit = { kind: 'event', id: 'takaichi-summit' } as const;
const open = reduce(tour, { type: 'select', selection: summit });

const followAfter = (state: State, action: Action) => followOf(reduce(state, action), state);

test('a choice brings its row into sight', () => {
  expect(followAfter(tour, { type: 'select', selection: summit })).toEqual({ to: 'row', selection: summit });
  expect(followAfter(open, { type: 'step', by: 1 })).toEqual({
    to: 'row',
    selection: { kind: 'event', id: 'akasaka-signing' },
  });
});

test('the same choice made again brings its row back into sight, another zone with it moves nothing by itself', () => {
  expect(followAfter(open, { type: 'select', selection: { ...summit } })).toEqual({ to: 'row', selection: summit });
  const view = { ...open.view, selection: { ...summit }, zone: 'home' } as const;
  expect(followAfter(open, { type: 'go-to', view })).toEqual({ to: 'same' });
});

test('a day that is picked goes on top, also when it is picked again', () => {
  expect(followAfter(tour, { type: 'pick-day', index: 3 })).toEqual({ to: 'day', index: 3 });
  const picked = reduce(tour, { type: 'pick-day', index: 3 });
  expect(followAfter(picked, { type: 'pick-day', index: 3 })).toEqual({ to: 'day', index: 3 });
});

test('going on from a stop is no closing: a day that is picked goes on top, scrolling moves nothing', () => {
  const stop = reduce(tour, { type: 'select', selection: { kind: 'stop', id: 'tokyo' } });
  expect(followAfter(stop, { type: 'pick-day', index: 6 })).toEqual({ to: 'day', index: 6 });
  expect(followAfter(stop, { type: 'scrolled', day: 6, isInSight: false })).toBeNull();
});

test('another zone leaves what is on top there', () => {
  expect(followAfter(open, { type: 'set-zone', zone: 'home' })).toEqual({ to: 'same' });
});

test('closing goes back to where the list was', () => {
  expect(followAfter(open, { type: 'select', selection: null })).toEqual({ to: 'back' });
});

test('a phone that comes back from the map goes back to where the list was', () => {
  expect(followAfter(tour, { type: 'show-pane', pane: 'map' })).toEqual({ to: 'back' });
});

test.each<Action>([
  { type: 'scrolled', day: 4, isInSight: false },
  { type: 'set-theme', theme: 'dark' },
  { type: 'map-moved' },
  { type: 'notice', text: 'Something' },
  { type: 'hydrated', readerZone: 'Europe/Berlin', root: '' },
])('$type moves nothing', (action) => {
  expect(followAfter(tour, action)).toBeNull();
  const picked = reduce(tour, { type: 'pick-day', index: 3 });
  expect(followAfter(picked, action)).toBeNull();
});

test('a link with a day and another zone goes to that day', () => {
  const view = { ...tour.view, zone: 'home', day: '2025-10-28' } as const;
  expect(followAfter(tour, { type: 'go-to', view })).toEqual({ to: 'day', index: 4 });
});
