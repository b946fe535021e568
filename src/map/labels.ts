import { contains, overlap, type Rect } from './clip-line.ts';
import { textWidth } from './measure.ts';
import type { Spot } from './mercator.ts';

/** The kinds of lettering on the map; each has its size and face (design §3). */
export type Lettering = 'stop' | 'date' | 'edge' | 'land' | 'sea' | 'venue' | 'chosen';

const SIZES: Record<Lettering, { size: number; line: number; bold: boolean }> = {
  stop: { size: 14, line: 15, bold: true },
  date: { size: 12, line: 14, bold: false },
  edge: { size: 12, line: 14, bold: false },
  land: { size: 11.5, line: 13, bold: false },
  sea: { size: 12.5, line: 14, bold: false },
  venue: { size: 12.5, line: 14, bold: false },
  chosen: { size: 12.5, line: 14, bold: true },
};

export interface Line {
  text: string;
  lettering: Lettering;
}

/** What is to be named: around a spot, clear of it by so many pixels to the side and above or below; 0: right on it. */
export interface Wish {
  key: string;
  lines: Line[];
  at: Spot;
  clearX: number;
  clearY: number;
}

export interface Label {
  key: string;
  lines: Line[];
  /** What it names. */
  of: Spot;
  /** Where the first line begins, ends or has its middle, on its baseline. */
  at: Spot;
  anchor: 'start' | 'middle' | 'end';
  /** Pixels from one baseline to the next, for each line after the first. */
  leading: number[];
  rect: Rect;
}

/** What labels keep clear of: rectangles altogether, trails (spots along legs) where they can. */
export interface Obstacles {
  window: Rect;
  taken: Rect[];
  trail: Spot[];
}

const INSET = 3;

/**
 * Places labels one after another, the first has the first choice: on the side with most room, of right, left, above,
 * below. None is cut by the window's edge and none meets another or anything taken; what finds no place is left out.
 */
export function placeLabels(wishes: Wish[], { window, taken, trail }: Obstacles): Label[] {
  const inside = {
    left: window.left + INSET,
    top: window.top + INSET,
    right: window.right - INSET,
    bottom: window.bottom - INSET,
  };
  const placed: Label[] = [];
  for (const wish of wishes) {
    const rects = [...taken, ...placed.map(({ rect }) => rect)];
    const free = sidesOf(wish).filter(
      ({ rect }) => holds(inside, rect) && !rects.some((other) => overlap(other, rect)),
    );
    const crossed = free.map((label) => ({ label, spots: trail.filter((spot) => contains(label.rect, spot)).length }));
    const best = crossed.reduce<(typeof crossed)[number] | null>(
      (a, b) => (a === null || b.spots < a.spots ? b : a),
      null,
    );
    if (best !== null) placed.push(best.label);
  }
  return placed;
}

const holds = (outer: Rect, inner: Rect): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** The places a label could take, the best first. */
function sidesOf({ key, lines, at, clearX, clearY }: Wish): Label[] {
  const make = (anchor: Label['anchor'], x: number, y: number): Label => ({
    ...labelAt(lines, anchor, x, y),
    key,
    of: at,
  });
  const height = heightOf(lines);
  const middle = at.y - height / 2;
  if (clearX === 0 && clearY === 0) return [make('middle', at.x, middle)];
  return [
    make('start', at.x + clearX, middle),
    make('end', at.x - clearX, middle),
    make('middle', at.x, at.y - clearY - height),
    make('middle', at.x, at.y + clearY),
    make('start', at.x - clearX, at.y + clearY),
    make('end', at.x + clearX, at.y + clearY),
    make('start', at.x - clearX, at.y - clearY - height),
    make('end', at.x + clearX, at.y - clearY - height),
  ];
}

const heightOf = (lines: Line[]): number => lines.reduce((sum, { lettering }) => sum + SIZES[lettering].line, 0);

/** How wide a label's lines are together, in pixels. */
export const widthOf = (lines: Line[]): number =>
  Math.max(...lines.map(({ text, lettering }) => textWidth(text, SIZES[lettering].size, SIZES[lettering].bold)));

/** Of a line's height, what lies above its baseline. */
const ABOVE = 0.78;

function labelAt(lines: Line[], anchor: Label['anchor'], x: number, top: number): Omit<Label, 'key' | 'of'> {
  const width = widthOf(lines);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const leadings = lines.map(({ lettering }) => SIZES[lettering].line);
  return {
    lines,
    anchor,
    at: { x, y: top + (leadings[0] ?? 0) * ABOVE },
    leading: leadings.slice(1),
    rect: { left, top, right: left + width, bottom: top + heightOf(lines) },
  };
}
