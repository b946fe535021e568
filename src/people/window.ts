/** Rows or columns from `from` up to, not including, `to`. */
export interface Span {
  from: number;
  to: number;
}

/** Drawn beyond the edge, and the step in which a window moves: a scroll of a few rows draws nothing anew. */
const STEP = 8;

/**
 * Which of `count` equal rows (or columns) to draw: those seen between `offset` and `offset + length` (pixels), and
 * some beyond. The ends lie on multiples of eight, so that the window stays the same while one scrolls a little.
 *
 *     windowOf(240, 480, 24, 500) //=> { from: 0, to: 40 }
 */
export function windowOf(offset: number, length: number, size: number, count: number): Span {
  const first = Math.floor(offset / size) - STEP / 2;
  const last = Math.ceil((offset + length) / size) + STEP / 2;
  const from = Math.max(0, Math.floor(first / STEP) * STEP);
  return { from: Math.min(from, count), to: Math.min(count, Math.ceil(last / STEP) * STEP) };
}

/**
 * How far to scroll so that what lies between `start` and `end` is seen below (or right of) what sticks over the first
 * `stuck` pixels; the present offset where it is seen already.
 */
export function offsetFor(start: number, end: number, offset: number, length: number, stuck: number): number {
  if (start < offset) return Math.max(0, start);
  return end + stuck > offset + length ? end + stuck - length : offset;
}
