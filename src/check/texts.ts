import type { Trip } from '../trip/types.ts';
import type { Draft } from './draft.ts';
import { each } from './draft.ts';
import type { Path, Report } from './problem.ts';
import { untrimmed } from './problem-shape.ts';
import { TIMES } from './problem-times.ts';

/** Titles this long, in characters, no longer fit the rows and pages they are made for. */
const LONG_TITLE = 60;

/** Looks at the texts that will be printed: space around them, and titles that are too long. */
export function checkTexts(draft: Draft<Trip>, report: Report): void {
  if (hasLoose(draft)) reportLoose(draft, [], report);
  each(draft.events, ['events'], ({ title }, path) => {
    const length = title === undefined ? 0 : [...title].length;
    if (length >= LONG_TITLE) report([...path, 'title'], TIMES.longTitle(length));
  });
}

const isLoose = (text: string): boolean => text !== text.trim() && text.trim() !== '';

/** Whether any text has space around it. Hardly any file has, so paths are made only then. */
function hasLoose(value: unknown): boolean {
  if (typeof value === 'string') return isLoose(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasLoose);
}

function reportLoose(value: unknown, path: Path, report: Report): void {
  if (typeof value === 'string' && isLoose(value)) report(path, untrimmed);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    reportLoose(child, [...path, Array.isArray(value) ? Number(key) : key], report);
  }
}
