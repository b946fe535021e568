import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { EMPTY_FILTER } from '../trip/filter.ts';
import type { Trip } from '../trip/types.ts';
import { type Action, neighbour, reduce } from './reduce.ts';
import { EMPTY_VIEW, initialState, type State } from './state.ts';

const tour = initialState(data as unknown as Trip);
const reached = (...actions: Action[]): State => actions.reduce(reduce, tour);
const narrow = (kind: string): Action => ({ type: 'toggle-filter', facet: 'kind', value: kind });

describe('a filter', () => {
  test('says what is shown, and nothing where it asks for nothing', () => {
    expect(tour.shown).toBeNull();
    expect(reached(narrow('audience')).shown).toEqual(new Set(['emperor-audience']));
    expect(reached(narrow('audience'), narrow('audience'))).toMatchObject({
      shown: null,
      view: { filter: EMPTY_FILTER },
    });
    expect(reached(narrow('audience'), { type: 'clear-filter' }).shown).toBeNull();
  });

  test('that stays the same leaves the state the same', () => {
    expect(reached({ type: 'clear-filter' })).toBe(tour);
  });

  test('hides meetings from Next and Previous', () => {
    const open: Action = { type: 'select', selection: { kind: 'event', id: 'emperor-audience' } };
    const state = reached(narrow('audience'), narrow('signing'), open);
    expect(neighbour(state, 1)).toBe('akasaka-signing');
    expect(state.itinerary.events.get(neighbour(state, -1) ?? '')?.event.kind).toBe('signing');
    expect(neighbour(reached(narrow('audience'), open), 1)).toBeNull();
  });

  test('by day follows the calendar that is shown', () => {
    const monday: Action = { type: 'toggle-filter', facet: 'on', value: '2025-10-27' };
    expect(reached(monday).shown?.has('takaichi-summit')).toBe(false);
    expect(reached(monday, { type: 'set-zone', zone: 'home' }).shown?.has('takaichi-summit')).toBe(true);
  });

  test('comes with a link', () => {
    const view = { ...EMPTY_VIEW, filter: { ...EMPTY_FILTER, kind: ['audience'] } };
    expect(reached({ type: 'go-to', view }).shown).toEqual(new Set(['emperor-audience']));
  });
});

describe('rooms', () => {
  test('choosing a meeting leads back to the timeline; closing it stays where one is', () => {
    const people = reached({ type: 'show-room', room: 'people' });
    expect(people.view.room).toBe('people');
    const chosen = reduce(people, { type: 'select', selection: { kind: 'event', id: 'xi-meeting' } });
    expect(chosen.view.room).toBe('timeline');
    expect(reduce(people, { type: 'select', selection: null }).view.room).toBe('people');
  });

  test('a person is opened among the people, a source among the sources', () => {
    expect(reached({ type: 'open-person', person: 'xi-jinping' }).view).toMatchObject({
      room: 'people',
      person: 'xi-jinping',
    });
    expect(reached({ type: 'open-source', source: 'tribune-ani' }).view).toMatchObject({
      room: 'sources',
      source: 'tribune-ani',
    });
  });

  test('a person or a source that is open is left with its room', () => {
    const open = reached({ type: 'open-person', person: 'xi-jinping' });
    expect(reduce(open, { type: 'show-room', room: 'people' }).view.person).toBe('xi-jinping');
    expect(reduce(open, { type: 'select', selection: { kind: 'event', id: 'xi-meeting' } }).view.person).toBeNull();
    expect(reduce(open, { type: 'open-source', source: 'tribune-ani' }).view.person).toBeNull();
    const pointed = reached({ type: 'open-source', source: 'tribune-ani' });
    expect(reduce(pointed, { type: 'show-room', room: 'timeline' }).view.source).toBeNull();
  });

  test('how the people are listed stays while one is among them, and is left with them', () => {
    const sorted: Action = { type: 'list', asked: { sort: 'name' } };
    const people = reached({ type: 'show-room', room: 'people' }, sorted, { type: 'list', asked: { find: 'lee' } });
    const open = reduce(people, { type: 'open-person', person: 'lee-jae-myung' });
    expect(open.view.listing).toEqual({ sort: 'name', find: 'lee', publisher: '', limited: '' });
    expect(reduce(open, { type: 'set-theme', theme: 'dark' }).view.listing.sort).toBe('name');
    expect(reduce(open, { type: 'show-room', room: 'sources' }).view.listing).toBe(EMPTY_VIEW.listing);
    const meeting: Action = { type: 'select', selection: { kind: 'event', id: 'xi-meeting' } };
    expect(reduce(open, meeting).view.listing).toBe(EMPTY_VIEW.listing);
  });

  test('a source that is opened is not hidden by what was left out of the list', () => {
    const narrowed = reached({ type: 'show-room', room: 'sources' }, { type: 'list', asked: { publisher: 'Bernama' } });
    expect(reduce(narrowed, { type: 'open-source', source: 'tribune-ani' }).view.listing).toBe(EMPTY_VIEW.listing);
  });

  test('a page of its own begins in its room', () => {
    expect(initialState(data as unknown as Trip, null, '../', 'people').view.room).toBe('people');
  });
});
