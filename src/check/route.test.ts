import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import tour from '../data/asia-tour-2025.json' with { type: 'json' };
import type { Trip } from '../trip/types.ts';
import { checkTrip } from './check.ts';
import { type Fault, told } from './fault.ts';

const SAMPLE = readFileSync('src/check/sample.json', 'utf8');

const FAULTS: Fault[] = [
  [
    'an arrival before the departure',
    '"2031-05-17T15:00+01:00"',
    '"2031-05-17T10:00+01:00"',
    'error 31:28 legs[0].arrive.start',
    'The legs are not in order of time',
    'By their times, the arrival of “oslo-lisbon” comes before the departure of “oslo-lisbon”.',
    'Mend the times, or put the legs in the order of travel.',
  ],
  [
    'an event before the arrival',
    '"start": "2031-05-18", "precision": "day", "notBefore": "2031-05-18T18:00+01:00"',
    '"start": "2031-05-17T13:55+01:00", "precision": "minute"',
    'error 110:26 events[2].when.start',
    'An event lies outside the stay at its stop',
    'At that time the trip was not at “lisbon”, by its arrivals and departures.',
    'Mend the time of the event or of the leg, or name another stop.',
  ],
  [
    'an event after the departure',
    '"start": "2031-05-18", "precision": "day", "notBefore": "2031-05-18T18:00+01:00"',
    '"start": "2031-05-20", "precision": "day"',
    'error 110:26 events[2].when.start',
    'An event lies outside the stay at its stop',
    'At that time the trip was not at “lisbon”, by its arrivals and departures.',
    'Mend the time of the event or of the leg, or name another stop.',
  ],
  [
    'an event under way with a place',
    '"place": null,\n      "leg": "oslo-lisbon"',
    '"place": "harbour",\n      "leg": "oslo-lisbon"',
    'error 84:16 events[1].place',
    'An event under way has a place',
    'It is on a leg, and also at “harbour”.',
    'Write null for the place, or for the leg.',
  ],
  [
    'an event under way at the stop of arrival',
    '"stop": "oslo",\n      "place": null',
    '"stop": "lisbon",\n      "place": null',
    'error 83:15 events[1].stop',
    'An event under way is at the wrong stop',
    'It is filed under “lisbon”, and its leg leaves “oslo”.',
    'Write “oslo”: an event on a leg belongs to the stop that the leg leaves.',
  ],
  [
    'an event under way after the landing',
    '"partOfDay": "afternoon"',
    '"partOfDay": "night", "notBefore": "2031-05-17T20:00+02:00"',
    'error 88:26 events[1].when.start',
    'An event lies outside the leg it is on',
    'At that time the trip was not on “oslo-lisbon”, by its departure and arrival.',
    'Mend the time of the event or of the leg, or name another leg.',
  ],
  [
    'an event that goes on after its stop was left',
    '"end": "2031-05-17T10:30+02:00"',
    '"end": "2031-05-17T12:01+02:00"',
    'warning 72:59 events[0].when.end',
    'An event ends after the stay at its stop',
    'When it ended the trip had left “oslo”, by its departures.',
    'Mend the end of the event or the time of the leg, or take the end out if the traveller left before it.',
  ],
  [
    'an event in the air that goes on after the landing',
    '"start": "2031-05-17", "precision": "part-of-day", "partOfDay": "afternoon"',
    '"start": "2031-05-17T13:00+02:00", "end": "2031-05-17T16:31+02:00", "precision": "minute"',
    'warning 88:59 events[1].when.end',
    'An event ends after the leg it is on',
    'When it ended the trip had arrived on “oslo-lisbon”.',
    'Mend the end of the event or the arrival of the leg.',
  ],
  [
    'events in the wrong order',
    '"start": "2031-05-17", "precision": "part-of-day", "partOfDay": "afternoon"',
    '"start": "2031-05-16", "precision": "day"',
    'error 88:26 events[1].when.start',
    'The events are not in order of time',
    'By their times, “call” begins before “farewell”, which stands ahead of it.',
    'Mend the times, or put the events in order.',
  ],
  [
    'a route that is broken',
    '"from": "lisbon",\n      "to": "oslo"',
    '"from": "oslo",\n      "to": "lisbon"',
    'error 37:15 legs[1].from',
    'The route is broken',
    'This leg starts at “oslo”, but the one before ends at “lisbon”.',
    'Mend one of the two, or add the leg between them.',
  ],
  [
    'a leg that goes nowhere',
    '"from": "lisbon",\n      "to": "oslo"',
    '"from": "lisbon",\n      "to": "lisbon"',
    'error 38:13 legs[1].to',
    'A leg goes nowhere',
    'It starts and ends at “lisbon”.',
    'Name two different stops, or take the leg out.',
  ],
];

describe('the route and the order of things', () => {
  test.each(FAULTS)('%s', (...fault) => {
    expect(told(SAMPLE, fault)).toEqual([fault.slice(3)]);
  });
});

describe('an hour that is only about so', () => {
  const trip = tour as unknown as Trip;
  const withStart = (id: string, start: string): boolean => {
    const events = trip.events.map((event) =>
      event.id === id ? { ...event, when: { start, precision: 'minute' as const } } : event,
    );
    return checkTrip(JSON.stringify({ ...trip, events })).ok;
  };

  test('may have been before a minute that stands before it', () => {
    // The landing at Haneda that comes before it is at about 17:00.
    expect(withStart('emperor-audience', '2025-10-27T16:45+09:00')).toBe(true);
    expect(withStart('emperor-audience', '2025-10-27T16:15+09:00')).toBe(false);
  });
});

describe('an end is not held against a stay or a leg', () => {
  const endsWith = (from: string, to: string) => told(SAMPLE, ['', from, to, '', '', '', '']);

  test('that was over in the same minute', () => {
    expect(endsWith('"end": "2031-05-17T10:30+02:00"', '"end": "2031-05-17T12:00+02:00"')).toEqual([]);
  });

  test('where it is known to the hour only, and may have been half an hour earlier', () => {
    const about = (end: string) =>
      endsWith(
        '"2031-05-17T09:50+02:00", "end": "2031-05-17T10:30+02:00", "precision": "minute"',
        `"2031-05-17T09:50+02:00", "end": "${end}", "precision": "hour"`,
      );
    expect(about('2031-05-17T12:30+02:00')).toEqual([]);
    expect(about('2031-05-17T12:31+02:00')).toHaveLength(1);
  });

  test('that is known to the hour only, and may have been half an hour later', () => {
    const aboard = (end: string) =>
      endsWith(
        '"start": "2031-05-17", "precision": "part-of-day", "partOfDay": "afternoon"',
        `"start": "2031-05-17T13:00+02:00", "end": "${end}", "precision": "minute"`,
      );
    expect(aboard('2031-05-17T16:30+02:00')).toEqual([]);
  });

  test('on the day of a departure of which no more is known', () => {
    const dinner = (end: string) =>
      endsWith(
        '"2031-05-18", "precision": "day", "notBefore": "2031-05-18T18:00+01:00"',
        `"2031-05-18T20:00+01:00", "end": "${end}", "precision": "minute"`,
      );
    expect(dinner('2031-05-19T23:00+01:00')).toEqual([]);
    expect(dinner('2031-05-20T00:00+01:00')).toHaveLength(1);
  });
});
