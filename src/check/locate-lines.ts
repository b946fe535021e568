import type { ExcerptLine } from './problem.ts';

/** The offsets at which the lines of a text begin; a line ends with LF, CR LF or CR. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const sign = text.charCodeAt(index);
    if (sign === LF || (sign === CR && text.charCodeAt(index + 1) !== LF)) starts.push(index + 1);
  }
  return starts;
}

const LF = 10;
const CR = 13;

/** Line and column of an offset, both from 1. */
export function spotOf(starts: readonly number[], offset: number): { line: number; column: number } {
  const line = lineAt(starts, offset);
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}

/** Finds the line by halving: files have tens of thousands of lines and may have thousands of problems. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** Longest excerpt of a line; a file may well be one line of a million characters. */
const LONGEST = 160;

/** The line of an offset between its neighbours, without their common indent. Long lines are cut around the offset. */
export function excerptAround(text: string, starts: readonly number[], offset: number): ExcerptLine[] {
  const { line, column } = spotOf(starts, offset);
  const numbers = [line - 1, line, line + 1].filter((number) => number >= 1 && number <= starts.length);
  const from = column > LONGEST - 40 ? column - 41 : 0;
  const lines = numbers.map((number) => ({ number, text: cutLine(text, starts, number, from) }));
  const indent = Math.min(...lines.filter(({ text }) => text.trim() !== '').map(({ text }) => text.search(/\S/)));
  return lines.map(({ number, text }) => ({ number, text: text.slice(Math.min(indent, text.length)) }));
}

function cutLine(text: string, starts: readonly number[], number: number, from: number): string {
  const start = (starts[number - 1] ?? 0) + from;
  const end = starts[number] ?? text.length;
  if (start >= end) return '';
  const whole = text.slice(start, end).replace(/[\r\n]+$/, '');
  const cut = whole.length > LONGEST ? `${whole.slice(0, LONGEST - 1)}…` : whole;
  return from > 0 && cut !== '' ? `…${cut}` : cut;
}
