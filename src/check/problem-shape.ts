import { nearest } from './nearest.ts';
import { nounAt, sentenceStart, withArticle } from './nouns.ts';
import { look, type Path, quoted, stops, type Words } from './problem.ts';
import { mayBeLeftOut, mayBeNull, meaningOf, schemaAt } from './schema-at.ts';

/** Words about keys and kinds of values. */
export const SHAPE = {
  noTrip: (value: unknown) =>
    stops(
      'The file holds no trip',
      `It holds ${kindOf(value)}.`,
      'A trip file is one group of keys: { "version": 1, … }.',
    ),
  newer: (version: number) =>
    stops(
      'The file is newer than this app',
      `It follows version ${version} of the trip file format; this app reads version 1.`,
      'Use a newer app, or write the file for version 1.',
    ),
  missingKey: (path: Path) => {
    const key = String(path.at(-1));
    const noun = nounAt(path.slice(0, -1));
    return stops(`${sentenceStart(withArticle(noun))} lacks a key`, `${quoted(key)} is missing.`, howToAdd(key, path));
  },
  unknownKey: (key: string, path: Path, meant: string | null) =>
    stops(
      'A key isn’t known',
      `${quoted(key)} isn’t a key of ${withArticle(nounAt(path))}.${meant ? ` The nearest is ${quoted(meant)}.` : ''}`,
      meant ? `Write ${quoted(meant)}, or take the key out.` : 'Take the key out.',
    ),
  unknownWord: (path: Path, word: string, options: readonly string[]) => {
    const meant = nearest(word, options);
    return stops(
      'A word isn’t one of those known here',
      `${quoted(path.at(-1))} is ${quoted(word)}, which isn’t one of: ${options.join(', ')}.`,
      meant ? `Write ${quoted(meant)}.` : 'Write one of these words.',
    );
  },
};

function howToAdd(key: string, path: Path): string {
  const meaning = meaningOf(path);
  const add = `Add ${quoted(key)}${meaning ? ` (${meaning.replace(/\.$/, '')})` : ''}`;
  return mayBeNull(path) && !meaning?.includes('null') ? `${add}; null where there is none.` : `${add}.`;
}

/** Words for a value of the wrong kind, such as a number where a text should be. */
export function wrongKind(path: Path, value: unknown): Words {
  const last = path.at(-1);
  const name = typeof last === 'string' ? last : nounAt(path);
  const wanted = mayBeNull(path) ? `${wantedKind(path)} or null` : wantedKind(path);
  return stops(
    'A value is of the wrong kind',
    `${quoted(name)} should be ${wanted}, and is ${kindOf(value)}.`,
    value === null && mayBeLeftOut(path) ? 'Take the key out.' : `Write ${wanted}.`,
  );
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number',
  array: 'a list in square brackets',
  strict_object: 'a group in curly brackets',
  picklist: 'one of its known words',
};

function wantedKind(path: Path): string {
  const schema = schemaAt(path);
  if (schema?.type === 'literal' && 'literal' in schema) return String(schema.literal);
  return WANTED[schema?.type ?? ''] ?? 'something else';
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  return typeof value === 'string' ? `the text ${quoted(value)}` : String(value);
}

type FormatWords = readonly [title: string, what: string, remedy: string];

const FORMATS: Readonly<Record<string, FormatWords>> = {
  text: ['A text is empty', 'There is nothing but space in it.', 'Write the text.'],
  id: [
    'An id is written wrongly',
    'isn’t in small letters and digits with single hyphens.',
    'Write it like “city-hall”.',
  ],
  country: [
    'A country is written wrongly',
    'isn’t a code of two capital letters.',
    'Write the ISO 3166-1 code, such as “NO”.',
  ],
  day: ['A day is written wrongly', 'isn’t written YYYY-MM-DD.', 'Write it like “2031-05-17”.'],
  language: ['A language is written wrongly', 'isn’t a language tag.', 'Write a BCP 47 tag, such as “en” or “pt-BR”.'],
};

/** Words for a text that is not written as its format asks; null where another rule has words for it. */
export function formatWords(format: string, path: Path, value: unknown): Words | null {
  const words = FORMATS[format];
  if (words === undefined) return null;
  const [title, what, remedy] = words;
  if (format !== 'text') return stops(title, `${quoted(value)} ${what}`, remedy);
  const out = mayBeNull(path)
    ? 'Write the text, or null.'
    : mayBeLeftOut(path)
      ? 'Write the text, or take the key out.'
      : remedy;
  return stops(title, what, out);
}

/** Words for a text that will be printed with the space around it. */
export const untrimmed: Words = look(
  'A text begins or ends with a space',
  'It is printed as it stands.',
  'Take the space out.',
);
