import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkTrip } from './check.ts';

const SAMPLE = readFileSync('src/check/sample.json', 'utf8');

/** Name, what is changed in the sample (null: all of it), into what; then severity, place and words of the problem. */
type Case = [string, string | RegExp | null, string, at: string, title: string, what: string, remedy: string];

const CASES: Case[] = [
  [
    'a file of a version to come',
    '"version": 1,',
    '"version": 2, "mood": "blue",',
    'error 2:14 version',
    'The file is newer than this app',
    'It follows version 2 of the trip file format; this app reads version 1.',
    'Use a newer app, or write the file for version 1.',
  ],
  [
    'a version that is a text',
    '"version": 1,',
    '"version": "1",',
    'error 2:14 version',
    'A value is of the wrong kind',
    '“version” should be 1, and is the text “1”.',
    'Write 1.',
  ],
  [
    'a key that is missing',
    '      "country": "PT",\n',
    '',
    'error 13:5 stops[1]',
    'A stop lacks a key',
    '“country” is missing.',
    'Add “country” (ISO 3166-1 code of two letters).',
  ],
  [
    'a key that may be null and is missing',
    '"arrive": null,\n      "note": null,',
    '"arrive": null,',
    'error 35:5 legs[1]',
    'A leg lacks a key',
    '“note” is missing.',
    'Add “note” (What a reader should know about this leg, or null).',
  ],
  [
    'a misspelt key',
    '"overnight": "alfama"',
    '"overnigth": "alfama"',
    'error 20:7 stops[1].overnigth',
    'A key isn’t known',
    '“overnigth” isn’t a key of a stop. The nearest is “overnight”.',
    'Write “overnight”, or take the key out.',
  ],
  [
    'a key that means nothing',
    '"language": "en",',
    '"language": "en", "colour": "red",',
    'error 7:21 colour',
    'A key isn’t known',
    '“colour” isn’t a key of a trip.',
    'Take the key out.',
  ],
  [
    'a text in place of a number',
    '"lat": 38.72',
    '"lat": "38.72"',
    'error 18:14 stops[1].lat',
    'A value is of the wrong kind',
    '“lat” should be a number, and is the text “38.72”.',
    'Write a number.',
  ],
  [
    'a number in place of a text',
    '"summary": "A band played."',
    '"summary": 5',
    'error 74:18 events[0].summary',
    'A value is of the wrong kind',
    '“summary” should be a text in double quotes, and is 5.',
    'Write a text in double quotes.',
  ],
  [
    'a text in place of a list',
    '"outcomes": ["They parted"]',
    '"outcomes": "They parted"',
    'error 76:19 events[0].outcomes',
    'A value is of the wrong kind',
    '“outcomes” should be a list in square brackets, and is the text “They parted”.',
    'Write a list in square brackets.',
  ],
  [
    'a list in place of a group',
    '"when": { "start": "2031-05-18", "precision": "day", "notBefore": "2031-05-18T18:00+01:00" }',
    '"when": []',
    'error 110:15 events[2].when',
    'A value is of the wrong kind',
    '“when” should be a group in curly brackets, and is a list.',
    'Write a group in curly brackets.',
  ],
  [
    'null where it may not be',
    '"title": "Dinner by the river"',
    '"title": null',
    'error 109:16 events[2].title',
    'A value is of the wrong kind',
    '“title” should be a text in double quotes, and is null.',
    'Write a text in double quotes.',
  ],
  [
    'null for an optional key',
    '"overnight": "alfama"',
    '"overnight": null',
    'error 20:20 stops[1].overnight',
    'A value is of the wrong kind',
    '“overnight” should be a text in double quotes, and is null.',
    'Take the key out.',
  ],
  [
    'a word that is not known',
    '"mode": "plane",\n      "vehicle": null',
    '"mode": "plain",\n      "vehicle": null',
    'error 28:15 legs[0].mode',
    'A word isn’t one of those known here',
    '“mode” is “plain”, which isn’t one of: plane, helicopter, car, train, ship.',
    'Write one of these words.',
  ],
  [
    'an id in capitals',
    '"id": "dinner"',
    '"id": "Dinner"',
    'error 104:13 events[2].id',
    'An id is written wrongly',
    '“Dinner” isn’t in small letters and digits with single hyphens.',
    'Write it like “city-hall”.',
  ],
  [
    'a country by its name',
    '"country": "PT"',
    '"country": "Portugal"',
    'error 16:18 stops[1].country',
    'A country is written wrongly',
    '“Portugal” isn’t a code of two capital letters.',
    'Write the ISO 3166-1 code, such as “NO”.',
  ],
  [
    'a day in another order',
    '"updated": "2031-06-01"',
    '"updated": "1.6.2031"',
    'error 10:14 updated',
    'A day is written wrongly',
    '“1.6.2031” isn’t written YYYY-MM-DD.',
    'Write it like “2031-05-17”.',
  ],
  [
    'a language by its name',
    '"language": "en"',
    '"language": "English (UK)"',
    'error 7:15 language',
    'A language is written wrongly',
    '“English (UK)” isn’t a language tag.',
    'Write a BCP 47 tag, such as “en” or “pt-BR”.',
  ],
  [
    'a text of nothing but space',
    '"title": "A sample"',
    '"title": " "',
    'error 4:12 title',
    'A text is empty',
    'There is nothing but space in it.',
    'Write the text.',
  ],
  [
    'space around a text',
    '"text": "Come back soon"',
    '"text": "Come back soon "',
    'warning 77:48 events[0].quotes[0].text',
    'A text begins or ends with a space',
    'It is printed as it stands.',
    'Take the space out.',
  ],
  [
    'a title that is too long',
    '"title": "Dinner by the river"',
    '"title": "Dinner and dancing Dinner and dancing Dinner and dancing Dinner and dancing"',
    'warning 109:16 events[2].title',
    'A title is long',
    'It has 75 characters.',
    'Keep titles under 60; the summary has room for the rest.',
  ],
];

describe('keys and kinds of values', () => {
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
