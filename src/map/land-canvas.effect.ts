import { type RefObject, useEffect, useRef } from 'react';
import type { Chart } from './chart.ts';
import { LandPainter } from './land.effect.ts';
import type { Frame } from './mercator.ts';
import { type Palette, readPalette, watchTheme } from './palette.effect.ts';
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
    const host = current?.parentElement;
    if (world === null || current === null || !host) return;
    const frame = { x, y, world: scale, width, height };
    // Read once, until the theme changes: asked for it, the browser reckons the styles of the page anew.
    let palette: Palette | null = null;
    const draw = () => {
      palette ??= readPalette(host);
      painter.draw(current, frame, Math.min(devicePixelRatio, 2), palette, gridOrigin(chart, frame));
    };
    const soon = () => inTurn(draw);
    const painter = new LandPainter(world, soon);
    const unwatch = watchTheme(() => {
      palette = null;
      soon();
    });
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
