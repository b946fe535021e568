import type { Rect } from './clip-line.ts';
import { cityShare, scaleBar } from './grids.ts';
import { type Frame, worldAt } from './mercator.ts';

/** What stands over the map in a window of this size, and the room it takes, which no label enters. */
export interface Controls {
  /** How they stand in their corner. */
  buttons: 'column' | 'row' | null;
  bar: { km: number; width: number } | null;
  hasCaption: boolean;
  taken: Rect[];
}

/**
 * In a low window a column of buttons would cover the end of the route, in a small one any buttons the map; there it is moved by
 * two fingers, the keys, or made larger.
 */
const COLUMN_FROM = { height: 280 };
const ROW_FROM = { height: 200, width: 720 };
const BAR_FROM = worldAt(7.5);

export function controlsIn(frame: Frame): Controls {
  const { width, height } = frame;
  const hasRow = width >= ROW_FROM.width && height >= ROW_FROM.height;
  const buttons = height >= COLUMN_FROM.height ? 'column' : hasRow ? 'row' : null;
  const bar = frame.world >= BAR_FROM ? scaleBar(frame) : null;
  const hasCaption = cityShare(frame.world) > 0.5;
  const [across, along] = [56, 132];
  const corner =
    buttons === 'row' ? { left: width - along, top: height - across } : { left: width - across, top: height - along };
  const scale = { left: 0, right: 90 + (bar?.width ?? 0), top: height - 34, bottom: height };
  const caption = { left: 0, right: width, top: 0, bottom: 26 };
  return {
    buttons,
    bar,
    hasCaption,
    taken: [
      ...(buttons === null ? [] : [{ ...corner, right: width, bottom: height }]),
      ...(bar ? [scale] : []),
      ...(hasCaption ? [caption] : []),
    ],
  };
}
