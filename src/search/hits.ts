import type { SearchResult } from 'minisearch';
import { bestLine, cut, marked, type Stretch } from '../trip/excerpt.ts';
import { found } from '../trip/itinerary.ts';
import { type Entry, HIT_KINDS, type HitKind } from './documents.ts';
import { type Known, keptWords } from './search-index.ts';

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

/** Hits shown of the kind with the best, of the second, and of each other: about as many lines as there is room for. */
const SHOWN = [4, 3, 2];

/** By kind; the kind with the best hit comes first. */
export function grouped(results: SearchResult[], words: string[], { entries, language }: Known): HitGroup[] {
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
