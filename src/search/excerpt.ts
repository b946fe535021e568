import type { Token } from './tokens.ts';
import { tokensOf } from './tokens.ts';

/** A stretch of text, and whether it is what was looked for. */
export interface Stretch {
  text: string;
  hit: boolean;
}

/** The text with the found words marked; `terms` are folded, as the index knows them. */
export function marked(text: string, terms: Set<string>, language: string): Stretch[] {
  const hits = tokensOf(text, language).filter(({ folded }) => terms.has(folded));
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

/** Characters of context that one line of the list has room for, and how much of them may stand before the hit. */
const LONGEST = 150;
const BEFORE = 60;

/**
 * The line in which most of the words occur, the first of equals, cut to some 150 characters around its first hit at
 * the borders of words; null where the words are in none of the lines.
 */
export function excerpt(lines: string[], terms: Set<string>, language: string): Stretch[] | null {
  let best: { text: string; hits: Token[]; distinct: number } | null = null;
  for (const text of lines) {
    const hits = tokensOf(text, language).filter(({ folded }) => terms.has(folded));
    const distinct = new Set(hits.map(({ folded }) => folded)).size;
    if (distinct > (best?.distinct ?? 0)) best = { text, hits, distinct };
  }
  return best === null ? null : cut(join(best.text, best.hits), best.text, best.hits[0]?.start ?? 0);
}

function cut(stretches: Stretch[], text: string, first: number): Stretch[] {
  const from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
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

function within(stretches: Stretch[], from: number, to: number): Stretch[] {
  let at = 0;
  return stretches.flatMap(({ text, hit }) => {
    const start = Math.max(0, from - at);
    const end = Math.min(text.length, to - at);
    at += text.length;
    return end > start ? [{ text: text.slice(start, end), hit }] : [];
  });
}
