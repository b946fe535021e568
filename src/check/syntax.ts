import type { TripText } from './locate.ts';
import { DEEPEST, readValue, type TreeFault } from './locate-tree.ts';
import type { Report } from './problem.ts';
import { faultWords, SYNTAX } from './problem-syntax.ts';
import { surveyText } from './survey.ts';

/**
 * Reads the JSON of a file and reports every syntax error and every key that stands twice. Gives the value to go on
 * with, or undefined where the mistakes would make guesswork of the rest.
 */
export function checkSyntax(file: TripText, report: Report): unknown {
  const { text } = file;
  if (text.trim() === '') return void report([], SYNTAX.empty);
  if (!/^\s*[{[]/.test(text)) return void report([], SYNTAX.notJson(text.trim()), { offset: text.search(/\S/) });
  const value = parse(text);
  if (value === undefined) return readBroken(file, report);
  const { keys, depth } = surveyText(text);
  if (depth > DEEPEST) return void report([], SYNTAX.tooDeep(DEEPEST));
  if (keys !== countKeys(value)) reportFaults(file, file.tree().faults, report);
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the tree finds all errors, with their places
  }
}

function readBroken(file: TripText, report: Report): unknown {
  const { root, faults } = file.tree();
  reportFaults(file, faults, report);
  if (faults.length === 0) report([], SYNTAX.unreadable);
  const certain = faults.length > 0 && faults.every((fault) => isHarmless(fault, file.text));
  return certain && root !== null ? readValue(root) : undefined;
}

function reportFaults(file: TripText, faults: readonly TreeFault[], report: Report): void {
  for (const fault of withoutEchoes(faults, file.text)) {
    report(fault.path, faultWords(fault, file.text), { offset: fault.offset });
  }
}

/** How far, in characters, one mistake may puzzle the reader of the rest of its line. */
const ECHO = 200;

/** One mistake often gives several errors; the first is the plainest. */
function withoutEchoes(faults: readonly TreeFault[], text: string): TreeFault[] {
  let last: TreeFault | null = null;
  return faults.filter((fault) => {
    const isEcho = last !== null && echoes(fault, last, text);
    if (!isEcho) last = fault;
    return !isEcho;
  });
}

function echoes({ offset }: TreeFault, before: TreeFault, text: string): boolean {
  if (offset === before.offset) return true;
  if (offset - before.offset > ECHO || isHarmless(before, text)) return false;
  const lines = text.slice(before.offset, offset).split('\n').length;
  // A text that isn't closed swallows the comma at the end of its line.
  return lines === 1 || (lines === 2 && before.kind === 'UnexpectedEndOfString');
}

const HARMLESS: ReadonlySet<TreeFault['kind']> = new Set([
  'CommaExpected',
  'DuplicateKey',
  'InvalidCharacter',
  'InvalidCommentToken',
  'InvalidEscapeCharacter',
  'InvalidUnicode',
]);

/** Whether it is certain what was meant, so that the rest of the file can still be checked. */
function isHarmless({ kind, offset }: TreeFault, text: string): boolean {
  const mayTrail = kind === 'PropertyNameExpected' || kind === 'ValueExpected';
  return HARMLESS.has(kind) || (mayTrail && /[}\]]/.test(text.charAt(offset)) && followsComma(text, offset));
}

const followsComma = (text: string, offset: number) =>
  text
    .slice(Math.max(0, offset - 200), offset)
    .trimEnd()
    .endsWith(',');

function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const children: unknown[] = Object.values(value);
  const own = Array.isArray(value) ? 0 : children.length;
  return children.reduce<number>((sum, child) => sum + countKeys(child), own);
}
