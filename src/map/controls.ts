import type { Rect } from './clip-line.ts';
import { cityShare, scaleBar } from './grids.ts';
import { type Frame, worldAt } from './mercator.ts';

/** What stands over the map in a window of this size, and the room it takes, which no label enters. */
export interface Controls {
  /** How they stand in their corner. */
  buttons: 'column' | 'row' | null;
  bar: { km: number; width: number } | null;
  /** What the ground of a city is. */
  caption: 'short' | 'whole' | null;
  taken: Rect[];
}

/**
 * In a low or narrow window a column of buttons would cover the end of the route, in a small one any buttons the map; there it is
 * moved by two fingers, the keys, or made larger.
 */
const COLUMN_FROM = { height: 280, width: 480 };
const ROW_FROM = { height: 200, width: 720 };
/** What buttons for fingers take of their corner, across the column and along it, in pixels. */
const [ACROSS, ALONG] = [60, 150];
/** The button back to the timeline: as high as fingers and as wide as the longest words ask for. */
const FOLLOW = { width: 180, height: 44 };
const BAR_FROM = worldAt(7.5);
/** In a narrower window the caption has fewer words, for one line. */
const SHORT_UNDER = 480;
/** The height of the caption on top. */
export const CAPTION = 26;

/** `follows`: whether the map follows the timeline, else a button to let it stands at the foot. */
export function controlsIn(frame: Frame, follows: boolean): Controls {
  const { width, height } = frame;
  const isTall = height >= COLUMN_FROM.height;
  const hasRow = isTall || (width >= ROW_FROM.width && height >= ROW_FROM.height);
  const buttons = isTall && width >= COLUMN_FROM.width ? 'column' : hasRow ? 'row' : null;
  const bar = frame.world >= BAR_FROM ? scaleBar(frame) : null;
  const caption = cityShare(frame.world) > 0.5 ? (width < SHORT_UNDER ? 'short' : 'whole') : null;
  const corner =
    buttons === 'row' ? { left: width - ALONG, top: height - ACROSS } : { left: width - ACROSS, top: height - ALONG };
  const scale = { left: 0, right: 90 + (bar?.width ?? 0), top: height - 34, bottom: height };
  const top = { left: 0, right: width, top: 0, bottom: CAPTION };
  const foot = height - (buttons === 'row' ? ACROSS : 12);
  const follow = {
    left: width / 2 - FOLLOW.width / 2,
    right: width / 2 + FOLLOW.width / 2,
    top: foot - FOLLOW.height,
    bottom: foot,
  };
  return {
    buttons,
    bar,
    caption,
    taken: [
      ...(buttons === null ? [] : [{ ...corner, right: width, bottom: height }]),
      ...(bar ? [scale] : []),
      ...(follows ? [] : [follow]),
      ...(caption ? [top] : []),
    ],
  };
}
