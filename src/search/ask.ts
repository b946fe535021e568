import type { SearchOptions, SearchResult } from 'minisearch';
import { fold, hasWord, isSpaceless } from '../trip/fold.ts';
import { found } from '../trip/itinerary.ts';
import { spelled } from './compounds.ts';
import type { HitKind } from './documents.ts';
import type { Known } from './search-index.ts';

/** Shorter words have too many neighbours. */
const LONG_ENOUGH = 4;

const typos =
  (most: number) =>
  (term: string): number | false =>
    term.length < LONG_ENOUGH ? false : Math.min(most, Math.floor(term.length / 3));

/** A person or place is meant more often than what only mentions it; sources are many. */
const WEIGHTS: Record<HitKind, number> = { meeting: 1.5, person: 4, place: 4, quote: 1, source: 0.4, leg: 1 };

export const EXACT: SearchOptions = {
  boost: { title: 3 },
  boostDocument: (_id, _term, stored) => WEIGHTS[stored?.kind as HitKind] ?? 1,
  combineWith: 'AND',
  weights: { prefix: 0.6, fuzzy: 0.3 },
};

/** With two letters swapped, or as unlike as that. */
export const LOOSE: SearchOptions = { ...EXACT, fuzzy: typos(2) };

/** How to ask where nothing is written so, until something is found. */
export const NEAR: SearchOptions[] = [{ ...EXACT, fuzzy: typos(1) }, LOOSE];

/** Words of more texts than this say little, and would take the index longest. */
const COMMON = 1000;

/**
 * Asks the index, but for common words: whether these occur as well is read in what the others have found. Of common
 * words only, the rarest is asked for.
 */
export function ask(
  words: string[],
  way: SearchOptions,
  { index, entries, frequencies, isLarge }: Known,
): SearchResult[] {
  const often = (word: string) => frequencies.get(word) ?? 0;
  const [rarest] = words.toSorted((one, other) => often(one) - often(other));
  const common = words.filter((word) => word !== rarest && often(word) > COMMON);
  const asked = words.filter((word) => !common.includes(word)).join(' ');
  const prefix = (term: string, at: number, terms: string[]) =>
    at === terms.length - 1 && term.length >= least(isLarge);
  const results = index.search(asked, { ...way, prefix, tokenize: bySpace });
  if (common.length === 0) return results;
  return results.flatMap((result) => {
    const { title, lines } = found(entries, result.id);
    const text = fold([title, ...lines].join('\n'));
    return common.every((word) => hasWord(text, word)) ? [{ ...result, terms: [...result.terms, ...common] }] : [];
  });
}

/** The words of a query are known: a segmenter need not find them again. */
const bySpace = (query: string): string[] => query.split(' ');

/** Asks for words as they are written, also where the segmenter tells them apart otherwise: these come after whole words. */
export function askSpaceless(words: string[], { index, spaceless, isLarge }: Known): SearchResult[] {
  const parts = words.map((word) => (isSpaceless(word) ? spelled(word, spaceless) : [[word]]));
  if (parts.includes(null)) return [];
  const queries = parts.flatMap((lists) => lists ?? []).map((list) => ({ combineWith: 'OR' as const, queries: list }));
  return index.search(
    { combineWith: 'AND', queries },
    {
      ...EXACT,
      tokenize: bySpace,
      prefix: (term) => term === words.at(-1) && !isSpaceless(term) && term.length >= least(isLarge),
      boostTerm: (term) => (words.includes(term) ? 1 : 0.6),
    },
  );
}

/** So many letters are enough for a word that is not finished. */
export const least = (isLarge: boolean): number => (isLarge ? 3 : 2);
