import { correction, generate } from 'lean-qr';

/** Level M, as on most paper: a seventh of a code may be lost. */
const LEVEL = correction.M;
/** A larger code than of 77 modules a side is not read from 26 mm of paper. */
const LARGEST = 15;
/** Light modules around a code (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code as one path, each dark module 1 × 1 and the quiet zone around them, for a viewBox of `side`. */
export interface QrDrawing {
  side: number;
  path: string;
}

/** An address, whose letters are a byte each, as a QR code; null for one that is too long for a code on paper. */
export function qrDrawing(address: string): QrDrawing | null {
  if (address.length > MOST_BYTES) return null;
  const code = generate(address, { minCorrectionLevel: LEVEL, maxCorrectionLevel: LEVEL, maxVersion: LARGEST });
  const along = Array.from({ length: code.size }, (_, at) => at);
  const rows = along.map((y) =>
    along.map((x) => (code.get(x, y) ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')).join(''),
  );
  return { side: code.size + 2 * QUIET, path: rows.join('') };
}

/** What version 15 holds at level M (ISO/IEC 18004, table 7). */
const MOST_BYTES = 412;
