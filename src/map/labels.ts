import { contains, grown, overlap, type Rect } from './clip-line.ts';
import { textWidth } from './measure.ts';
import type { Spot } from './mercator.ts';

/** The kinds of lettering on the map; each has its size and face. */
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
  /** The same in other lines or fewer words, the best first, where there is no room for it. */
  otherwise?: Line[][];
  /** What its name is worth against others, 1 unless said. */
  weight?: number;
  /** Lines to be added below, where room is left when all names have theirs. */
  more?: Line[];
  /** All of a group have these lines more, or none: one without would read as none. */
  group?: string;
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
 * Places labels on the side with most room, of right, left, above, below. None is cut by the window's edge and none meets
 * another or anything taken; where not all find room, those of least weight are left out.
 */
export function placeLabels(wishes: Wish[], obstacles: Obstacles): Label[] {
  const options = wishes.map((wish) => {
    const places = [wish.lines, ...(wish.otherwise ?? [])].flatMap((lines) => placesFor(wish, lines, obstacles));
    return { wish, places };
  });
  const best = fullest(options.filter(({ places }) => places.length > 0));
  return withMore(best, wishes, obstacles);
}

/** A place that a label could take, and how much is against it, in spots of the trail that it would cover. */
interface Place {
  label: Label;
  crossed: number;
}

interface Option {
  wish: Wish;
  places: Place[];
}

/** A name right above or below what another names could be read as its own: as bad as so many spots of the trail. */
const BESIDE_OTHERS = 4;
const around = ({ left, right, top, bottom }: Rect): Rect => ({
  left: left - 3,
  right: right + 3,
  top: top - 7,
  bottom: bottom + 7,
});

/** What it costs to cover a spot of the trail: of two placements of the same names, the one that crosses less. */
const CROSSED = 0.02;

/** How many placements are tried; enough for a dozen crowded labels, and no more than a few milliseconds. */
const TRIES = 1500;

/** The placement of most weight, searched depth first: each wish in its best place yet free, then the next, or left out. */
function fullest(options: Option[]): Map<Wish, Label> {
  const weights = options.map(({ wish }) => wish.weight ?? 1);
  const ahead = weights.map((_, index) => weights.slice(index).reduce((sum, weight) => sum + weight, 0));
  let best: { placed: [Wish, Label][]; weight: number } = { placed: [], weight: -1 };
  let tries = 0;
  const search = (index: number, placed: [Wish, Label][], weight: number): void => {
    const option = options[index];
    if (option === undefined) {
      if (weight > best.weight) best = { placed, weight };
      return;
    }
    for (const place of [...option.places, null]) {
      const gain = place === null ? 0 : (weights[index] ?? 0) - place.crossed * CROSSED;
      if (weight + gain + (ahead[index + 1] ?? 0) <= best.weight) continue;
      if (tries++ > TRIES) return;
      if (place === null) search(index + 1, placed, weight);
      else if (!placed.some(([, other]) => overlap(aside(other.rect), place.label.rect)))
        search(index + 1, [...placed, [option.wish, place.label]], weight + gain);
    }
  };
  search(0, [], 0);
  return new Map(best.placed);
}

/** Adds the lines that are not needed, where they fit beside all other labels. */
function withMore(bare: Map<Wish, Label>, wishes: Wish[], obstacles: Obstacles): Label[] {
  const placed = new Map(bare);
  const short = new Set<string>();
  for (const wish of wishes) {
    const own = placed.get(wish);
    if (!wish.more?.length || own === undefined) continue;
    const others = [...placed].flatMap(([other, { rect }]) => (other === wish ? [] : [aside(rect)]));
    const [place] = placesFor(wish, [...own.lines, ...wish.more], {
      ...obstacles,
      taken: [...obstacles.taken, ...others],
    });
    if (place !== undefined) placed.set(wish, place.label);
    else if (wish.group !== undefined) short.add(wish.group);
  }
  return wishes.flatMap((wish) => (short.has(wish.group ?? '') ? bare : placed).get(wish) ?? []);
}

