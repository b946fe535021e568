import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkTrip } from './check.ts';

const SAMPLE = readFileSync('src/check/sample.json', 'utf8');

/** Name, what is changed in the sample (null: all of it), into what; then severity, place and words of the problem. */
type Case = [string, string | RegExp | null, string, at: string, title: string, what: string, remedy: string];

const CASES: Case[] = [
  [
    'a file that is empty',
    null,
    '',
    'error 1:1 (file)',
    'The file is empty',
    'There is nothing in it.',
    'Put a trip in it, or name another file.',
  ],
  [
    'a web page in place of a file',
    null,
    '<!doctype html><p>Not found</p>',
    'error 1:1 (file)',
    'This is a web page, not a trip file',
    'The file begins with “<!doctype html><p>No”.',
    'Name the trip file itself: JSON that begins with “{”.',
  ],
  [
    'a text that is not JSON',
    null,
    'hello',
    'error 1:1 (file)',
    'The file isn’t valid JSON',
    'It begins with “hello”.',
    'A trip file begins with “{”.',
  ],
  [
    'a list in place of a trip',
    null,
    '[]',
    'error 1:1 (file)',
    'The file holds no trip',
    'It holds a list.',
    'A trip file is one group of keys: { "version": 1, … }.',
  ],
  [
    'a comma that is missing',
    '"version": 1,',
    '"version": 1',
    'error 3:3 (file)',
    'The file isn’t valid JSON',
    'A comma is missing before "id".',
    'Put a comma after the value before it.',
  ],
  [
    'a comma too many',
    '"outcomes": ["They parted"],',
    '"outcomes": ["They parted",],',
    'error 76:34 events[0].outcomes',
    'The file isn’t valid JSON',
    'A value is missing before “]”.',
    'Take out the comma before it, or add the value.',
  ],
  [
    'a comma after the last key',
    '"sources": ["gazette"]\n    },\n    {\n      "id": "lisbon-oslo"',
    '"sources": ["gazette"],\n    },\n    {\n      "id": "lisbon-oslo"',
    'error 34:5 legs[0]',
    'The file isn’t valid JSON',
    'There is a comma after the last entry.',
    'Take out the comma before the “}”.',
  ],
  [
    'a comment',
    '"version": 1,',
    '"version": 1, // the first',
    'error 2:17 (file)',
    'The file isn’t valid JSON',
    '“// the first” is a comment.',
    'Take it out: JSON has no comments.',
  ],
  [
    'a key without quotes',
    '"version": 1,',
    'version: 1,',
    'error 2:3 (file)',
    'The file isn’t valid JSON',
    'The key “version” has no double quotes.',
    'Put keys in double quotes.',
  ],
  [
    'a text that is not closed',
    '"Two cities and a phone call in the air."',
    '"Two cities and a phone call in the air.',
    'error 6:14 (file)',
    'The file isn’t valid JSON',
    'The text "Two cities and a phone call in the air., has no closing quotation mark.',
    'Close it with ".',
  ],
  [
    'a tab within a text',
    'Two cities',
    'Two\tcities',
    'error 6:14 (file)',
    'The file isn’t valid JSON',
    '"Two\tcities and a phone call in the air." has a line break or tab in it.',
    'Write “\\n” for a line break, “\\t” for a tab.',
  ],
  [
    'a wrong escape',
    'Two cities',
    'Two \\cities',
    'error 6:14 (file)',
    'The file isn’t valid JSON',
    '"Two \\cities and a phone call in the air." has a “\\” before a wrong character.',
    'Write “\\\\” for a backslash.',
  ],
  [
    'a number that breaks off',
    '"lat": 38.72',
    '"lat": 38.',
    'error 18:14 stops[1]',
    'The file isn’t valid JSON',
    'The number “38.” is not complete.',
    'Write it as 12.5.',
  ],
  [
    'a file that ends too early',
    /,\n {2}"sources": \[\n[\s\S]*$/,
    '',
    'error 119:4 (file)',
    'The file isn’t valid JSON',
    'The file ends before the last “}”.',
    'Check that it is complete, or add “}” at the end.',
  ],
  [
    'a key that stands twice',
    '"title": "A sample",',
    '"title": "A sample", "title": "Another",',
    'error 4:24 title',
    'A key stands twice',
    '“title” stands a second time in the same group.',
    'Take one of the two out.',
  ],
  [
    'nesting without end',
    '"version": 1',
    `"version": ${'['.repeat(99)}${']'.repeat(99)}`,
    'error 1:1 (file)',
    'The file is nested too deeply',
    'Lists and groups lie more than 60 deep in one another.',
    'A trip file needs no more than ten.',
  ],
];

describe('the text of a file', () => {
  test.each(CASES)('%s', (_name, from, to, at, title, what, remedy) => {
    const checked = checkTrip(from === null ? to : SAMPLE.replace(from, () => to));
    const found = (checked.ok ? checked.warnings : checked.problems).map((problem) => [
      `${problem.severity} ${problem.line}:${problem.column} ${problem.path || '(file)'}`,
      problem.title,
      problem.what,
      problem.remedy,
    ]);
    expect(found).toEqual([[at, title, what, remedy]]);
  });
});
