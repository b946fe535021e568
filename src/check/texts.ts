import type { Trip } from '../trip/types.ts';
import type { Draft } from './draft.ts';
import { each } from './draft.ts';
import type { Path, Report } from './problem.ts';
import { untrimmed } from './problem-shape.ts';
import { LONG, longWords } from './problem-texts.ts';
import { checkSigns } from './signs.ts';

/** Looks at the texts that will be printed: space around them, signs that do not show, and what is too long. */
export function checkTexts(draft: Draft<Trip>, report: Report): void {
  eachText(draft, [], (text, path) => {
    if (isLoose(text)) report([...path], untrimmed);
    checkSigns(text, path, report);
  });
  checkLengths(draft, report);
}

/** Visits every text of a value. The path is one list that grows and shrinks, and is good for the time of the visit only. */
function eachText(value: unknown, path: (string | number)[], visit: (text: string, path: Path) => void): void {
  if (typeof value === 'string') visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    path.push(Array.isArray(value) ? Number(key) : key);
    eachText(child, path, visit);
    path.pop();
  }
}

const isLoose = (text: string): boolean => text !== text.trim() && text.trim() !== '';

function checkLengths(draft: Draft<Trip>, report: Report): void {
  const check = (which: keyof typeof LONG, text: string | undefined, path: Path) => {
    const length = text === undefined || text.length < LONG[which] ? 0 : [...text].length;
    if (length >= LONG[which]) report(path, longWords(which, length));
  };
  check('title', draft.title, ['title']);
  check('subtitle', draft.subtitle, ['subtitle']);
  each(draft.stops, ['stops'], ({ name }, path) => check('stopName', name, [...path, 'name']));
  each(draft.events, ['events'], ({ title }, path) => check('eventTitle', title, [...path, 'title']));
}
