import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { bestLine, cut, marked, type Stretch } from '../trip/excerpt.ts';
import { foldedText } from '../trip/filter.ts';
import { fold, hasWord, isSpaceless } from '../trip/fold.ts';
import { found, type Itinerary } from '../trip/itinerary.ts';
import { keptTokens, tokensOf } from '../trip/tokens.ts';
import { spelled } from './compounds.ts';
import { type Entry, entriesOf, HIT_KINDS, type HitKind } from './documents.ts';
import { nearestWords } from './nearest.ts';

/** One line of the list: the title and the line of text that matched, with the found words marked. */
export interface Hit {
  entry: Entry;
  title: Stretch[];
  context: Stretch[] | null;
  /** The statement that matched, whole, as it stands in the details; null where only the title did. */
  statement: Stretch[] | null;
}

/** Hits of one kind, the best first, and how many there are beyond those shown. */
export interface HitGroup {
  kind: HitKind;
  hits: Hit[];
  more: number;
}

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

/** Hits shown of the kind with the best, of the second, and of each other: about as many lines as there is room for. */
const SHOWN = [4, 3, 2];
const NOTHING: Found = { groups: [], way: 'exact', lacking: [], instead: [] };

/**
 * Puts everything of a trip into an index, in slices so that the page stays responsive, and returns how to ask it. All
 * words of a query must occur, the last may be unfinished. Only where nothing has them, a typo is allowed, then more;
 * then a word that nothing has is left out; then any of the words will do.
 * `kinds` are those that can be shown where the search stands.
 */
export async function buildFind(itinerary: Itinerary, kinds: readonly HitKind[] = HIT_KINDS): Promise<Find> {
  const { language } = itinerary.trip;
  const entries = entriesOf(itinerary).filter(({ kind }) => kinds.includes(kind));
  const isLarge = entries.length > LARGE;
  const frequencies = new Map<string, number>();
  const index = new MiniSearch<Entry>({
    fields: ['title', 'lines'],
    extractField: (entry, field) => {
      if (field !== 'lines') return entry[field as 'id' | 'kind' | 'title'];
      prepareText(entry, itinerary);
      return entry.lines.join('\n');
    },
    tokenize: (text) => {
      const words = isLarge ? wordsOf(text, language) : text.split('\n').flatMap((line) => keptWords(line, language));
      for (const word of new Set(words)) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
      return words;
    },
    processTerm: (term) => term,
    storeFields: ['kind'],
  });
  await index.addAllAsync(entries, { chunkSize: 50 });
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const spaceless = [...frequencies.keys()].filter(isSpaceless);
  const known = { index, entries: byId, frequencies, spaceless, likes: new Map(), isLarge, language };
  return (query) => {
    const typed = tokensOf(query, language);
    const words = typed.map(({ folded }) => folded);
    if (words.every(isTooShort)) return NOTHING;
    const result = findWords(words, known);
    const asTyped = (word: string) => typed.find(({ folded }) => folded === word)?.text ?? word;
    return { ...result, lacking: result.lacking.map(asTyped) };
  };
}

const wordsOf = (text: string, language: string): string[] => tokensOf(text, language).map(({ folded }) => folded);
const keptWords = (text: string, language: string): string[] => keptTokens(text, language).map(({ folded }) => folded);

/** The last line of the list counts what the filter would leave: what that looks in is made along with the index, in its slices. */
function prepareText({ kind, target }: Entry, itinerary: Itinerary): void {
  if (kind === 'meeting') foldedText(found(itinerary.events, target.id), itinerary);
}

/** What is asked. */
interface Known {
  index: MiniSearch<Entry>;
  entries: Map<string, Entry>;
  /** In how many texts a word stands. */
  frequencies: Map<string, number>;
  /** Words of scripts that write without spaces. */
  spaceless: string[];
  /** What has a word or one much like it, of the words asked for so far. */
  likes: Map<string, Set<string>>;
  isLarge: boolean;
  language: string;
}

/** Among more things than this, two letters are the beginning of too much. */
const LARGE = 5000;

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

