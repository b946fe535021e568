import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isCalm } from '../parts/motion.effect.ts';
import { useNewest } from '../parts/newest.effect.ts';
import { isNear } from './camera.ts';
import type { Chart } from './chart.ts';
import { LandPainter } from './land.effect.ts';
import { type Frame, pixelOf } from './mercator.ts';
import { gridOrigin } from './scenery.effect.ts';
import type { World } from './still-land.ts';

/** The least lettering of the map, in pixels of its own layout; on stage it has the size of the frame's own font. */
const LEAST = 11;
const FLIGHT_MS = 700;

/** An element in pixels of the map's layout, and how large one of these is on the screen. */
export interface StageSize {
  width: number;
  height: number;
  scale: number;
}

/** The size of an element and the scale that its font asks for; null until it has any. */
export function useStageSize(element: HTMLElement | null): StageSize | null {
  const [size, setSize] = useState<StageSize | null>(null);
  useLayoutEffect(() => {
    if (element === null) return;
    const measure = () => {
      const { clientWidth, clientHeight } = element;
      const scale = Number.parseFloat(getComputedStyle(element).fontSize) / LEAST;
      if (clientWidth * clientHeight * scale === 0) return;
      const next = { width: Math.round(clientWidth / scale), height: Math.round(clientHeight / scale), scale };
      setSize((known) =>
        known?.width === next.width && known.height === next.height && known.scale === scale ? known : next,
      );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** A drawing with the land of a frame, shown `scale` times as large. */
export function useStageLand(frame: Frame, scale: number, world: World | null, chart: Chart) {
  const drawing = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const { current } = drawing;
    if (world === null || current === null) return;
    let isOver = false;
    const draw = () => {
      if (!isOver) painter.draw(current, frame, scale * devicePixelRatio, gridOrigin(chart, frame));
    };
    const painter = new LandPainter(world, draw);
    draw();
    return () => {
      isOver = true;
    };
  }, [frame, scale, world, chart]);
  return drawing;
}

/**
 * Flies from one picture to the next: both move together as one map while the new one appears over the old. A picture
 * further than three screens away, and any with reduced motion, is there at once. `landed` is called at the end.
 */
export function useFlight(
  picture: RefObject<HTMLElement | null>,
  from: Frame | null,
  to: Frame,
  scale: number,
  landed: () => void,
): void {
  const done = useNewest(landed);
  useLayoutEffect(() => {
    const { current: element } = picture;
    const before = element?.previousElementSibling;
    if (element === null || from === null || !(before instanceof HTMLElement)) return;
    // No flight that takes no time.
    if (isCalm() || !isNear(from, to, to)) return done.current();
    const options = { duration: FLIGHT_MS, easing: 'ease-in-out', fill: 'both' as const };
    const under = before.animate([{ transform: 'none' }, { transform: placed(from, to, scale) }], options);
    const over = element.animate(
      [
        { transform: placed(to, from, scale), opacity: 0 },
        { opacity: 1, offset: 0.6 },
        { transform: 'none', opacity: 1 },
      ],
      options,
    );
    over.onfinish = () => done.current();
    return () => {
      over.onfinish = null;
      under.cancel();
      over.cancel();
    };
  }, [picture, from, to, scale, done]);
}

/** Puts a picture of `frame` where its land lies in `seen`; around the left and top edge. */
function placed(frame: Frame, seen: Frame, scale: number): string {
  const by = seen.world / frame.world;
  const middle = pixelOf(seen, frame);
  const x = (middle.x - (frame.width / 2) * by) * scale;
  const y = (middle.y - (frame.height / 2) * by) * scale;
  return `translate(${x}px, ${y}px) scale(${by})`;
}
