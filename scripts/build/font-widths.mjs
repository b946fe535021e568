import fs from 'node:fs';

/**
 * The width of texts in a TrueType font: `widthsOf(file)('Aa', 20)` in pixels at size 20. A character that the font does
 * not have counts as one em wide. (OpenType: tables head, hhea, hmtx, cmap format 4; no kerning.)
 */
export function widthsOf(file) {
  const bytes = fs.readFileSync(file);
  const table = tables(bytes);
  const unitsPerEm = bytes.readUInt16BE(table.head + 18);
  const longMetrics = bytes.readUInt16BE(table.hhea + 34);
  const glyphOf = characterMap(bytes, table.cmap);
  const advance = (glyph) => bytes.readUInt16BE(table.hmtx + Math.min(glyph, longMetrics - 1) * 4);
  const unitsOf = (character) => {
    const glyph = glyphOf(character.codePointAt(0));
    return glyph === 0 ? unitsPerEm : advance(glyph);
  };
  return (text, size) => ([...text].reduce((sum, character) => sum + unitsOf(character), 0) / unitsPerEm) * size;
}

/** Offsets of the tables by their tag. */
function tables(bytes) {
  const count = bytes.readUInt16BE(4);
  const rows = Array.from({ length: count }, (_, index) => 12 + index * 16);
  return Object.fromEntries(rows.map((row) => [bytes.toString('latin1', row, row + 4), bytes.readUInt32BE(row + 8)]));
}

/** Code point to glyph, 0 for none, from the Unicode subtable of format 4. */
function characterMap(bytes, cmap) {
  const count = bytes.readUInt16BE(cmap + 2);
  const subtables = Array.from({ length: count }, (_, index) => cmap + bytes.readUInt32BE(cmap + 8 + index * 8));
  const start = subtables.find((offset) => bytes.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error('The font has no character map of format 4');
  const segments = bytes.readUInt16BE(start + 6) / 2;
  const [ends, starts] = [start + 14, start + 16 + segments * 2];
  const [deltas, ranges] = [starts + segments * 2, starts + segments * 4];
  return (code) => {
    for (let index = 0; index < segments; index++) {
      if (code > bytes.readUInt16BE(ends + index * 2)) continue;
      const first = bytes.readUInt16BE(starts + index * 2);
      if (code < first) return 0;
      const delta = bytes.readUInt16BE(deltas + index * 2);
      const range = bytes.readUInt16BE(ranges + index * 2);
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = bytes.readUInt16BE(ranges + index * 2 + range + (code - first) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
