import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import type { Trip } from './types.ts';
import { isLocal, isSameZone, shownZone, ZONE_CHOICES, zoneCity } from './zones.ts';

// The build checks the file against the schema; its own type is wider.
const trip = data as unknown as Trip;

describe('the clocks that are shown', () => {
  test.each([
    ['there', 'Asia/Seoul'],
    ['home', 'America/New_York'],
    ['yours', 'Europe/Berlin'],
    ['utc', 'UTC'],
  ] as const)('%s: %s', (choice, zone) => {
    expect(shownZone(choice, 'Asia/Seoul', trip, 'Europe/Berlin')).toBe(zone);
  });

  test('a reader whose zone is not known has no time of his own', () => {
    expect(shownZone('yours', 'Asia/Seoul', trip, null)).toBe('Asia/Seoul');
  });

  test('there are four choices, local time first', () => {
    expect(ZONE_CHOICES).toEqual(['there', 'home', 'yours', 'utc']);
  });
});

describe('a zone is named by a city', () => {
  test.each([
    // The home zone by the first stop in it, not by New York.
    ['America/New_York', 'Washington'],
    // Any other by its own, not by the stop: Busan has Seoul time.
    ['Asia/Seoul', 'Seoul'],
    ['Asia/Kuala_Lumpur', 'Kuala Lumpur'],
    ['Europe/Berlin', 'Berlin'],
    ['Asia/Qatar', 'Qatar'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['America/Port-au-Prince', 'Port-au-Prince'],
    ['Asia/Calcutta', 'Kolkata'],
    ['Europe/Kiev', 'Kyiv'],
    ['UTC', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['Etc/GMT', 'UTC'],
    ['GMT0', 'UTC'],
    // POSIX signs: plus is west.
    ['Etc/GMT+5', 'UTC−5'],
    ['Etc/GMT-14', 'UTC+14'],
  ])('%s: %s', (zone, city) => {
    expect(zoneCity(trip, zone)).toBe(city);
  });

  test('home too, where no stop lies in its zone', () => {
    expect(zoneCity({ ...trip, homeTimeZone: 'America/Denver' }, 'America/Denver')).toBe('Denver');
  });
});

test('a zone is the same by whichever of its names', () => {
  expect(isSameZone('Asia/Katmandu', 'Asia/Kathmandu')).toBe(true);
  expect(isSameZone('America/Buenos_Aires', 'America/Argentina/Buenos_Aires')).toBe(true);
  expect(isSameZone('Etc/UTC', 'UTC')).toBe(true);
  expect(isSameZone('Asia/Tokyo', 'Asia/Seoul')).toBe(false);
});

test('a reader whose zone is not known has local time', () => {
  expect([isLocal('yours', null), isLocal('yours', 'UTC'), isLocal('there', 'UTC'), isLocal('home', null)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
