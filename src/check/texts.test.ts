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

const SIGNS: Fault[] = [
  [
    'a control character',
    '"Farewell at the harbour"',
    '"Farewell \\u0007at the harbour"',
    'error 71:16 events[0].title',
    'A text has a character that can’t be printed',
    'Its character 10 is U+0007.',
    'Take it out.',
  ],
  [
    'a control character of the second set, after one of two units',
    '"A band played."',
    '"🎺 A band\\u0085played."',
    'error 74:18 events[0].summary',
    'A text has a character that can’t be printed',
    'Its character 9 is U+0085.',
    'Take it out.',
  ],
  [
    'what is no character',
    '"They parted"',
    '"They parted\\uffff"',
    'error 76:20 events[0].outcomes[0]',
    'A text has a character that can’t be printed',
    'Its character 12 is U+FFFF.',
    'Take it out.',
  ],
  [
    'one half of a character',
    '"Come back soon"',
    '"Come back \\ud83d soon"',
    'error 77:48 events[0].quotes[0].text',
    'A text has half a character',
    'Its character 11 is U+D83D, one half of a pair.',
    'Write the whole character, or take it out.',
  ],
  [
    'an override of direction',
    '"name": "Lisbon"',
    '"name": "\\u202ENobsil"',
    'warning 15:15 stops[1].name',
    'A text turns the direction of writing',
    'Its character 1 is U+202E: what follows may be shown in another order than it stands.',
    'Take it out; “\\u2068” before words in another script, and “\\u2069” after them, keep these in order.',
  ],
  [
    'a line break in a name',
    '"name": "Ada"',
    '"name": "Ada\\nLovelace"',
    'warning 61:28 people[0].name',
    'A name or a title has a line break or tab',
    'Its character 4 is U+000A, and it is shown in one line.',
    'Write a space.',
  ],
  [
    'a tab in a title',
    '"Off to Lisbon"',
    '"Off\\tto Lisbon"',
    'warning 124:16 sources[0].title',
    'A name or a title has a line break or tab',
    'Its character 4 is U+0009, and it is shown in one line.',
    'Write a space.',
  ],
];

describe('a sign that does not show is told of', () => {
  test.each(SIGNS)('%s', (...fault) => {
    expect(told(SAMPLE, fault)).toEqual([fault.slice(3)]);
  });

  test('each kind once in a text', () => {
    const text = '"A\\u0007\\u0008\\u202e\\n\\ud83d"';
    expect(told(SAMPLE, ['', '"A sample"', text, '', '', '', '']).map(([, title]) => title)).toEqual([
      'A text has a character that can’t be printed',
      'A text has half a character',
      'A text turns the direction of writing',
      'A name or a title has a line break or tab',
    ]);
  });

  test.each([
    ['line breaks and tabs in a summary', '"A band played."', '"A band\\n\\tplayed.\\r\\nLoud."'],
    ['an isolate', '"name": "Lisbon"', '"name": "\\u2068Lisbon\\u2069"'],
    ['a joiner', '"name": "Lisbon"', '"name": "👩‍🚀 Lis\\u200cbon"'],
  ])('but not %s', (_name, from, to) => {
    expect(told(SAMPLE, ['', from, to, '', '', '', ''])).toEqual([]);
  });

  test('nor what an id has of it, which is told of as an id', () => {
    const titles = told(SAMPLE, ['', '"id": "sample"', '"id": "sam\\u0007ple"', '', '', '', '']).map(
      ([, title]) => title,
    );
    expect(titles).toEqual(['An id is written wrongly']);
  });
});
