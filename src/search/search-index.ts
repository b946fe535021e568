import MiniSearch from 'minisearch';
import { foldedText } from '../trip/filter.ts';
import { isSpaceless } from '../trip/fold.ts';
import { found, type Itinerary } from '../trip/itinerary.ts';
import { keptTokens, tokensOf } from '../trip/tokens.ts';
import { type Entry, entriesOf, type HitKind } from './documents.ts';

/** What is asked. */
export interface Known {
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

/** Puts everything of these kinds into an index, in slices so that the page stays responsive. */
export async function buildIndex(itinerary: Itinerary, kinds: readonly HitKind[]): Promise<Known> {
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
  return { index, entries: byId, frequencies, spaceless, likes: new Map(), isLarge, language };
}

const wordsOf = (text: string, language: string): string[] => tokensOf(text, language).map(({ folded }) => folded);
export const keptWords = (text: string, language: string): string[] =>
  keptTokens(text, language).map(({ folded }) => folded);

/** The last line of the list counts what the filter would leave: what that looks in is made along with the index, in its slices. */
function prepareText({ kind, target }: Entry, itinerary: Itinerary): void {
  if (kind === 'meeting') foldedText(found(itinerary.events, target.id), itinerary);
}
