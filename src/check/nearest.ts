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

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to turn one word into the other
 * (optimal string alignment distance, Damerau 1964). Stops at `limit`, which is then a lower bound.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      next.push(leastEdits(a, b, row, column, next, last, before));
    }
    if (Math.min(...next) >= limit) return limit;
    before = last;
    last = next;
  }
  return last[b.length] ?? 0;
}

type Row = readonly number[];

function leastEdits(a: string, b: string, row: number, column: number, next: Row, last: Row, before: Row): number {
  const at = (list: Row, index: number) => list[index] ?? Number.POSITIVE_INFINITY;
  const same = a[row - 1] === b[column - 1];
  const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return Math.min(
    at(last, column) + 1,
    at(next, column - 1) + 1,
    at(last, column - 1) + (same ? 0 : 1),
    swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
  );
}
