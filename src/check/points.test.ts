import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Fault, told } from './fault.ts';

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
