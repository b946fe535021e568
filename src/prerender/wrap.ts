/** The width of a text in pixels at a font size, in the bold serif of titles or the plain sans of all else. */
export type Measure = (text: string, size: number, face: 'serif' | 'sans') => number;

/**
 * A text in lines no wider than `width` pixels, broken at spaces; a word wider than a line, as are most texts in scripts without
 * spaces, is broken where the line ends. The last two lines are evened out where that keeps their number, so that no word is left by itself.
 *
 *     wrap('one two three', 10, 'sans', 40, (text) => text.length * 5) //=> ['one two', 'three']
 */
export function wrap(text: string, size: number, face: 'serif' | 'sans', width: number, measure: Measure): string[] {
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => broken(word, (part) => measure(part, size, face) <= width));
  const rows = fill(words, (row) => measure(row, size, face) <= width);
  for (let narrower = width * 0.95; narrower > width * 0.6; narrower -= width * 0.05) {
    const even = fill(words, (row) => measure(row, size, face) <= narrower);
    if (even.length > rows.length || isRagged(even, size, face, narrower, measure)) break;
    rows.splice(0, rows.length, ...even);
  }
  return rows;
}

/** A word in parts that fit, each as long as can be. */
function broken(word: string, fits: (part: string) => boolean): string[] {
  const parts: string[] = [];
  for (const sign of word) {
    const longer = `${parts.at(-1) ?? ''}${sign}`;
    if (parts.length > 0 && fits(longer)) parts[parts.length - 1] = longer;
    else parts.push(sign);
  }
  return parts;
}

function fill(words: string[], fits: (row: string) => boolean): string[] {
  const rows: string[] = [];
  for (const word of words) {
    const longer = `${rows.at(-1)} ${word}`;
    if (rows.length > 0 && fits(longer)) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}

/** A word alone is wider than the narrower column: narrowing gains nothing more. */
const isRagged = (rows: string[], size: number, face: 'serif' | 'sans', width: number, measure: Measure): boolean =>
  rows.some((row) => measure(row, size, face) > width);
