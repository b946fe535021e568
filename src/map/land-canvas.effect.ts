import { type RefObject, useEffect, useRef } from 'react';
import type { Chart } from './chart.ts';
import { LandPainter } from './land.effect.ts';
import type { Frame } from './mercator.ts';
import { readPalette, watchTheme } from './palette.effect.ts';
import { gridOrigin } from './scenery.effect.ts';
import type { World } from './still-land.ts';

/** A canvas that shows the land of a frame, in the colours of the theme. Drawn anew only for another frame. */
export function useLand(
  { x, y, world: scale, width, height }: Frame,
  world: World | null,
  chart: Chart,
): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { current } = canvas;
    if (world === null || current === null) return;
    const frame = { x, y, world: scale, width, height };
    const draw = () =>
      painter.draw(current, frame, Math.min(devicePixelRatio, 2), readPalette(), gridOrigin(chart, frame));
    const soon = () => inTurn(draw);
    const painter = new LandPainter(world, soon);
    const unwatch = watchTheme(soon);
    soon();
    return () => {
      unwatch();
      waiting.delete(draw);
    };
  }, [x, y, scale, width, height, world, chart]);
  return canvas;
}

/** Drawings that are to be done, in the order in which they were asked for. */
const waiting = new Set<() => void>();

/** One a frame: all at once, the sheets of the cities would take a slow phone as long as several. */
function inTurn(draw: () => void): void {
  if (waiting.size === 0) requestAnimationFrame(next);
  waiting.add(draw);
}

function next(): void {
  const [draw] = waiting;
  if (draw === undefined) return;
  waiting.delete(draw);
  draw();
  if (waiting.size > 0) requestAnimationFrame(next);
}
