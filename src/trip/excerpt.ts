import { keptTokens, type Token } from './tokens.ts';

/** A stretch of text, and whether it is what was looked for. */
export interface Stretch {
  text: string;
  hit: boolean;
}

/** Whether a word, folded, is one of those looked for. */
export type IsHit = (folded: string) => boolean;

/** The text with the found words marked. */
export function marked(text: string, isHit: IsHit, language: string): Stretch[] {
  const hits = keptTokens(text, language).filter(({ folded }) => isHit(folded));
  return join(text, hits);
}

function join(text: string, hits: Token[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, text: word } of hits) {
    if (start > at) stretches.push({ text: text.slice(at, start), hit: false });
    stretches.push({ text: word, hit: true });
    at = start + word.length;
  }
  return at < text.length ? [...stretches, { text: text.slice(at), hit: false }] : stretches;
}

/** The line in which most of the words occur, the first of equals, whole; null where the words are in none of the lines. */
export function bestLine(lines: string[], isHit: IsHit, language: string): Stretch[] | null {
  let best: { text: string; hits: Token[]; distinct: number } | null = null;
  for (const text of lines) {
    const hits = keptTokens(text, language).filter(({ folded }) => isHit(folded));
    const distinct = new Set(hits.map(({ folded }) => folded)).size;
    if (distinct > (best?.distinct ?? 0)) best = { text, hits, distinct };
  }
  return best === null ? null : join(best.text, best.hits);
}

/** Characters of context that one line of the list has room for, and how much of them may stand before the hit. */
const LONGEST = 150;
const BEFORE = 60;

/** A marked line cut to some 150 characters around its first hit, at the borders of words. */
export function cut(stretches: Stretch[]): Stretch[] {
  const text = textOf(stretches);
  const first = hitsIn(stretches)[0]?.[0] ?? 0;
  const from = first <= BEFORE ? 0 : wordFrom(text, first - BEFORE, first);
  if (from === 0 && text.length <= LONGEST) return stretches;
  const cutEnd = text.length - from <= LONGEST ? text.length : text.lastIndexOf(' ', from + LONGEST);
  const to = cutEnd > first ? cutEnd : text.length;
  const kept = within(stretches, from, to);
  return [
    ...(from > 0 ? [{ text: '… ', hit: false }] : []),
    ...kept,
    ...(to < text.length ? [{ text: ' …', hit: false }] : []),
  ];
}

/** Where a word begins, from one letter on; where none does before `last`, as in Japanese, that letter itself. */
function wordFrom(text: string, at: number, last: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 || space >= last ? at : space + 1;
}

/** The text of stretches, as it was before it was marked. */
export const textOf = (stretches: Stretch[]): string => stretches.map(({ text }) => text).join('');

/** From where to where in their text the stretches are hits. */
export function hitsIn(stretches: Stretch[]): [number, number][] {
  let at = 0;
  return stretches.flatMap(({ text, hit }): [number, number][] => {
    at += text.length;
    return hit ? [[at - text.length, at]] : [];
  });
}

/** The stretches of their text from one letter up to, not including, another. */
export function within(stretches: Stretch[], from: number, to: number): Stretch[] {
  let at = 0;
  return stretches.flatMap(({ text, hit }) => {
    const start = Math.max(0, from - at);
    const end = Math.min(text.length, to - at);
    at += text.length;
    return end > start ? [{ text: text.slice(start, end), hit }] : [];
  });
}
