import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { itineraryOf } from '../trip/itinerary.ts';
import type { Trip } from '../trip/types.ts';
import { chosenMeetings, indexOfStep, meetingsBefore, meetingsOf, stepsOf } from './steps.ts';

// The build checks the file against the schema; its own type is wider.
const tour = itineraryOf(data as unknown as Trip);
const all = stepsOf(tour, '1', null);

describe('the steps of a talk', () => {
  test('of all are the title, 11 visits with their 41 meetings, and the end', () => {
    expect(all).toHaveLength(1 + 11 + 41 + 1);
    expect(all.slice(0, 4).map(({ id }) => id)).toEqual([
      'title',
      'visit-1',
      'event-washington-departure',
      'event-atlantic-press',
    ]);
    expect(all.at(-1)?.id).toBe('end');
  });

  test.each([
    ['main', 24],
    ['stop-tokyo', 12],
    ['1', 41],
    ['shown', 41],
  ])('of %s number %i meetings from 1', (of, meetings) => {
    const numbers = meetingsOf(stepsOf(tour, of, null)).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: meetings }, (_, index) => index + 1));
  });

  test('of one stop have its visits only', () => {
    const visits = stepsOf(tour, 'stop-tokyo', null).filter(({ kind }) => kind === 'visit');
    expect(visits.map(({ id }) => id)).toEqual(['visit-5', 'visit-7']);
  });

  test('of the filter follow it', () => {
    expect(chosenMeetings(tour, 'shown', new Set(['xi-meeting'])).map(({ event }) => event.id)).toEqual(['xi-meeting']);
  });

  test('of nothing are the title and the end', () => {
    expect(stepsOf(tour, 'shown', new Set()).map(({ id }) => id)).toEqual(['title', 'end']);
  });
});

describe('a step of the link', () => {
  test('that is shown is found', () => {
    expect(all[indexOfStep(all, 'event-xi-meeting', tour)]?.id).toBe('event-xi-meeting');
  });

  test('that is left out gives way to the next one', () => {
    const main = stepsOf(tour, 'main', null);
    expect(main[indexOfStep(main, 'event-haneda-arrival', tour)]?.id).toBe('event-emperor-audience');
    expect(main[indexOfStep(main, 'event-washington-return', tour)]?.id).toBe('end');
  });
});

test('a visit stands between the meetings before and after it', () => {
  const at = indexOfStep(all, 'visit-5', tour);
  expect(meetingsBefore(all, at)).toBe(14);
  expect(meetingsBefore(all, at + 1)).toBe(14);
  expect(meetingsBefore(all, at + 2)).toBe(15);
});
