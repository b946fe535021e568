import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Fault, told } from './fault.ts';
import { checkPoints } from './points.ts';
import type { Path, Words } from './problem.ts';

const SAMPLE = readFileSync('src/check/sample.json', 'utf8');

const FAULTS: Fault[] = [
  [
    'coordinates of a stop that are swapped',
    '"lat": 59.91, "lng": 10.75',
    '"lat": 110.75, "lng": 59.91',
    'error 12:88 stops[0].lat',
    'The coordinates of a stop look swapped',
    'Latitude 110.75 is beyond 90 degrees, longitude 59.91 is not: swapped?',
    'Write "lat": 59.91, "lng": 110.75, if that is where it lies.',
  ],
  [
    'a latitude beyond the pole',
    '"lat": 38.72',
    '"lat": 387.2',
    'error 18:14 stops[1].lat',
    'A stop lies beyond a pole',
    'Latitude 387.2 is not between -90 and 90.',
    'Write degrees north, such as 59.91.',
  ],
  [
    'a longitude beyond the date line',
    '"lng": -9.14',
    '"lng": 350.86',
    'error 19:14 stops[1].lng',
    'A stop lies beyond the date line',
    'Longitude 350.86 is not between -180 and 180.',
    'Write -9.14, if that is where it lies.',
  ],
  [
    'a place far from its stop',
    '"lat": 59.9, "lng": 10.7',
    '"lat": 58.9, "lng": 10.7',
    'warning 48:66 places[0].lat',
    'A place is far from its stop',
    'It is 112 km from Oslo.',
    'Look at its coordinates, or give it a stop of its own.',
  ],
  [
    'coordinates of a place that are swapped',
    '"lat": 59.9, "lng": 10.7',
    '"lat": 10.7, "lng": 59.9',
    'error 48:66 places[0].lat',
    'The coordinates of a place look swapped',
    '10.7, 59.9 is 6797 km from Oslo; the other way round it is there: swapped?',
    'Write "lat": 59.9, "lng": 10.7, if that is where it lies.',
  ],
];

describe('points on the globe', () => {
  test.each(FAULTS)('%s', (...fault) => {
    expect(told(SAMPLE, fault)).toEqual([fault.slice(3)]);
  });
});

describe('the clocks of a stop', () => {
  const toldAt = (timeZone: string, lat: number, lng: number): [Path, Words][] => {
    const found: [Path, Words][] = [];
    checkPoints({ stops: [{ timeZone, lat, lng }] }, (path, words) => found.push([path, words]));
    return found;
  };

  test('are told of where they are those of the other side of the earth', () => {
    expect(toldAt('Asia/Tokyo', 59.91, 10.75)).toEqual([
      [
        ['stops', 0, 'timeZone'],
        {
          severity: 'warning',
          title: 'The clocks of a stop are far from the sun',
          what: 'At longitude 10.75 the sun is 8 hours from the clocks of “Asia/Tokyo”: copied from another stop?',
          remedy: 'Write the zone of the stop, or mend its coordinates.',
        },
      ],
    ]);
    expect(toldAt('America/New_York', 35.68, 139.77)).toHaveLength(1);
    expect(toldAt('Pacific/Apia', 51.48, 0)).toHaveLength(1);
  });

  test.each<[string, string, number, number]>([
    ['Kiritimati', 'Pacific/Kiritimati', 1.87, -157.4],
    ['Apia', 'Pacific/Apia', -13.83, -171.77],
    ['Pago Pago', 'Pacific/Pago_Pago', -14.28, -170.7],
    ['Taveuni, on the 180th meridian', 'Pacific/Fiji', -16.8, 180],
    ['Attu', 'America/Adak', 52.9, 172.9],
    ['Chukotka, west of the 180th meridian', 'Asia/Anadyr', 66.2, -169.8],
    ['Kashgar, on the clocks of Beijing', 'Asia/Shanghai', 39.47, 75.99],
    ['Ürümqi', 'Asia/Urumqi', 43.8, 87.6],
    ['Dawson, which has summer time all year', 'America/Dawson', 64.06, -139.4],
    ['Easter Island', 'Pacific/Easter', -27.15, -109.43],
    ['Vigo', 'Europe/Madrid', 42.24, -8.72],
    ['Reykjavik', 'Atlantic/Reykjavik', 64.15, -21.94],
    ['McMurdo', 'Antarctica/McMurdo', -77.85, 166.67],
    ['the South Pole', 'Antarctica/McMurdo', -90, 0],
    ['an ice camp', 'Europe/Moscow', 89, 140],
  ])('are not told of at %s', (_name, zone, lat, lng) => {
    expect(toldAt(zone, lat, lng)).toEqual([]);
  });
});
