import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import type { Trip } from '../trip/types.ts';
import { type Action, neighbour, position, reduce } from './reduce.ts';
import { EMPTY_VIEW, initialState, type Selection, type State } from './state.ts';

// The build checks the file against the schema; its own type is wider.
const tour = initialState(data as unknown as Trip);
const stateAfter = (...actions: Action[]): State => actions.reduce(reduce, tour);
const event = (id: string): Selection => ({ kind: 'event', id });
const select = (selection: Selection | null): Action => ({ type: 'select', selection });
const dates = ({ days, dayInView }: State) => days[dayInView]?.date;

describe('choosing', () => {
  test('a meeting opens it and shows its day', () => {
    const state = stateAfter(select(event('takaichi-summit')));
    expect(state.view.selection).toEqual(event('takaichi-summit'));
    expect(dates(state)).toBe('2025-10-28');
    expect(state.mapFollows).toBe(true);
  });

  test('a leg shows the day on which it leaves', () => {
    expect(dates(stateAfter(select({ kind: 'leg', id: 'busan-washington' })))).toBe('2025-10-30');
  });

  test('a stop shows the first day there', () => {
    expect(dates(stateAfter(select({ kind: 'stop', id: 'busan' })))).toBe('2025-10-29');
  });

  test('nothing leaves the day where it was', () => {
    const state = stateAfter(select(event('takaichi-summit')), select(null));
    expect(state.view.selection).toBeNull();
    expect(dates(state)).toBe('2025-10-28');
  });

  test('anything forgets the day that was asked for', () => {
    expect(stateAfter({ type: 'pick-day', index: 2 }, select(event('xi-meeting'))).view.day).toBeNull();
  });
});

describe('stepping', () => {
  test.each([
    ['takaichi-summit', 1, 'akasaka-signing'],
    ['takaichi-summit', -1, 'akasaka-welcome'],
    ['tokyo-marine-one', 1, 'carrier-visit'],
    ['atlantic-press', -1, 'washington-departure'],
    ['washington-return', 1, null],
    ['washington-departure', -1, null],
  ] as const)('from %s by %i leads to %s, over legs', (id, by, next) => {
    expect(neighbour(stateAfter(select(event(id))), by)).toBe(next);
  });

  test('the first is number 1, the last 41; a leg and nothing have none', () => {
    const numberOf = (selection: Selection | null) => position(stateAfter(select(selection)));
    expect(numberOf(event('washington-departure'))).toBe(1);
    expect(numberOf(event('washington-return'))).toBe(41);
    expect(numberOf({ kind: 'leg', id: 'washington-ramstein' })).toBe(0);
    expect(numberOf(null)).toBe(0);
  });

  test('from a leg leads to the meetings on either side of it', () => {
    const aloft = stateAfter(select({ kind: 'leg', id: 'washington-ramstein' }));
    expect([neighbour(aloft, -1), neighbour(aloft, 1)]).toEqual(['washington-departure', 'atlantic-press']);
  });

  test('from a stop leads to the first meeting there, or to the one before it', () => {
    const there = stateAfter(select({ kind: 'stop', id: 'gyeongju' }));
    expect([neighbour(there, -1), neighbour(there, 1)]).toEqual(['gimhae-arrival', 'gyeongju-arrival']);
  });

  test('with nothing open leads to the first meeting of the day in view', () => {
    const state = stateAfter({ type: 'scrolled', day: 4, isInSight: false }, { type: 'step', by: 1 });
    expect(state.view.selection).toEqual(event('akasaka-welcome'));
  });

  test.each([
    [0, 'cambodia-thailand-declaration'],
    [4, 'akasaka-signing'],
    [6, 'technology-deal'],
  ])('with nothing open and day %i in view leads to what the filter leaves: %s', (day, id) => {
    const filter = { ...EMPTY_VIEW.filter, kind: ['signing'] };
    const state = stateAfter({ type: 'set-filter', filter }, { type: 'scrolled', day, isInSight: false });
    expect([neighbour(state, -1), neighbour(state, 1)]).toEqual([id, id]);
  });

  test('at an end changes nothing', () => {
    const last = stateAfter(select(event('washington-return')));
    expect(reduce(last, { type: 'step', by: 1 })).toBe(last);
  });

  test('passes over what the filter hides', () => {
    const filter = { ...EMPTY_VIEW.filter, kind: ['signing'] };
    const state = stateAfter({ type: 'set-filter', filter }, select(event('akasaka-signing')));
    expect([neighbour(state, -1), neighbour(state, 1)]).toEqual(['us-malaysia-trade', 'technology-deal']);
  });
});

