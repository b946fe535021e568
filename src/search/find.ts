import { isSpaceless } from '../trip/fold.ts';
import type { Itinerary } from '../trip/itinerary.ts';
import { tokensOf } from '../trip/tokens.ts';
import { ask, askSpaceless, EXACT, LOOSE, least, NEAR } from './ask.ts';
import { HIT_KINDS, type HitKind } from './documents.ts';
import { grouped, type HitGroup } from './hits.ts';
import { nearestWords } from './nearest.ts';
import { buildIndex, type Known } from './search-index.ts';

/** How far the words had to be given up: `exact` all as written; `near` all, if written much alike; `some` any of them. */
export type Way = 'exact' | 'near' | 'some';

/** What was found. */
export interface Found {
  groups: HitGroup[];
  way: Way;
  /** Words of the query that nothing has, nor anything much like them: what is found is found without them. */
  lacking: string[];
  /** Where nothing is found: words of the trip that are written least unlike it, the nearest first. */
  instead: string[];
}

export type Find = (query: string) => Found;

const NOTHING: Found = { groups: [], way: 'exact', lacking: [], instead: [] };

/**
 * Puts everything of a trip into an index, and returns how to ask it. All words of a query must occur, the last may be
 * unfinished. Only where nothing has them, a typo is allowed, then more; then a word that nothing has is left out; then any
 * of the words will do. `kinds` are those that can be shown where the search stands.
 */
export async function buildFind(itinerary: Itinerary, kinds: readonly HitKind[] = HIT_KINDS): Promise<Find> {
  const known = await buildIndex(itinerary, kinds);
  return (query) => {
    const typed = tokensOf(query, known.language);
    const words = typed.map(({ folded }) => folded);
    if (words.every(isTooShort)) return NOTHING;
    const result = findWords(words, known);
    const asTyped = (word: string) => typed.find(({ folded }) => folded === word)?.text ?? word;
    return { ...result, lacking: result.lacking.map(asTyped) };
  };
}

/** One letter says too little; one sign of Chinese or Japanese says enough. */
const isTooShort = (word: string): boolean => word.length < 2 && word < '\u2e80';

function findWords(words: string[], known: Known): Found {
  const exact = words.some(isSpaceless) ? askSpaceless(words, known) : ask(words, EXACT, known);
  if (exact.length > 0) return { ...NOTHING, groups: grouped(exact, words, known) };
  if (words.length > 1 && isOnlyBegun(words.at(-1) ?? '', known.isLarge)) return findWords(words.slice(0, -1), known);
  // These are the dearest questions, and of a query only the last word changes with a letter.
  for (const way of areApart(words, known) ? [] : NEAR) {
    const near = ask(words, way, known);
    if (near.length > 0) return { ...NOTHING, groups: grouped(near, words, known), way: 'near' };
  }
  return findFewer(words, known);
}

/** Nothing has all of the words: what has the others, where a word is nowhere; else what has any. */
function findFewer(words: string[], known: Known): Found {
  const isThere = (word: string) => known.frequencies.has(word) || like(word, known).size > 0;
  const lacking = words.filter((word) => !isThere(word));
  if (lacking.length === words.length) {
    const written = words.filter((word) => known.spaceless.length > 0 || !isSpaceless(word));
    return { ...NOTHING, instead: nearestWords(written, known.frequencies) };
  }
  const others = words.filter((word) => !lacking.includes(word));
  if (lacking.length > 0) return { ...findWords(others, known), lacking };
  const some = ask(words, { ...LOOSE, combineWith: 'OR' }, known);
  return { ...NOTHING, groups: grouped(some, words, known), way: 'some' };
}

/** Whether nothing has all of the words, whatever is allowed. Of a large trip it is not known: one word alone has too much. */
function areApart(words: string[], known: Known): boolean {
  if (words.length === 1 || known.isLarge) return false;
  const [first, ...others] = words.map((word) => like(word, known));
  return first === undefined || ![...first].some((id) => others.every((ids) => ids.has(id)));
}

/** What has a word, or one much like it. */
function like(word: string, known: Known): Set<string> {
  const ids = known.likes.get(word) ?? new Set(ask([word], LOOSE, known).map(({ id }) => String(id)));
  known.likes.set(word, ids);
  return ids;
}

/** Whether nothing can be said yet of a word after others: what it will be is not known. */
const isOnlyBegun = (word: string, isLarge: boolean): boolean =>
  word.length < least(isLarge) && word < '\u2e80' && !/\p{N}/u.test(word);
