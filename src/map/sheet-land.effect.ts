import { type RefObject, useEffect, useRef } from 'react';
import type { Chart } from './chart.ts';
import { LandPainter } from './land.effect.ts';
import type { Frame } from './mercator.ts';
import { gridOrigin } from './scenery.effect.ts';
import type { World } from './still-land.ts';

/** A drawing that shows the land of a frame. Drawn anew only for another frame. */
export function useLand(
  { x, y, world: scale, width, height }: Frame,
  world: World | null,
  chart: Chart,
): RefObject<SVGSVGElement | null> {
  const drawing = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const { current } = drawing;
    if (world === null || current === null) return;
    const frame = { x, y, world: scale, width, height };
    const draw = () => painter.draw(current, frame, devicePixelRatio, gridOrigin(chart, frame));
    let isOver = false;
    const soon = () => {
      if (!isOver) inTurn(draw);
    };
    const painter = new LandPainter(world, soon);
    soon();
    return () => {
      isOver = true;
      waiting.delete(draw);
    };
  }, [x, y, scale, width, height, world, chart]);
  return drawing;
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
