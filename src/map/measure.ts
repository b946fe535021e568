/** How wide text comes out in the faces of the map, in pixels: on the safe side for every face of the stack. */

const NARROW = new Set([..."fijlrtI.,:;'’!|()[]- ·"]);
const WIDE = new Set([...'mwMW%&@—']);
const LATIN_END = 0x2e80;

/** Pixels of a line at a size in pixels; bold is a little wider. An estimate for layout, as no text is measured. */
export function textWidth(text: string, size: number, bold = false): number {
  const ems = [...text].reduce((sum, sign) => sum + emsOf(sign), 0);
  return ems * size * (bold ? 1.06 : 1);
}

function emsOf(sign: string): number {
  if ((sign.codePointAt(0) ?? 0) >= LATIN_END) return 1;
  if (NARROW.has(sign)) return 0.31;
  if (WIDE.has(sign)) return 0.86;
  return sign === sign.toLowerCase() ? 0.56 : 0.66;
}

/**
 * A text in lines of at most so many signs, broken at spaces; a longer word stays whole. The lines are about as long as each
 * other: a last word by itself would make the label no smaller.
 *
 *     wrapped('Kuala Lumpur Convention Centre', 24) //=> ['Kuala Lumpur', 'Convention Centre']
 */
export function wrapped(text: string, signs: number): string[] {
  const { length } = filled(text, signs);
  let least = Math.ceil(text.length / length);
  while (least < signs && filled(text, least).length > length) least++;
  return filled(text, Math.min(least, signs));
}

/** Each line as full as can be. */
function filled(text: string, signs: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= signs) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
