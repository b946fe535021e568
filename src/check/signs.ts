import type { Path, Report, Words } from './problem.ts';
import { SIGNS } from './problem-signs.ts';
import { isText } from './schema-at.ts';

/** Any of the signs below: hardly any text has one. */
const ANY = /[\p{Cc}\p{Cs}\u2028-\u202e\ufffe\uffff]/u;

/** Signs that no XML may hold (1.0, §2.2), such as the pictures for links: controls but tab and line ends, and no characters. */
const UNPRINTABLE = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/u;
/** One half of a character of two, which is none. */
const HALF = /\p{Cs}/u;
/** Embeddings and overrides, which reach beyond their text; isolates (U+2066 to U+2069) keep to themselves. */
const TURNING = /[\u202a-\u202e]/u;
const BREAK = /[\t\n\r\u2028\u2029]/u;

const KINDS: readonly [RegExp, (place: number, code: string) => Words][] = [
  [UNPRINTABLE, SIGNS.unprintable],
  [HALF, SIGNS.half],
  [TURNING, SIGNS.turning],
];

/** Texts of one line each. */
const NAMES: readonly unknown[] = ['name', 'title', 'subtitle', 'publisher', 'vehicle'];

/** Looks for signs in a text that do not show, and do harm; ids, times and addresses have rules of their own. */
export function checkSigns(text: string, path: Path, report: Report): void {
  if (!ANY.test(text) || path.at(-1) === 'url' || !isText(path)) return;
  const kinds = NAMES.includes(path.at(-1)) ? [...KINDS, [BREAK, SIGNS.lineBreak] as const] : KINDS;
  for (const [kind, words] of kinds) {
    const [sign] = kind.exec(text) ?? [];
    if (sign !== undefined) report([...path], words(placeOf(sign, text), codeOf(sign)));
  }
}

/** The number of the character, counted from 1 as readers do: pairs are one. */
const placeOf = (sign: string, text: string): number => [...text].indexOf(sign) + 1;

/** "\n" is "U+000A". */
const codeOf = (sign: string): string => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
