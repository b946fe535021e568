/**
 * How a word of a script without spaces may stand in a trip where it is none of its words: inside longer ones, which the
 * segmenter leaves whole, or put together from several. All of the lists must be met, each by any of its words; null
 * where the trip has no such thing. `known` are the trip's words of these scripts.
 *
 *     spelled('정상회담', ['한미정상회담에서', '무역']) //=> [['한미정상회담에서']]
 *     spelled('首脳会談', ['首脳', '会談', '会談録']) //=> [['首脳'], ['会談', '会談録']]
 */
export function spelled(word: string, known: readonly string[]): string[][] | null {
  // One sign stands inside of too much.
  const whole = known.filter((other) => (word.length > 1 ? other.includes(word) : other.startsWith(word)));
  if (whole.length > 0) return [whole];
  const heads = known.filter((other) => other.length > 1 && word.startsWith(other));
  const [head] = heads.toSorted((one, other) => other.length - one.length);
  if (head === undefined) return null;
  const rest = spelled(word.slice(head.length), known);
  return rest === null ? null : [[head], ...rest];
}
