import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { told } from './fault.ts';

const SAMPLE = readFileSync('src/check/sample.json', 'utf8');

/** What the check says of one time in a zone. */
function toldAt(zone: string, place: string, start: string, rest: object = { precision: 'minute' }): string[][] {
  const trip = JSON.parse(SAMPLE);
  // At the pole, where any clocks will do.
  const pole = { lat: 89, lng: 0 };
  trip.stops = [{ ...trip.stops[0], ...pole, name: place, timeZone: zone }];
  trip.legs = [];
  trip.places = [{ ...trip.places[0], ...pole }];
  trip.events.length = 1;
  trip.events[0].when = { start, ...rest };
  return told('', ['', null, JSON.stringify(trip), '', '', '', '']).map(([, ...words]) => words);
}

const OSLO = ['Europe/Oslo', 'Oslo'] as const;
const IN_OSLO = [
  'A time doesn’t exist',
  'The clocks in Oslo (Europe/Oslo) went from 02:00 to 03:00 on 2025-03-30: they never showed 02:30.',
  'Write “2025-03-30T01:30+01:00” or “2025-03-30T03:30+02:00”, whichever is meant.',
];

describe('a clock time that was left out', () => {
  test.each(['+01:00', '+02:00', '+00:00', ''])('is said to be, whatever its offset: “%s”', (offset) => {
    expect(toldAt(...OSLO, `2025-03-30T02:30${offset}`)).toEqual([IN_OSLO]);
  });

  test('by half an hour', () => {
    expect(toldAt('Australia/Lord_Howe', 'Lord Howe', '2025-10-05T02:15+10:30')).toEqual([
      [
        'A time doesn’t exist',
        'The clocks in Lord Howe (Australia/Lord_Howe) went from 02:00 to 02:30 on 2025-10-05: they never showed 02:15.',
        'Write “2025-10-05T01:45+10:30” or “2025-10-05T02:45+11:00”, whichever is meant.',
      ],
    ]);
  });

  test('with a whole day at the date line', () => {
    expect(toldAt('Pacific/Apia', 'Apia', '2011-12-30T10:00-10:00')).toEqual([
      [
        'A time doesn’t exist',
        'The clocks in Apia (Pacific/Apia) went from 00:00 on 2011-12-30 to 00:00 on 2011-12-31: they never showed 10:00 on 2011-12-30.',
        'Write “2011-12-29T10:00-10:00” or “2011-12-31T10:00+14:00”, whichever is meant.',
      ],
    ]);
  });

  test('is not one that there was beside the gap, before and after', () => {
    expect(toldAt(...OSLO, '2025-03-30T01:59+01:00')).toEqual([]);
    expect(toldAt(...OSLO, '2025-03-30T03:00+02:00')).toEqual([]);
  });

  test('nor one that there was twice', () => {
    expect(toldAt(...OSLO, '2025-10-26T02:30+01:00')).toEqual([]);
    expect(toldAt(...OSLO, '2025-10-26T02:30+02:00')).toEqual([]);
  });
});

describe('an offset that is advised', () => {
  test('is the one at which the clocks showed the time, though they were set meanwhile', () => {
    expect(toldAt(...OSLO, '2025-03-30T01:30-05:00')).toEqual([
      [
        'A time disagrees with the clocks of its stop',
        'At “2025-03-30T01:30” the clocks in Oslo (Europe/Oslo) were at +01:00.',
        'Write “2025-03-30T01:30+01:00”, if the clock time is right.',
      ],
    ]);
  });
});

describe('a day that the calendar of a stop left out', () => {
  const APIA = ['Pacific/Apia', 'Apia'] as const;

  test.each([
    { precision: 'day' },
    { precision: 'part-of-day', partOfDay: 'night' },
    { precision: 'day', notBefore: '2011-12-31T10:00+14:00' },
  ])('is said to be: %o', (rest) => {
    expect(toldAt(...APIA, '2011-12-30', rest)).toEqual([
      [
        'A day doesn’t exist',
        '“2011-12-30” was left out in Apia (Pacific/Apia): 2011-12-31 came after 2011-12-29.',
        'Write the day that is meant.',
      ],
    ]);
  });

  test('is not the day before or after, nor one that begins an hour late', () => {
    expect(toldAt(...APIA, '2011-12-29', { precision: 'day' })).toEqual([]);
    expect(toldAt(...APIA, '2011-12-31', { precision: 'day' })).toEqual([]);
    expect(toldAt('America/Sao_Paulo', 'São Paulo', '2018-11-04', { precision: 'day' })).toEqual([]);
    expect(toldAt('America/Toronto', 'Toronto', '1919-03-31', { precision: 'day' })).toEqual([]);
  });
});