describe('days', () => {
  test('a picked one is in the link and in view', () => {
    const state = stateAfter({ type: 'map-moved' }, { type: 'pick-day', index: 4 });
    expect(state.view.day).toBe('2025-10-28');
    expect(state.dayInView).toBe(4);
    expect(state.mapFollows).toBe(true);
  });

  test('one that is not there changes nothing', () => {
    expect(stateAfter({ type: 'pick-day', index: 7 })).toBe(tour);
    expect(stateAfter({ type: 'scrolled', day: 7, isInSight: false })).toBe(tour);
  });

  test('scrolling on leaves the picked one behind', () => {
    const state = stateAfter({ type: 'pick-day', index: 4 }, { type: 'scrolled', day: 5, isInSight: false });
    expect(state.view.day).toBeNull();
    expect(state.dayInView).toBe(5);
  });

  test('one that is gone on to, or picked, lets go of a stop, but not of open details', () => {
    const stop = stateAfter(select({ kind: 'stop', id: 'tokyo' }));
    expect(reduce(stop, { type: 'scrolled', day: 5, isInSight: false }).view.selection).toBeNull();
    expect(reduce(stop, { type: 'scrolled', day: 5, isInSight: true }).view.selection).toEqual(stop.view.selection);
    expect(reduce(stop, { type: 'pick-day', index: 6 }).view).toEqual({ ...EMPTY_VIEW, day: '2025-10-30' });
    const open = stateAfter(select(event('takaichi-summit')));
    expect(reduce(open, { type: 'scrolled', day: 5, isInSight: false }).view.selection).toEqual(
      event('takaichi-summit'),
    );
    expect(reduce(open, { type: 'pick-day', index: 6 }).view.selection).toEqual(event('takaichi-summit'));
  });

  test('scrolling within the day in view changes nothing', () => {
    const state = stateAfter({ type: 'pick-day', index: 4 });
    expect(reduce(state, { type: 'scrolled', day: 4, isInSight: false })).toBe(state);
  });
});

describe('another zone', () => {
  test('keeps the day in view, by its first row', () => {
    const state = stateAfter({ type: 'scrolled', day: 4, isInSight: false }, { type: 'set-zone', zone: 'home' });
    expect(dates(state)).toBe('2025-10-27');
    expect(dates(reduce(state, { type: 'set-zone', zone: 'there' }))).toBe('2025-10-27');
  });

  test('does not leave it for what is open elsewhere', () => {
    const state = stateAfter(
      select(event('takaichi-summit')),
      { type: 'scrolled', day: 6, isInSight: false },
      { type: 'set-zone', zone: 'utc' },
    );
    expect(dates(state)).toBe('2025-10-30');
    expect(state.view.selection).toEqual(event('takaichi-summit'));
  });

  test('has other days', () => {
    expect(stateAfter({ type: 'set-zone', zone: 'home' }).days.map(({ date }) => date)).toEqual([
      '2025-10-24',
      '2025-10-25',
      '2025-10-26',
      '2025-10-27',
      '2025-10-28',
      '2025-10-29',
      '2025-10-30',
    ]);
  });

  test('that is the same changes nothing', () => {
    expect(stateAfter({ type: 'set-zone', zone: 'there' })).toBe(tour);
  });
});

describe('a link', () => {
  const goTo = (view: Partial<State['view']>): Action => ({ type: 'go-to', view: { ...EMPTY_VIEW, ...view } });

  test('shows the day of its meeting, on its calendar', () => {
    const state = stateAfter(goTo({ selection: event('takaichi-summit'), zone: 'home' }));
    expect(dates(state)).toBe('2025-10-27');
  });

  test('shows the day it names', () => {
    expect(dates(stateAfter(goTo({ day: '2025-10-27', zone: 'home' })))).toBe('2025-10-27');
  });

  test('shows the day it names, whatever is chosen: that was asked for later', () => {
    expect(dates(stateAfter(goTo({ selection: { kind: 'stop', id: 'tokyo' }, day: '2025-10-29' })))).toBe('2025-10-29');
    expect(dates(stateAfter(goTo({ selection: event('takaichi-summit'), day: '2025-10-30' })))).toBe('2025-10-30');
  });

  test('with the filter in force leaves what is shown the same object, so that nothing is drawn or said anew', () => {
    const filter = { ...EMPTY_VIEW.filter, kind: ['signing'] };
    const state = stateAfter({ type: 'set-filter', filter });
    const back = reduce(state, goTo({ selection: event('akasaka-signing'), filter: state.view.filter }));
    expect(back.shown).toBe(state.shown);
    expect(reduce(state, goTo({})).shown).toBeNull();
  });

  test('in the zone that is shown leaves the days the same objects, so that the list is not drawn anew', () => {
    expect(stateAfter(goTo({ selection: event('xi-meeting') })).days).toBe(tour.days);
  });
});

describe('coming alive', () => {
  const hydrated: Action = { type: 'hydrated', readerZone: 'Asia/Tokyo', root: 'https://example.org/' };

  test('leaves the days as they are, unless they are shown in the reader’s zone', () => {
    expect(stateAfter(hydrated).days).toBe(tour.days);
    const yours = stateAfter({ type: 'set-zone', zone: 'yours' }, hydrated);
    expect(yours.days.map(({ date }) => date)).toEqual([
      '2025-10-25',
      '2025-10-26',
      '2025-10-27',
      '2025-10-28',
      '2025-10-29',
      '2025-10-30',
    ]);
  });

  test('in the zone of the reader the days are others although as many: each has its own rows', () => {
    // In Seoul the tour has six days, as in Tokyo, of the same dates and rows; in Honolulu as many of other dates.
    const yoursIn = (readerZone: string) =>
      stateAfter({ type: 'set-zone', zone: 'yours' }, { ...hydrated, readerZone } as Action);
    const tokyo = yoursIn('Asia/Tokyo');
    const again = reduce(tokyo, { ...hydrated, readerZone: 'Asia/Seoul' } as Action);
    expect(again.days).toBe(tokyo.days);
    expect(reduce(tokyo, { ...hydrated, readerZone: 'Asia/Kolkata' } as Action).days).not.toBe(tokyo.days);
  });
});

test('each notice is told apart from the one before', () => {
  const once = stateAfter({ type: 'notice', text: 'Something' });
  const twice = reduce(once, { type: 'notice', text: 'Something' });
  expect([once.notice?.id, twice.notice?.id]).toEqual([1, 2]);
  expect(reduce(twice, { type: 'notice', text: null }).notice).toBeNull();
});
