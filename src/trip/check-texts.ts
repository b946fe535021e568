import type { Draft } from './check-draft.ts';
import { each } from './check-draft.ts';
import type { Path, Report } from './problem.ts';
import { untrimmed } from './problem-shape.ts';
import { TIMES } from './problem-times.ts';
import type { Trip } from './types.ts';

/** Titles this long, in characters, no longer fit the rows and pages they are made for. */
const LONG_TITLE = 60;

/** Looks at the texts that will be printed: space around them, and titles that are too long. */
export function checkTexts(draft: Draft<Trip>, report: Report): void {
  checkTrimmed(draft, [], report);
  each(draft.events, ['events'], ({ title }, path) => {
    const length = title === undefined ? 0 : [...title].length;
    if (length >= LONG_TITLE) report([...path, 'title'], TIMES.longTitle(length));
  });
}

function checkTrimmed(value: unknown, path: Path, report: Report): void {
  if (typeof value === 'string' && value !== value.trim() && value.trim() !== '') report(path, untrimmed);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    checkTrimmed(child, [...path, Array.isArray(value) ? Number(key) : key], report);
  }
}
