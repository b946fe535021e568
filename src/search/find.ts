import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import { bestLine, cut, marked, type Stretch } from '../trip/excerpt.ts';
import { foldedText } from '../trip/filter.ts';
import { fold, hasWord } from '../trip/fold.ts';
import { found, type Itinerary } from '../trip/itinerary.ts';
import { tokensOf } from '../trip/tokens.ts';
import { type Entry, entriesOf, HIT_KINDS, type HitKind } from './documents.ts';

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

/** What was found; `exact` is false where nothing has the words, but something has words written much like them. */
export interface Found {
  groups: HitGroup[];
  exact: boolean;
}

export type Find = (query: string) => Found;

/** Hits shown of each kind. */
const SHOWN = 4;
const NOTHING: Found = { groups: [], exact: true };

/**
 * Puts everything of a trip into an index, in slices so that the page stays responsive, and returns how to ask it. All
 * words of a query must occur, the last may be unfinished. Only where nothing has them, a typo is allowed, then more.
 * `kinds` are those that can be shown where the search stands.
 */
export async function buildFind(itinerary: Itinerary, kinds: readonly HitKind[] = HIT_KINDS): Promise<Find> {
  const { language } = itinerary.trip;
  const entries = entriesOf(itinerary).filter(({ kind }) => kinds.includes(kind));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const frequencies = new Map<string, number>();
  const index = new MiniSearch<Entry>({
    fields: ['title', 'lines'],
    extractField: (entry, field) => {
      if (field !== 'lines') return entry[field as 'id' | 'kind' | 'title'];
      prepareText(entry, itinerary);
      return entry.lines.join('\n');
    },
    tokenize: (text, field) => {
      const words = tokensOf(text, language).map(({ folded }) => folded);
      // A field is named while the index is built, not when it is asked.
      if (field !== undefined)
        for (const word of new Set(words)) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
      return words;
    },
    processTerm: (term) => term,
    storeFields: ['kind'],
  });
  await index.addAllAsync(entries, { chunkSize: 50 });
  return (query) => {
    const words = tokensOf(query, language).map(({ folded }) => folded);
    if (words.every(isTooShort)) return NOTHING;
    for (const way of WAYS) {
      const results = ask(index, way, words, { entries: byId, frequencies });
      if (results.length > 0) return { groups: grouped(results, byId, words, language), exact: way === EXACT };
    }
    return NOTHING;
  };
}

/** The last line of the list counts what the filter would leave: what that looks in is made along with the index, in its slices. */
function prepareText({ kind, target }: Entry, itinerary: Itinerary): void {
  if (kind === 'meeting') foldedText(found(itinerary.events, target.id), itinerary);
}

interface Known {
  entries: Map<string, Entry>;
  /** In how many texts a word stands. */
  frequencies: Map<string, number>;
}

/** Among more things than this, two letters are the beginning of too much. */
const LARGE = 5000;

/** Words of more texts than this say little, and would take the index longest. */
const COMMON = 1000;

/**
 * Asks the index, but for common words: whether these occur as well is read in what the others have found. Of common
 * words only, the rarest is asked for.
 */
function ask(index: MiniSearch<Entry>, way: SearchOptions, words: string[], known: Known): SearchResult[] {
  const often = (word: string) => known.frequencies.get(word) ?? 0;
  const [rarest] = words.toSorted((one, other) => often(one) - often(other));
  const common = words.filter((word) => word !== rarest && often(word) > COMMON);
  const asked = words.filter((word) => !common.includes(word)).join(' ');
  const isLarge = known.entries.size > LARGE;
  const prefix = (term: string, at: number, terms: string[]) =>
    at === terms.length - 1 && term.length > (isLarge ? 2 : 1);
  const results = index.search(asked, { ...way, prefix });
  if (common.length === 0) return results;
  return results.flatMap((result) => {
    const { title, lines } = found(known.entries, result.id);
    const text = fold([title, ...lines].join('\n'));
    return common.every((word) => hasWord(text, word)) ? [{ ...result, terms: [...result.terms, ...common] }] : [];
  });
}

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

/** How to ask, until something is found: as written; with a typo; with two letters swapped or more; any of the words. */
const WAYS: SearchOptions[] = [
  EXACT,
  { ...EXACT, fuzzy: typos(1) },
  { ...EXACT, fuzzy: typos(2) },
  { ...EXACT, fuzzy: typos(2), combineWith: 'OR' },
];

/** By kind; the kind with the best hit comes first. */
function grouped(results: SearchResult[], entries: Map<string, Entry>, words: string[], language: string): HitGroup[] {
  const kinds = new Map<HitKind, [Entry, SearchResult][]>();
  for (const result of named(results, entries, words, language)) {
    const entry = found(entries, result.id);
    const known = kinds.get(entry.kind);
    if (known === undefined) kinds.set(entry.kind, [[entry, result]]);
    else known.push([entry, result]);
  }
  const best = (kind: HitKind) => kinds.get(kind)?.[0]?.[1].score ?? 0;
  const order = HIT_KINDS.filter((kind) => kinds.has(kind)).toSorted((one, other) => best(other) - best(one));
  return order.map((kind) => {
    const all = kinds.get(kind) ?? [];
    const hits = all.slice(0, SHOWN).map(([entry, { terms }]) => hitOf(entry, new Set(terms), language));
    return { kind, hits, more: Math.max(0, all.length - SHOWN) };
  });
}

/** Further down nothing is called exactly so: a title of just these words scores high. */
const LOOKED_AT = 50;

/** What is called exactly so comes first, whatever else has the words more often. */
function named(results: SearchResult[], entries: Map<string, Entry>, words: string[], language: string) {
  const name = words.join(' ');
  const isNamed = ({ id }: SearchResult) =>
    tokensOf(found(entries, id).title, language)
      .map(({ folded }) => folded)
      .join(' ') === name;
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
