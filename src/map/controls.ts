import type { Rect } from './clip-line.ts';
import { cityShare, scaleBar } from './grids.ts';
import { type Frame, worldAt } from './mercator.ts';

/** What stands over the map in a window of this size, and the room it takes, which no label enters. */
export interface Controls {
  hasButtons: boolean;
  bar: { km: number; width: number } | null;
  hasCaption: boolean;
  taken: Rect[];
}

/** In a smaller window buttons would cover the map; there it is moved by two fingers, the keys, or made larger. */
const BUTTONS_FROM = { height: 280, orWidth: 720 };
const BAR_FROM = worldAt(7.5);

export function controlsIn(frame: Frame): Controls {
  const { width, height } = frame;
  const hasButtons = height >= BUTTONS_FROM.height || (width >= BUTTONS_FROM.orWidth && height >= 200);
  const bar = frame.world >= BAR_FROM ? scaleBar(frame) : null;
  const hasCaption = cityShare(frame.world) > 0.5;
  const buttons = { left: width - 56, right: width, top: height - 132, bottom: height };
  const scale = { left: 0, right: 90 + (bar?.width ?? 0), top: height - 34, bottom: height };
  const caption = { left: 0, right: width, top: 0, bottom: 26 };
  return {
    hasButtons,
    bar,
    hasCaption,
    taken: [...(hasButtons ? [buttons] : []), ...(bar ? [scale] : []), ...(hasCaption ? [caption] : [])],
  };
}
