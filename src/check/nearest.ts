import { editDistance } from '../trip/edit-distance.ts';

/**
 * The candidate that a misspelt word most likely means, or null: one whose letters differ by at most a third of the
 * word, or the only one that contains the word.
 *
 *     nearest('lisbom', ['oslo', 'lisbon']) //=> 'lisbon'
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const typed = word.toLowerCase();
  let best: string | null = null;
  let least = Math.floor(Math.max(typed.length, 3) / 3) + 1;
  const containing: string[] = [];
  for (const candidate of candidates) {
    const lower = candidate.toLowerCase();
    if (typed.length >= 4 && lower.includes(typed)) containing.push(candidate);
    const edits = Math.abs(lower.length - typed.length) < least ? editDistance(typed, lower, least) : least;
    if (edits >= least) continue;
    best = candidate;
    least = edits;
  }
  return best ?? (containing.length === 1 ? (containing[0] ?? null) : null);
}

/** Guesses of one kind of word are remembered; a file in which more are wrong is wrong in another way. */
const MOST_GUESSES = 300;

/** Like `nearest`, for looking up many words in the same list. */
export function guesser(candidates: ReadonlySet<string>): (word: string) => string | null {
  const guesses = new Map<string, string | null>();
  return (word) => {
    const known = guesses.get(word);
    if (known !== undefined || guesses.size >= MOST_GUESSES) return known ?? null;
    const guess = nearest(word, candidates);
    guesses.set(word, guess);
    return guess;
  };
}