/** Words of more texts than this say little, and would take the index longest. */
const COMMON = 1000;

/**
 * Asks the index, but for common words: whether these occur as well is read in what the others have found. Of common
 * words only, the rarest is asked for.
 */
function ask(words: string[], way: SearchOptions, { index, entries, frequencies, isLarge }: Known): SearchResult[] {
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
function askSpaceless(words: string[], { index, spaceless, isLarge }: Known): SearchResult[] {
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
const least = (isLarge: boolean): number => (isLarge ? 3 : 2);

/** Whether nothing can be said yet of a word after others: what it will be is not known. */
const isOnlyBegun = (word: string, isLarge: boolean): boolean =>
  word.length < least(isLarge) && word < '\u2e80' && !/\p{N}/u.test(word);

/** One letter says too little; one sign of Chinese or Japanese says enough. */
const isTooShort = (word: string): boolean => word.length < 2 && word < '\u2e80';

/** Shorter words have too many neighbours. */
const LONG_ENOUGH = 4;

const typos =
  (most: number) =>
  (term: string): number | false =>
    term.length < LONG_ENOUGH ? false : Math.min(most, Math.floor(term.length / 3));

/** A person or place is meant more often than what only mentions it; sources are many. */
const WEIGHTS: Record<HitKind, number> = { meeting: 1.5, person: 4, place: 4, quote: 1, source: 0.4, leg: 1 };

const EXACT: SearchOptions = {
  boost: { title: 3 },
  boostDocument: (_id, _term, stored) => WEIGHTS[stored?.kind as HitKind] ?? 1,
  combineWith: 'AND',
  weights: { prefix: 0.6, fuzzy: 0.3 },
};

/** With two letters swapped, or as unlike as that. */
const LOOSE: SearchOptions = { ...EXACT, fuzzy: typos(2) };

/** How to ask where nothing is written so, until something is found. */
const NEAR: SearchOptions[] = [{ ...EXACT, fuzzy: typos(1) }, LOOSE];

/** By kind; the kind with the best hit comes first. */
function grouped(results: SearchResult[], words: string[], { entries, language }: Known): HitGroup[] {
  const kinds = new Map<HitKind, [Entry, SearchResult][]>();
  for (const result of named(results, entries, words, language)) {
    const entry = found(entries, result.id);
    const known = kinds.get(entry.kind);
    if (known === undefined) kinds.set(entry.kind, [[entry, result]]);
    else known.push([entry, result]);
  }
  const best = (kind: HitKind) => kinds.get(kind)?.[0]?.[1].score ?? 0;
  const order = HIT_KINDS.filter((kind) => kinds.has(kind)).toSorted((one, other) => best(other) - best(one));
  return order.map((kind, rank) => {
    const all = kinds.get(kind) ?? [];
    const first = all.slice(0, SHOWN[rank] ?? SHOWN.at(-1));
    const hits = first.map(([entry, { terms }]) => hitOf(entry, new Set(terms), language));
    return { kind, hits, more: all.length - hits.length };
  });
}

/** Further down nothing is called exactly so: a title of just these words scores high. */
const LOOKED_AT = 50;

/** What is called exactly so comes first, whatever else has the words more often. */
function named(results: SearchResult[], entries: Map<string, Entry>, words: string[], language: string) {
  const name = words.join(' ');
  const isNamed = ({ id }: SearchResult) => keptWords(found(entries, id).title, language).join(' ') === name;
  const first = results.slice(0, LOOKED_AT).filter(isNamed);
  return first.length === 0 ? results : [...first, ...results.filter((result) => !first.includes(result))];
}

function hitOf(entry: Entry, terms: Set<string>, language: string): Hit {
  const isHit = (folded: string) => terms.has(folded);
  const title = marked(entry.title, isHit, language);
  const aside = entry.aside === null ? null : marked(entry.aside, isHit, language);
  const line = bestLine(entry.lines, isHit, language);
  if (entry.said !== null) return { entry, title, context: aside, statement: marked(entry.said, isHit, language) };
  return { entry, title, context: line === null ? aside : cut(line), statement: line };
}
