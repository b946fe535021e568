import { describe, expect, test } from 'vitest';
import { initialState } from '../state/state.ts';
import { drawnDays, enoughDays } from './drawn-days.ts';
import { at, event, stop, trip } from './small-trip.ts';

/** Ten days, from the 1st to the 10th, of so many meetings each. */
function tenDays(meetings: number) {
  const dates = Array.from({ length: 10 }, (_, day) => `2025-03-${String(day + 1).padStart(2, '0')}`);
  const events = dates.flatMap((date) =>
    Array.from({ length: meetings }, (_, index) => event(`${date}-${index}`, 'rome', at(date))),
  );
  return initialState(trip([stop('rome', 'Europe/Rome')], [], events)).days;
}

describe('the days of which something is left to show', () => {
  test('are all, each with its anchor, where nothing is filtered', () => {
    const drawn = drawnDays(tenDays(1), null);
    expect(drawn.map(({ day }) => day.index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(drawn[2]?.anchor).toBe('day=2025-03-03');
  });

  test('are those of the meetings that the filter leaves', () => {
    const drawn = drawnDays(tenDays(2), new Set(['2025-03-04-1', '2025-03-09-0']));
    expect(drawn.map(({ anchor }) => anchor)).toEqual(['day=2025-03-04', 'day=2025-03-09']);
  });
});

describe('as many days as make a screen of 60 rows', () => {
  test('counted from the first', () => {
    expect(enoughDays(drawnDays(tenDays(20), null), 0)).toBe(3);
  });

  test('counted from the day in view, so that it can come on top', () => {
    expect(enoughDays(drawnDays(tenDays(20), null), 5)).toBe(8);
  });

  test('are all that there are near the end, and where there are few', () => {
    expect(enoughDays(drawnDays(tenDays(20), null), 9)).toBe(10);
    expect(enoughDays(drawnDays(tenDays(5), null), 0)).toBe(10);
  });

  test('are fewer where fewer rows are asked for, but whole days', () => {
    expect(enoughDays(drawnDays(tenDays(20), null), 2, 30)).toBe(4);
  });

  test('are counted by what the filter leaves of them', () => {
    const days = tenDays(20);
    const ids = days.flatMap(({ date }) => Array.from({ length: 10 }, (_, index) => `${date}-${index}`));
    expect(enoughDays(drawnDays(days, new Set(ids)), 0)).toBe(6);
  });
});
