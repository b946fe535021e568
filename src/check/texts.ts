import type { Trip } from '../trip/types.ts';
import type { Draft } from './draft.ts';
import { each } from './draft.ts';
import type { Path, Report } from './problem.ts';
import { untrimmed } from './problem-shape.ts';
import { LONG, longWords } from './problem-texts.ts';

/** Looks at the texts that will be printed: space around them, and what is too long. */
export function checkTexts(draft: Draft<Trip>, report: Report): void {
  if (hasLoose(draft)) reportLoose(draft, [], report);
  const checkLength = (which: keyof typeof LONG, text: string | undefined, path: Path) => {
    const length = text === undefined || text.length < LONG[which] ? 0 : [...text].length;
    if (length >= LONG[which]) report(path, longWords(which, length));
  };
  checkLength('title', draft.title, ['title']);
  checkLength('subtitle', draft.subtitle, ['subtitle']);
  each(draft.stops, ['stops'], ({ name }, path) => checkLength('stopName', name, [...path, 'name']));
  each(draft.events, ['events'], ({ title }, path) => checkLength('eventTitle', title, [...path, 'title']));
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
