/** Where something stands in a trip file: keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** An error stops the file; a warning should be looked at. */
export type Severity = 'error' | 'warning';

/** One line of a trip file, as shown around a problem. */
export interface ExcerptLine {
  number: number;
  text: string;
}

/** What is wrong in plain sentences. */
export interface Words {
  severity: Severity;
  /** A headline: "A time has no zone". */
  title: string;
  /** What is wrong: "“2031-05-17T09:50” could be 09:50 in any time zone." */
  what: string;
  /** How to mend it: "Add the offset: for Oslo “+02:00”." */
  remedy: string;
}

/** A problem and where it stands in the text, for people. */
export interface Problem extends Words {
  /** Like `events[17].when.start`; empty for the file as a whole. Always leads to something that is in the file. */
  path: string;
  /** Both from 1; a column counts UTF-16 units, as editors do. */
  line: number;
  column: number;
  /** The line before, the line itself, the line after. */
  excerpt: ExcerptLine[];
}

/** What of a path is meant: its value, its key, or a place in the text that only the reader of the text knows. */
export type Spot = 'value' | 'key' | { offset: number };

/** A problem as the rules find it, before it is looked up in the text. */
export interface Finding {
  path: Path;
  words: Words;
  spot: Spot;
}

/** Takes down one finding. */
export type Report = (path: Path, words: Words, spot?: Spot) => void;

/** Words of a problem that stops the file. */
export const stops = (title: string, what: string, remedy: string): Words => ({
  severity: 'error',
  title,
  what,
  remedy,
});

/** Words of a problem that should be looked at. */
export const look = (title: string, what: string, remedy: string): Words => ({
  severity: 'warning',
  title,
  what,
  remedy,
});

const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;

/**
 * A path as text; keys that are not plain words stand in brackets, as in JavaScript.
 *
 *     pathText(['events', 17, 'when', 'start']) //=> 'events[17].when.start'
 */
export function pathText(path: Path): string {
  return path.map((step, index) => stepText(step, index === 0)).join('');
}

function stepText(step: string | number, first: boolean): string {
  if (typeof step === 'number') return `[${step}]`;
  if (!PLAIN_KEY.test(step)) return `[${JSON.stringify(step)}]`;
  return first ? step : `.${step}`;
}

/** A value of the file in typographic quotes, shortened where it is long. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : String(JSON.stringify(value));
  return text.length > 80 ? `“${text.slice(0, 79)}…”` : `“${text}”`;
}
