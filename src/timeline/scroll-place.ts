/** A stretch from top to bottom, in pixels of the window. */
export interface Stretch {
  top: number;
  bottom: number;
}

/** Above a row that is brought into sight there is as much of what comes before it as this share of the view. */
const LEAD = 1 / 3;

/** Whether all of a row can be seen, or as much of it as there is room for. */
export function isInView(row: Stretch, view: Stretch): boolean {
  const fills = row.top <= view.top + 1 && row.bottom >= view.bottom - 1;
  return fills || (row.top >= view.top - 1 && row.bottom <= view.bottom + 1);
}

/** So much of a row, in pixels, is enough to have pressed it: a line of its title. */
const LINE = 20;

/** Whether enough of a row can be seen to know it. */
export const isPartlySeen = (row: Stretch, view: Stretch): boolean =>
  Math.min(row.bottom, view.bottom) - Math.max(row.top, view.top) >= LINE;

/** By how much to scroll so that a row stands in the upper part of the view; 0 where it is seen already. */
export function distanceToRow(row: Stretch, view: Stretch): number {
  if (isInView(row, view)) return 0;
  const height = view.bottom - view.top;
  const lead = Math.max(0, Math.min(height * LEAD, height - (row.bottom - row.top)));
  return Math.round(row.top - view.top - lead);
}

/** By how much to scroll so that a day begins where the view does. */
export const distanceToTop = (day: Stretch, view: Stretch): number => Math.round(day.top - view.top);

/** Farther than this many views a jump says more than a ride. */
export const isNear = (distance: number, view: Stretch): boolean => Math.abs(distance) <= 3 * (view.bottom - view.top);

/**
 * The index of the last of `tops` that is not below `line`, or 0: which day is on top. `tops` is asked as seldom as
 * possible, for each answer costs layout.
 */
export function lastAbove(count: number, topOf: (index: number) => number, line: number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (topOf(middle) <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}
