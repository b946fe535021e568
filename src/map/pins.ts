import type { Tone } from '../trip/tones.ts';
import type { Mark } from './marks.ts';
import { type Frame, pixelOf, type Spot } from './mercator.ts';

/** One pin: a mark, or several joined in a pill because they would lie on each other. */
export interface Pin {
  marks: Mark[];
  /** The middle of the spots of its marks, in pixels from the window's left and top edge. */
  home: Spot;
  /** Its own middle, which is beside that where it had to make room for another. */
  at: Spot;
  /** Half of its height, and its whole width, in pixels. */
  radius: number;
  width: number;
  label: string;
  /** The colours of its stops, each once, in the order of the numbers. */
  tones: Tone[];
}

/** Marks nearer than this join, in pixels; pins stand at least `APART` apart, so that each can be hit. */
const JOIN = 22;
const APART = 24;
const DIGIT = 6.5;

/** The pins of marks seen through a window, in travel order. Marks more than `beyond` pixels outside are left out. */
export function pinsOf(marks: Mark[], frame: Frame, radius: number, beyond: number): Pin[] {
  const alone = marksNear(marks, frame, beyond).map((mark) => pinOf([mark], [pixelOf(frame, mark.spot)], radius));
  return parted(joined(alone, frame, radius), frame, radius);
}

/** The marks in the window, or no more than so many pixels outside of it. */
export function marksNear(marks: Mark[], frame: Frame, beyond: number): Mark[] {
  return marks.filter((mark) => {
    const { x, y } = pixelOf(frame, mark.spot);
    return x > -beyond && x < frame.width + beyond && y > -beyond && y < frame.height + beyond;
  });
}

/** A pin in the middle of the spots of its marks. */
export function pinOf(marks: Mark[], spots: Spot[], radius: number): Pin {
  const mean = (pick: (spot: Spot) => number) => spots.reduce((sum, spot) => sum + pick(spot), 0) / spots.length;
  const label = numbersOf(marks);
  const width = Math.max(2 * radius, 2 * radius * 0.55 + label.length * DIGIT * (radius / 10));
  const home = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  const byNumber = new Map(inOrder(marks).map(({ number, tone }) => [number, tone]));
  return { marks, home, at: { ...home }, radius, width: Math.round(width), label, tones: [...byNumber.values()] };
}

const inOrder = (marks: Mark[]): Mark[] => marks.toSorted((a, b) => a.number - b.number);

/** `5`, `5·6`, `5–9` for a longer run, `5·6·9 +2` for any other. */
function numbersOf(marks: Mark[]): string {
  const numbers = [...new Set(inOrder(marks).map(({ number }) => number))];
  const [first, last] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  if (numbers.length <= 3) return numbers.join('·');
  if (last - first === numbers.length - 1) return `${first}–${last}`;
  return `${numbers.slice(0, 3).join('·')} +${numbers.length - 3}`;
}

const merged = (a: Pin, b: Pin, frame: Frame, radius: number): Pin => {
  const marks = [...a.marks, ...b.marks].sort((one, other) => orderOf(one) - orderOf(other));
  return pinOf(
    marks,
    marks.map(({ spot }) => pixelOf(frame, spot)),
    radius,
  );
};

/** The place of a mark in travel order. */
export const orderOf = ({ visits }: Mark): number => visits[0]?.index ?? 0;

/** Joins what lies closer than 22 px, the nearest first met, until nothing does. */
function joined(pins: Pin[], frame: Frame, radius: number): Pin[] {
  const tooNear = (a: Pin, b: Pin) => Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) < JOIN;
  return untilApart(pins, tooNear, (a, b) => merged(a, b, frame, radius));
}

function untilApart(pins: Pin[], tooNear: (a: Pin, b: Pin) => boolean, join: (a: Pin, b: Pin) => Pin): Pin[] {
  for (const [index, pin] of pins.entries()) {
    const other = pins.find((candidate, at) => at > index && tooNear(pin, candidate));
    if (other === undefined) continue;
    const rest = pins.map((each) => (each === pin ? join(pin, other) : each)).filter((each) => each !== other);
    return untilApart(rest, tooNear, join);
  }
  return pins;
}

/**
 * Pushes apart what still touches, each pin so little that it covers the spot it stands for; where that is not enough
 * the two are joined after all.
 */
function parted(pins: Pin[], frame: Frame, radius: number): Pin[] {
  const places = pins.map((pin) => ({ ...pin, at: { ...pin.at } }));
  const pairs = levelPairs(places);
  for (let round = 0; round < 3; round++) for (const [a, b] of pairs) push(a, b);
  const still = (a: Pin, b: Pin) => shortOf(a, b) > 1 || strayed(a, frame) || strayed(b, frame);
  const bad = pairs.find(([a, b]) => shortOf(a, b) > -1 && still(a, b));
  if (bad === undefined) return places;
  const one = pins[places.indexOf(bad[0])];
  const two = pins[places.indexOf(bad[1])];
  if (one === undefined || two === undefined) return places;
  const rest = pins
    .map((each) => (each === one ? merged(one, two, frame, radius) : each))
    .filter((each) => each !== two);
  return parted(rest, frame, radius);
}

/** The pairs that may come to touch: pins are pushed to the sides only. */
const levelPairs = (pins: Pin[]): [Pin, Pin][] =>
  pins.flatMap((one, index) =>
    pins.slice(index + 1).flatMap((other): [Pin, Pin][] => (isLevel(one, other) ? [[one, other]] : [])),
  );

const isLevel = (a: Pin, b: Pin): boolean => Math.abs(a.at.y - b.at.y) < APART;

/** Pixels by which two pins that are level stand too near to each other; negative where there is room. */
const shortOf = (a: Pin, b: Pin): number => Math.max(APART, (a.width + b.width) / 2 + 3) - Math.abs(a.at.x - b.at.x);

function push(a: Pin, b: Pin): void {
  const short = shortOf(a, b);
  if (short <= 0) return;
  const sign = a.at.x <= b.at.x ? 1 : -1;
  a.at.x -= (sign * short) / 2;
  b.at.x += (sign * short) / 2;
}

/** Whether a pin was pushed off what it stands for. */
function strayed({ marks, at, width, radius }: Pin, frame: Frame): boolean {
  const spots = marks.map(({ spot }) => pixelOf(frame, spot));
  const middle = spots.reduce((sum, { x }) => sum + x, 0) / spots.length;
  return Math.abs(at.x - middle) > width / 2 + radius / 4;
}
