import { type RefObject, useEffect, useRef } from 'react';
import type { Chart } from './chart.ts';
import { LandPainter } from './land.effect.ts';
import type { Frame } from './mercator.ts';
import { readPalette, watchTheme } from './palette.effect.ts';
import { gridOrigin } from './scenery.effect.ts';
import type { World } from './still-land.ts';

/** A canvas that shows the land of a frame, in the colours of the theme. */
export function useLand(frame: Frame, world: World | null, chart: Chart): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { current } = canvas;
    const host = current?.parentElement;
    if (world === null || current === null || !host) return;
    let waiting = 0;
    const draw = () => {
      waiting = 0;
      painter.draw(current, frame, Math.min(devicePixelRatio, 2), readPalette(host), gridOrigin(chart, frame));
    };
    const soon = () => {
      waiting ||= requestAnimationFrame(draw);
    };
    const painter = new LandPainter(world, soon);
    const unwatch = watchTheme(soon);
    soon();
    return () => {
      unwatch();
      cancelAnimationFrame(waiting);
    };
  }, [frame, world, chart]);
  return canvas;
}
