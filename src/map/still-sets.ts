import type { Words } from '../i18n/en.ts';
import type { Chart } from './chart.ts';
import type { Label } from './labels.ts';
import { type Frame, pixelOf, type Spot } from './mercator.ts';
import type { Name } from './names.ts';
import { openingLook, stillWorld } from './opening.ts';
import type { Pin } from './pins.ts';
import { type Scene, type SceneOptions, sceneOf } from './scene.ts';

/**
 * The still map's pins and lettering keep their size in pixels while its land grows with the window, and it knows no
 * window when it is made. So it is laid out four times, each for the smallest window it will be shown in: in a larger
 * one things only come to stand farther apart.
 */
export const STILL_SETS = [
  { name: 'narrow', width: 320, height: 170 },
  { name: 'middle', width: 480, height: 240 },
  { name: 'broad', width: 680, height: 250 },
  { name: 'wide', width: 900, height: 330 },
] as const;

export type StillSet = (typeof STILL_SETS)[number];

/** The set that a window of this size shows: the largest that fits, or the smallest where none does. */
export const setFor = (size: { width: number; height: number }): StillSet =>
  STILL_SETS.findLast(({ width, height }) => size.width >= width && size.height >= height) ?? STILL_SETS[0];

/** The frame for which a set is laid out. */
export const frameFor = ({ opening }: Chart, { width, height }: StillSet): Frame => ({
  ...openingLook(opening, width, height),
  width,
  height,
});

/** Something of a still map at its size in pixels, at a spot that moves with the land. */
export interface StillItem {
  id: string;
  /** From the middle of the window, in shares of the world. */
  spot: Spot;
  at: Spot;
  /** Its `at` is where it stands beside the spot. */
  pin?: Pin;
  arrow?: { angle: number };
  label?: Label | undefined;
}

/** The items of a set, in the order in which they are drawn; pins with their labels. All is given around their spot. */
export function stillItems(chart: Chart, set: StillSet, words: Words, names: Name[]): StillItem[] {
  const frame = frameFor(chart, set);
  const { legs, pins, labels, names: lands } = stillScene(chart, frame, words, names);
  const named = (pin: Pin) => labels.find(({ of }) => of === pin.at);
  const items: Omit<StillItem, 'id' | 'spot'>[] = [
    ...lands.map((label) => ({ at: label.of, label })),
    ...legs.flatMap(({ arrow }) => (arrow === null ? [] : [{ at: arrow, arrow }])),
    ...pins.map((pin) => ({ at: pin.home, pin: { ...pin, at: less(pin.at, pin.home) }, label: named(pin) })),
    ...labels.filter(({ of }) => pins.every(({ at }) => at !== of)).map((label) => ({ at: label.of, label })),
  ];
  return items.map(({ at, label, ...item }, index) => ({
    ...item,
    at,
    label: label === undefined ? undefined : { ...label, at: less(label.at, at) },
    id: `still-${set.name[0]}${index}`,
    spot: spotAt(at, frame),
  }));
}

function stillScene(chart: Chart, frame: Frame, words: Words, names: Name[]): Scene {
  const shape = anyShape(chart, frame);
  return sceneOf(chart, frame, { words, zone: 'there', reader: null, focus: null, names, ...shape });
}

/**
 * What a scene has to mind to be right in a window of another shape, too. Such a window may not show the parts of the frame
 * outside of the opening box: no label goes there, and a leg is named where it leaves the box. It may also show more. Legs
 * bend as far as in the drawing, which was made for another size, so that their arrows lie on them.
 */
export function anyShape({ opening }: Chart, frame: Frame): AnyShape {
  const { width, height } = frame;
  const { x: left, y: top } = pixelOf(frame, { x: opening.west, y: opening.north });
  const { x: right, y: bottom } = pixelOf(frame, { x: opening.east, y: opening.south });
  const whole = { left: 0, top: 0, right: width, bottom: height };
  const taken = [
    { ...whole, right: left },
    { ...whole, left: right },
    { ...whole, bottom: top },
    { ...whole, top: bottom },
  ].filter((rect) => rect.right - rect.left > 1 && rect.bottom - rect.top > 1);
  const bendScale = frame.world / stillWorld(opening);
  return { taken, beyond: 3 * width, leaves: { left, right, top, bottom }, bendScale };
}

type AnyShape = Pick<SceneOptions, 'taken' | 'beyond' | 'leaves' | 'bendScale'>;

const less = (a: Spot, b: Spot): Spot => ({ x: a.x - b.x, y: a.y - b.y });

const spotAt = ({ x, y }: Spot, frame: Frame): Spot => ({
  x: (x - frame.width / 2) / frame.world,
  y: (y - frame.height / 2) / frame.world,
});

/**
 * The style that puts the items in their places, whatever the size of the window: `--world` is the width of the whole world
 * in pixels, which the land's own `viewBox` comes to as well.
 */
export function stillCss({ opening }: Chart, items: StillItem[]): string {
  const { west, east, north, south } = opening;
  const world = `min(100cqw / ${round(east - west)}, 100cqh / ${round(south - north)})`;
  const places = items.map(({ id, spot }) => `.${id}{--x:${round(spot.x)};--y:${round(spot.y)}}`);
  return `.still{--world:${world}}${places.join('')}`;
}

const round = (share: number): string => String(Math.round(share * 1e5) / 1e5);