/** Two lines side by side are read as one unless there is more than a space between them, two labels if they touch. */
const aside = ({ left, right, top, bottom }: Rect): Rect => ({
  left: left - 7,
  right: right + 7,
  top: top - 3,
  bottom: bottom + 3,
});

/** The places a label could take before any other label is there, those that cross least of the trail first. */
function placesFor(wish: Wish, lines: Line[], { window, taken, trail }: Obstacles): Place[] {
  const inside = grown(window, -INSET);
  const free = sidesOf({ ...wish, lines }, inside).filter(
    ({ rect }) => holds(inside, rect) && !taken.some((other) => overlap(other, rect)),
  );
  const all = holding(free);
  const near = trail.filter((spot) => contains(all, spot));
  const others = taken.filter((rect) => !contains(rect, wish.at));
  const places = free.map((label) => ({
    label,
    crossed:
      near.filter((spot) => contains(label.rect, spot)).length +
      BESIDE_OTHERS * others.filter((rect) => overlap(around(rect), label.rect)).length,
  }));
  return places.sort((a, b) => a.crossed - b.crossed);
}

/** The least rectangle that holds all the labels. */
const holding = (labels: Label[]): Rect => ({
  left: Math.min(...labels.map(({ rect }) => rect.left)),
  right: Math.max(...labels.map(({ rect }) => rect.right)),
  top: Math.min(...labels.map(({ rect }) => rect.top)),
  bottom: Math.max(...labels.map(({ rect }) => rect.bottom)),
});

const holds = (outer: Rect, inner: Rect): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** Of a line's height, how far one is raised or lowered that has no room right beside what it names. */
const ASLANT = 0.4;

/** The places a label could take, the best first. Above and below, it may end at the edge of the window. */
function sidesOf({ key, lines, at, clearX, clearY }: Wish, window: Rect): Label[] {
  const width = widthOf(lines);
  const make = (anchor: Label['anchor'], x: number, y: number): Label => ({
    ...labelAt(lines, width, anchor, x, y),
    key,
    of: at,
  });
  const height = heightOf(lines);
  const middle = at.y - height / 2;
  if (clearX === 0 && clearY === 0) return [make('middle', at.x, middle)];
  const beside = (top: number) => [make('start', at.x + clearX, top), make('end', at.x - clearX, top)];
  const [left, right] = [Math.max(at.x - clearX, window.left), Math.min(at.x + clearX, window.right)];
  const [first, last] = [at.y - lineOf(lines[0]) / 2, at.y - height + lineOf(lines.at(-1)) / 2];
  return [
    ...beside(middle),
    ...(lines.length > 1 ? [...beside(first), ...beside(last)] : []),
    make('middle', at.x, at.y - clearY - height),
    make('middle', at.x, at.y + clearY),
    make('start', left, at.y + clearY),
    make('end', right, at.y + clearY),
    make('start', left, at.y - clearY - height),
    make('end', right, at.y - clearY - height),
    ...(lines.length > 1 ? [] : [...beside(middle - height * ASLANT), ...beside(middle + height * ASLANT)]),
  ];
}

const lineOf = (line: Line | undefined): number => (line === undefined ? 0 : SIZES[line.lettering].line);

const heightOf = (lines: Line[]): number => lines.reduce((sum, line) => sum + lineOf(line), 0);

/** How wide a label's lines are together, in pixels. */
export const widthOf = (lines: Line[]): number =>
  Math.max(...lines.map(({ text, lettering }) => textWidth(text, SIZES[lettering].size, SIZES[lettering].bold)));

/** Of a line's height, what lies above its baseline. */
const ABOVE = 0.78;

function labelAt(
  lines: Line[],
  width: number,
  anchor: Label['anchor'],
  x: number,
  top: number,
): Omit<Label, 'key' | 'of'> {
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
