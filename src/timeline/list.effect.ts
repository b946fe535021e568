import { scrollerOf } from '../parts/scroller.effect.ts';
import type { Selection } from '../state/state.ts';
import { lastAbove, type Stretch } from './scroll-place.ts';

/** The list as it lies on the page: by itself in a column that scrolls, or scrolling with the page. */
export interface List {
  element: HTMLElement;
  scroller: Element;
}

/** The list in `root`, or null while it is not shown. */
export function listIn(root: HTMLElement): List | null {
  const element = root.querySelector<HTMLElement>('[data-timeline]');
  if (element === null || element.getClientRects().length === 0) return null;
  return { element, scroller: scrollerOf(element) };
}

/**
 * The edges, in pixels of the window, between which a row counts as seen. The day's `scroll-margin-top` says what sticks above it,
 * the row's `scroll-margin-bottom` what covers the foot; the heading of the day, of one line or two, is added.
 */
export function viewFor(row: Element, { scroller }: List): Stretch {
  const day = row.closest('[data-day]') ?? row;
  const heading = day === row ? 0 : (day.firstElementChild?.getBoundingClientRect().height ?? 0);
  const stuck = Number.parseFloat(getComputedStyle(day).scrollMarginTop);
  const foot = Number.parseFloat(getComputedStyle(row).scrollMarginBottom);
  const { top, bottom } = scroller === document.scrollingElement ? windowEdges() : scroller.getBoundingClientRect();
  return { top: top + stuck + heading, bottom: bottom - foot };
}

const windowEdges = (): Stretch => ({ top: 0, bottom: document.documentElement.clientHeight });

/** The row of a meeting or leg, or the head of the first stay at a stop. */
export function findRow({ element }: List, { kind, id }: Selection): HTMLElement | null {
  const selector = kind === 'stop' ? `[data-stop="${CSS.escape(id)}"]` : `[data-row="${kind} ${CSS.escape(id)}"]`;
  return element.querySelector<HTMLElement>(selector);
}

/**
 * The days that are drawn in a `[data-timeline]`, in order; `data-day` is the index of each in the state. They are its
 * children: to search all that is in it would take a trip of a thousand meetings longer than a frame.
 */
export const daysIn = (timeline: Element): HTMLElement[] =>
  [...timeline.children].filter(
    (child): child is HTMLElement => child instanceof HTMLElement && child.dataset.day !== undefined,
  );

/** The day of this index, if it is drawn. */
export const findDay = ({ element }: List, index: number): HTMLElement | null =>
  daysIn(element).find(({ dataset }) => dataset.day === String(index)) ?? null;

/**
 * The day whose heading is on top; at the very end of the list the last one, which may be too short to get there. Where more
 * days are still to come, the end is none.
 */
export function dayOnTop(list: List): HTMLElement | null {
  const days = daysIn(list.element);
  const last = days.at(-1) ?? null;
  const { scrollTop, scrollHeight, clientHeight } = list.scroller;
  const isWhole = list.element.dataset.growing === undefined;
  if (last === null || (isWhole && scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2)) return last;
  const heading = last.firstElementChild?.getBoundingClientRect().height ?? 0;
  const line = viewFor(last, list).top + heading / 2;
  return days[lastAbove(days.length, (index) => days[index]?.getBoundingClientRect().top ?? 0, line)] ?? null;
}

/** A row that can be seen, and how far below the upper edge of the view it begins. */
export interface Anchor {
  row: string;
  offset: number;
}

/** The first row that is seen in full, to find the place again when all has been drawn anew; null at the list's top. */
export function anchorOf(list: List): Anchor | null {
  if (list.scroller.scrollTop < 8) return null;
  const rows = [...(dayOnTop(list)?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const [first] = rows;
  if (first === undefined) return null;
  const { top } = viewFor(first, list);
  const offsetOf = (row: HTMLElement) => row.getBoundingClientRect().top - top;
  const above = lastAbove(rows.length, (index) => offsetOf(rows[index] ?? first), -0.01);
  const cut = rows[above] ?? first;
  const row = offsetOf(cut) < 0 ? (rows[above + 1] ?? cut) : cut;
  return { row: row.dataset.row ?? '', offset: offsetOf(row) };
}

/** By how much to scroll for a row to be where it was; null if it is gone. */
export function distanceToAnchor(list: List, { row, offset }: Anchor): number | null {
  const element = list.element.querySelector(`[data-row="${CSS.escape(row)}"]`);
  if (element === null) return null;
  return Math.round(element.getBoundingClientRect().top - viewFor(element, list).top - offset);
}
