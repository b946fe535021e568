import type { Mark } from './marks.ts';
import { type Frame, pixelOf, type Spot } from './mercator.ts';
import { marksNear, orderOf, type Pin, pinOf } from './pins.ts';

/**
 * How pins are laid out where they part instead of joining: on stage and on paper, where nothing asks for room to be hit,
 * and on a map of the region, whose few stops each have a name.
 */
export interface Spread {
  radius: number;
  /** The radius of a pin that has to make room for another. */
  crowded: number;
  /** How far the second ring of the chosen pin reaches beyond it. */
  ring: number;
  /** Pins that are pressed: the side of the square that belongs to each alone. 0 where they are looked at only. */
  hit: number;
  /** How far beside a pin the spot may lie that it stands for. */
  stray: number;
}

/** Of 22 px on a screen of 1920 pixels is the number in the smallest pin; it grows with the screen. */
export const ON_STAGE: Spread = { radius: 10, crowded: 9, ring: 2.5, hit: 0, stray: 0 };
export const ON_PAPER: Spread = { radius: 10, crowded: 10, ring: 0, hit: 0, stray: 0 };
/** To be pressed by 24 px (WCAG 2.5.8), which leaves room for most of a ring. */
export const IN_REGION: Spread = { radius: 10, crowded: 9, ring: 0, hit: 24, stray: 3 };

/** A pin on its way: its radius with its ring, and the room it asks for. */
interface Placed extends Pin, Pick<Spread, 'hit' | 'stray'> {
  reach: number;
}

/** Between two pins, so that their light edges just meet. */
const GAP = 1.5;
const ROUNDS = 12;

/**
 * The pins of marks seen through a window, in travel order: none on another, and each over the spot it stands for. Only
 * where that cannot be, the nearest two join in a pill. `chosen` is the stop that has a ring.
 */
export function spreadPins(marks: Mark[], frame: Frame, beyond: number, spread: Spread, chosen: string | null): Pin[] {
  const layOut = (groups: Mark[][]): Placed[] => {
    const placed = parted(sized(groups, frame, spread, chosen));
    const bad = pairsOf(placed).filter(([a, b]) => shortOf(a, b) > 0.1 || hasStrayed(a) || hasStrayed(b));
    const [nearest] = bad.sort((one, other) => apart(one) - apart(other));
    return nearest === undefined ? placed : layOut(joined(groups, nearest));
  };
  return layOut(marksNear(marks, frame, beyond).map((mark) => [mark]));
}

function joined(groups: Mark[][], [a, b]: [Pin, Pin]): Mark[][] {
  const both = [...a.marks, ...b.marks].sort((one, other) => orderOf(one) - orderOf(other));
  return groups.flatMap((group) => (group === a.marks ? [both] : group === b.marks ? [] : [group]));
}

const pairsOf = <T>(list: T[]): [T, T][] =>
  list.flatMap((one, index) => list.slice(index + 1).map((other): [T, T] => [one, other]));

const apart = ([a, b]: [Placed, Placed]): number => Math.hypot(a.home.x - b.home.x, a.home.y - b.home.y);

/** Each where it belongs; those that have to make room for another are smaller, but for the chosen one. */
function sized(groups: Mark[][], frame: Frame, spread: Spread, chosen: string | null): Placed[] {
  const { radius, crowded, ring, hit, stray } = spread;
  const place = (marks: Mark[], size: number): Placed => {
    const isChosen = marks.some(({ stop }) => stop.id === chosen);
    const spots = marks.map(({ spot }) => pixelOf(frame, spot));
    const pin = pinOf(marks, spots, isChosen ? radius : size);
    return { ...pin, reach: pin.radius + (isChosen ? ring : 0), hit, stray };
  };
  const large = groups.map((marks) => place(marks, radius));
  const isCrowded = (pin: Placed) => large.some((other) => other !== pin && shortOf(pin, other) > 0);
  return large.map((pin) => (isCrowded(pin) ? place(pin.marks, crowded) : pin));
}

/** Pushed apart over and over, for a push may bring a pin upon the next. */
function parted(pins: Placed[]): Placed[] {
  const pairs = pairsOf(pins);
  for (let round = 0; round < ROUNDS; round++) for (const [a, b] of pairs) push(a, b);
  return pins;
}

/** Half the length of the straight part between a pill's round ends; 0 for a disc. */
const straight = ({ width, radius }: Pick<Pin, 'width' | 'radius'>): number => width / 2 - radius;

/** From one pin to another, between the straight parts of both. */
function gapBetween(a: Placed, b: Placed): Spot {
  const [dx, dy] = [b.at.x - a.at.x, b.at.y - a.at.y];
  return { x: Math.sign(dx) * Math.max(0, Math.abs(dx) - straight(a) - straight(b)), y: dy };
}

/** Pixels by which two pins stand too near to each other; negative where there is room. */
function shortOf(a: Placed, b: Placed): number {
  const { x, y } = gapBetween(a, b);
  return needOf(a, b) - (a.hit > 0 ? Math.max(Math.abs(x), Math.abs(y)) : Math.hypot(x, y));
}

const needOf = (a: Placed, b: Placed): number => (a.hit > 0 ? a.hit : a.reach + b.reach + GAP);

/**
 * Pushes two pins apart, the one that reaches further by more: discs straight away from each other, a pill and what is
 * pressed, which is a square, along an axis.
 */
function push(a: Placed, b: Placed): void {
  if (shortOf(a, b) <= 0) return;
  const by = wayOut(a, b);
  const share = a.reach / (a.reach + b.reach);
  a.at = { x: a.at.x - by.x * share, y: a.at.y - by.y * share };
  b.at = { x: b.at.x + by.x * (1 - share), y: b.at.y + by.y * (1 - share) };
}

function wayOut(a: Placed, b: Placed): Spot {
  const need = needOf(a, b);
  const [dx, dy] = [b.at.x - a.at.x, b.at.y - a.at.y];
  const gap = gapBetween(a, b);
  if (a.hit === 0 && straight(a) + straight(b) === 0) {
    const length = Math.hypot(dx, dy);
    return length === 0
      ? { x: need, y: 0 }
      : { x: (dx / length) * (need - length), y: (dy / length) * (need - length) };
  }
  // Of a square all of its side is needed, of a pill less where its round end is passed.
  const over = (aside: number) => (a.hit > 0 ? need : Math.sqrt(need ** 2 - aside ** 2));
  if (Math.abs(dx) < Math.abs(dy)) return { x: 0, y: Math.sign(dy) * (over(gap.x) - Math.abs(dy)) };
  const far = straight(a) + straight(b) + over(dy);
  return { x: (dx < 0 ? -1 : 1) * (far - Math.abs(dx)), y: 0 };
}

/** Whether a pin was pushed off what it stands for. */
function hasStrayed({ at, home, reach, stray, ...pin }: Placed): boolean {
  const x = Math.max(0, Math.abs(home.x - at.x) - straight(pin));
  return Math.hypot(x, home.y - at.y) > reach + stray;
}
