import type { Row } from './rows.ts';

/** The heights for which the style sheet has a rule, in rem. */
const STEPS = [10, 16, 20, 24, 28, 32, 40, 56, 64, 80, 96, 128, 160, 256, 480];
/** From here on, in rem, a day is so long that its rows, too, are only drawn when they come into sight. */
export const LONG = 96;

/** The heading of a day and the room below its last row. */
const HEAD = 3.6;

/**
 * About how tall a day of these rows is in a column of usual width, in rem, rounded to a height that the style sheet
 * knows: the room that is kept for it until it is first drawn.
 */
export function tallness(rows: Row[]): number {
  const height = rows.reduce((sum, row) => sum + rowHeight(row), HEAD);
  return STEPS.reduce((best, step) => (Math.abs(step - height) < Math.abs(best - height) ? step : best));
}

/** So many letters go into a line of the text column. */
const TITLE = 31;
const SMALL = 37;

function rowHeight(row: Row): number {
  switch (row.kind) {
    case 'visit':
      return 2;
    case 'place':
      return (row.dot ? 0.75 : 0.2) + 1.125 * lines(row.name, SMALL);
    case 'leg':
      return 0.875 + 1.125 * (lines(row.title, SMALL) + lines(row.times, SMALL));
    case 'event':
      return eventHeight(row);
  }
}

function eventHeight({ title, who, statusWord, disputes, time }: Extract<Row, { kind: 'event' }>): number {
  const facts = [statusWord, who, disputes > 0 ? '      ' : ''].filter((part) => part).join(' ');
  const note = time.note === null ? 0 : lines(time.note, SMALL);
  const text = 1.25 * lines(title, TITLE) + 1.125 * (note + (facts === '' ? 0 : lines(facts, SMALL)));
  return 0.875 + Math.max(text, 1.25 + time.end.length);
}

const lines = (text: string, perLine: number): number => Math.ceil(text.length / perLine);
