import type { FaultKind, TreeFault } from './locate-tree.ts';
import { quoted, stops, type Words } from './problem.ts';

const TITLE = 'The file isn’t valid JSON';

/** Words about the text of a file as JSON. */
export const SYNTAX = {
  empty: stops('The file is empty', 'There is nothing in it.', 'Put a trip in it, or name another file.'),
  notJson: (text: string) =>
    text.startsWith('<')
      ? stops(
          'This is a web page, not a trip file',
          `The file begins with ${quoted(text.slice(0, 20))}.`,
          'Name the trip file itself: JSON that begins with “{”.',
        )
      : stops(TITLE, `It begins with ${quoted(text.slice(0, 20))}.`, 'A trip file begins with “{”.'),
  tooDeep: (most: number) =>
    stops(
      'The file is nested too deeply',
      `Lists and groups lie more than ${most} deep in one another.`,
      'A trip file needs no more than ten.',
    ),
  unreadable: stops(TITLE, 'It can’t be read as JSON.', 'Open it in an editor that marks JSON errors.'),
};

type FaultWords = (found: string, rest: string) => [what: string, remedy: string];

/** By what the JSON reader found; `rest` is what stands there, or after a symbol. */
const FAULTS: Partial<Record<FaultKind, FaultWords>> = {
  CommaExpected: (found) => [`A comma is missing before ${found}.`, 'Put a comma after the value before it.'],
  ColonExpected: (found) => [`A colon is missing before ${found}.`, 'Put a colon between the key and its value.'],
  ValueExpected: (found, rest) =>
    /^[}\]]/.test(rest)
      ? [`A value is missing before ${found}.`, 'Take out the comma before it, or add the value.']
      : [`A value is missing before ${found}.`, 'Add the value.'],
  PropertyNameExpected: (found, rest) =>
    rest.startsWith('}')
      ? ['There is a comma after the last entry.', 'Take out the comma before the “}”.']
      : [`A key in double quotes is missing before ${found}.`, 'Write keys in double quotes: "title".'],
  CloseBraceExpected: (_, rest) => closing('}', rest),
  CloseBracketExpected: (_, rest) => closing(']', rest),
  EndOfFileExpected: (found) => [`After the end of the trip comes ${found}.`, 'Take out what follows the last “}”.'],
  InvalidCommentToken: (found) => [`${found} is a comment.`, 'Take it out: JSON has no comments.'],
  UnexpectedEndOfComment: () => ['A comment is not closed.', 'Take it out: JSON has no comments.'],
  UnexpectedEndOfString: (found) => [`The text ${found} has no closing quotation mark.`, 'Close it with ".'],
  UnexpectedEndOfNumber: (found) => [`The number ${found} is not complete.`, 'Write it as 12.5.'],
  InvalidNumberFormat: (found) => [`${found} is not a number.`, 'Write it as 12.5.'],
  InvalidUnicode: (found) => [`${found} has a “\\u” without four digits.`, 'Write the character itself.'],
  InvalidEscapeCharacter: (found) => [`${found} has a “\\” before a wrong character.`, 'Write “\\\\” for a backslash.'],
  InvalidCharacter: (found) => [
    `${found} has a line break or tab in it.`,
    'Write “\\n” for a line break, “\\t” for a tab.',
  ],
  InvalidSymbol: (found, rest) =>
    rest.startsWith(':')
      ? [`The key ${found} has no double quotes.`, 'Put keys in double quotes.']
      : [`${found} is neither text, number, true, false nor null.`, 'Put text in double quotes.'],
};

function closing(bracket: string, rest: string): [what: string, remedy: string] {
  return rest === ''
    ? [`The file ends before the last “${bracket}”.`, `Check that it is complete, or add “${bracket}” at the end.`]
    : [`“${bracket}” is missing before ${quoted(rest.slice(0, 10))}.`, `Add “${bracket}”.`];
}

/** Words for a syntax error or a key that stands twice. */
export function faultWords({ kind, path, offset, length }: TreeFault, text: string): Words {
  if (kind === 'DuplicateKey') return keyTwice(String(path.at(-1)));
  const token = text.slice(offset, offset + Math.max(length, 1));
  const found = token.startsWith('"') ? shortened(token) : quoted(token);
  const [what, remedy] = FAULTS[kind]?.(found, restOf(text, offset, kind === 'InvalidSymbol' ? length : 0)) ?? [
    `${found} can’t be read here.`,
    'Open the file in an editor that marks JSON errors.',
  ];
  return stops(TITLE, what, remedy);
}

const restOf = (text: string, offset: number, length: number) =>
  text.slice(offset + length, offset + length + 20).trimStart();

const shortened = (token: string) => (token.length > 60 ? `${token.slice(0, 59)}…` : token);

const keyTwice = (key: string): Words =>
  stops('A key stands twice', `${quoted(key)} stands a second time in the same group.`, 'Take one of the two out.');
