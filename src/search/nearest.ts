/** Words offered. */
const OFFERED = 3;

/**
 * The words of a trip that are written least unlike what was asked, the nearest first, of equals the most frequent.
 * Two letters of five may differ, no more, and of shorter words one: what is less like it is not offered.
 *
 *     nearestWords(['aepc'], new Map([['apec', 12], ['asean', 30]])) //=> ['apec']
 */
export function nearestWords(asked: readonly string[], frequencies: ReadonlyMap<string, number>): string[] {
  const near = new Map<string, number>();
  for (const word of asked) {
    const most = Math.max(1, Math.floor(word.length * 0.4));
    for (const known of frequencies.keys()) {
      if (known.length < 2 || Math.abs(known.length - word.length) > most || /\d/.test(known)) continue;
      const unlike = distance(word, known, most);
      if (unlike <= most) near.set(known, Math.min(unlike / word.length, near.get(known) ?? 1));
    }
  }
  const often = (word: string) => frequencies.get(word) ?? 0;
  const ranked = [...near].toSorted(([one, a], [other, b]) => a - b || often(other) - often(one));
  return ranked.slice(0, OFFERED).map(([word]) => word);
}

/**
 * Letters to put in, take out, change, or swap with their neighbour (optimal string alignment); more than `most` where
 * it is given up.
 */
function distance(one: string, other: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swapped = isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}
