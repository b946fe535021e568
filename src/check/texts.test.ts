import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Fault, told } from './fault.ts';

const SAMPLE = readFileSync('src/check/sample.json', 'utf8');

const LONG: Fault[] = [
  [
    'a title of the trip',
    '"A sample"',
    `"${'x'.repeat(70)}"`,
    'warning 4:12 title',
    'The title of the trip is long',
    'It has 70 characters.',
    'Keep it under 70; subtitle and summary have room for the rest.',
  ],
  [
    'a subtitle',
    '"Oslo and Lisbon"',
    `"${'x'.repeat(120)}"`,
    'warning 5:15 subtitle',
    'The subtitle is long',
    'It has 120 characters.',
    'Keep it under 120; the summary has room for the rest.',
  ],
  [
    'the name of a stop',
    '"name": "Lisbon"',
    `"name": "${'x'.repeat(40)}"`,
    'warning 15:15 stops[1].name',
    'The name of a stop is long',
    'It has 40 characters.',
    'Keep names of stops under 40: neither rows nor map have room for more.',
  ],
  [
    'the title of an event',
    '"Dinner by the river"',
    `"${'x'.repeat(60)}"`,
    'warning 109:16 events[2].title',
    'A title is long',
    'It has 60 characters.',
    'Keep titles under 60; the summary has room for the rest.',
  ],
];

describe('a text that its rows have no room for is told of', () => {
  test.each(LONG)('%s', (...fault) => {
    expect(told(SAMPLE, fault)).toEqual([fault.slice(3)]);
  });

  test.each(LONG)('but not one that is shorter by a character: %s', (...fault) => {
    expect(told(SAMPLE, ['', fault[1], fault[2].replace('x', ''), '', '', '', ''])).toEqual([]);
  });

  test('in characters, of which some are two to the machine', () => {
    expect(told(SAMPLE, ['', '"name": "Lisbon"', `"name": "${'🏰'.repeat(39)}"`, '', '', '', ''])).toEqual([]);
  });
});
