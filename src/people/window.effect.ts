import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import type { Spot } from './moves.ts';
import { offsetFor, type Span, windowOf } from './window.ts';

/** Sizes of the matrix in pixels, which follow the reader's font size and the width there is. */
export interface Sizes {
  row: number;
  column: number;
  name: number;
  head: number;
}

const REM = 16;
const START: Sizes = { row: 1.5 * REM, column: 1.125 * REM, name: 18 * REM, head: 5 * REM };

/** Measures what the matrix has room for; columns as wide as fits, but no narrower than a finger or a pointer needs. */
export function useSizes(ref: RefObject<HTMLElement | null>, columns: number): Sizes {
  const [sizes, setSizes] = useState(START);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => setSizes((known) => settled(known, sizesFor(element.clientWidth, columns)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, columns]);
  return sizes;
}

function sizesFor(width: number, columns: number): Sizes {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || REM;
  const names = { least: (width < 52 * rem ? 13 : 18) * rem, most: 30 * rem };
  const isTouched = matchMedia('(pointer: coarse)').matches;
  const least = (isTouched ? 1.5 : 1.125) * rem;
  const room = Math.floor((width - names.least) / Math.max(1, columns));
  const column = Math.min(1.75 * rem, Math.max(least, room));
  return {
    row: (isTouched ? 2.75 : 1.5) * rem,
    column,
    // What the columns leave over is for offices, which are cut else.
    name: Math.min(names.most, Math.max(names.least, Math.floor(width - columns * column))),
    head: 5 * rem,
  };
}

const settled = <T extends object>(known: T, next: T): T =>
  JSON.stringify(known) === JSON.stringify(next) ? known : next;

/** Which rows and columns are to be drawn; changes only when scrolling has passed a step of several. */
export interface Drawn {
  rows: Span;
  columns: Span;
}

/** Follows the scrolling of the matrix. */
export function useDrawn(ref: RefObject<HTMLElement | null>, sizes: Sizes, rows: number, columns: number): Drawn {
  const [drawn, setDrawn] = useState<Drawn>(() => ({
    rows: windowOf(0, 800, sizes.row, rows),
    columns: windowOf(0, 1200, sizes.column, columns),
  }));
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const follow = () => {
      const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
      const next = {
        rows: windowOf(scrollTop, clientHeight, sizes.row, rows),
        columns: windowOf(scrollLeft, clientWidth, sizes.column, columns),
      };
      // Each for itself: other rows leave what is drawn of a row and of the heads as it is.
      setDrawn((known) =>
        settled(known, { rows: settled(known.rows, next.rows), columns: settled(known.columns, next.columns) }),
      );
    };
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    const observer = new ResizeObserver(follow);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', follow);
      observer.disconnect();
    };
  }, [ref, sizes, rows, columns]);
  return drawn;
}

/** Brings the row of the person who was opened into sight, wherever that was done; where it is already, nothing moves. */
export function useInSight(ref: RefObject<HTMLElement | null>, index: number, { row, head }: Sizes): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null || index < 0) return;
    const top = offsetFor(index * row, (index + 1) * row, element.scrollTop, element.clientHeight, head);
    element.scrollTo({ top, behavior: 'instant' });
  }, [ref, index, row, head]);
}

/** Puts the focus where a key has led, once it is drawn, and once only: by the next drawing the reader may be elsewhere. */
export function useFocus(ref: RefObject<HTMLElement | null>, spot: Spot | null): void {
  useEffect(() => {
    if (spot === null) return;
    const cell = ref.current?.querySelector<HTMLElement>(`[data-spot="${spot.row} ${spot.column}"] :is(a, button)`);
    cell?.focus({ preventScroll: true });
  }, [ref, spot]);
}

/** Whether the window has room for the matrix; false on a phone, and in the prerendered page. */
export function useWide(): boolean {
  const [wide, setWide] = useState(false);
  useLayoutEffect(() => {
    const query = matchMedia('(min-width: 45em)');
    const follow = () => setWide(query.matches);
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return wide;
}
