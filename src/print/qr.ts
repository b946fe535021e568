import { qrBytes } from './qr-bytes.ts';
import { drawFormat, type Grid, set, withMarks } from './qr-marks.ts';
import { MASKS, penalty } from './qr-mask.ts';

/**
 * A text as a QR code (ISO/IEC 18004, model 2, level M): its rows from above, dark where true, without the quiet zone of
 * four modules around it. Null for a text of more than 412 bytes.
 */
export function qrCode(text: string): boolean[][] | null {
  const content = qrBytes(text);
  if (content === null) return null;
  const marks = withMarks(content.version);
  const codes = MASKS.map((_, mask) => drawn(marks, content.bytes, mask));
  return codes.reduce((best, code) => (penalty(code) < penalty(best) ? code : best));
}

/** The dark modules of a code as one path, each of 1 × 1, with the quiet zone: for a viewBox of `side`. */
export function qrPath(code: boolean[][]): { side: number; path: string } {
  const path = code.map((row, y) => row.map((dark, x) => (dark ? `M${x + 4} ${y + 4}h1v1h-1z` : '')).join('')).join('');
  return { side: code.length + 8, path };
}

/** A code with its bytes laid in, two columns at a time, up and down from the lower right corner, and masked. */
function drawn(marks: Grid, bytes: number[], mask: number): boolean[][] {
  const grid = marks.map((row) => [...row]);
  drawFormat(grid, mask);
  const turns = MASKS[mask];
  let bit = 0;
  for (const [y, x] of track(grid.length)) {
    if (grid[y]?.[x] !== null) continue;
    const dark = (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1;
    set(grid, y, x, dark !== turns?.(y, x));
    bit++;
  }
  return grid.map((row) => row.map((dark) => dark === true));
}

function* track(side: number): Generator<[number, number]> {
  let isUp = true;
  for (let right = side - 1; right > 0; right -= 2) {
    if (right === 6) right = 5; // a column of marks
    for (let at = 0; at < side; at++) {
      const y = isUp ? side - 1 - at : at;
      yield [y, right];
      yield [y, right - 1];
    }
    isUp = !isUp;
  }
}
