import { editDistance } from '../trip/edit-distance.ts';

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
      const unlike = editDistance(word, known, most + 1);
      if (unlike <= most) near.set(known, Math.min(unlike / word.length, near.get(known) ?? 1));
    }
  }
  const often = (word: string) => frequencies.get(word) ?? 0;
  const ranked = [...near].toSorted(([one, a], [other, b]) => a - b || often(other) - often(one));
  return ranked.slice(0, OFFERED).map(([word]) => word);
}
