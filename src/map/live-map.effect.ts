import type { Map as LeafletMap } from 'leaflet';
import {
  type RefObject,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { afterPaint, useAfterPaint } from '../parts/after-paint.effect.ts';
import { useSend, useTrip } from '../state/hooks.tsx';
import { lookAt } from './camera.ts';
import type { Chart } from './chart.ts';
import { type Focus, focusOf } from './focus.ts';
import { type Frame, type Look, pointOf, zoomOf } from './mercator.ts';
import { frameOf, MovingPicture } from './moving-picture.effect.ts';
import { Scenery } from './scenery.effect.ts';
import type { World } from './still-land.ts';

/** What the reader looks at. The map follows when the rest of the page has been drawn: a press is answered there first. */
export function useFocus(chart: Chart): Focus {
  const view = useTrip((state) => state.view);
  const days = useTrip((state) => state.days);
  const dayInView = useTrip((state) => state.dayInView);
  return useAfterPaint(useMemo(() => focusOf(chart, view, days, dayInView), [chart, view, days, dayInView]));
}

/** The size of an element in whole pixels, null until it has any. */
export function useSize(element: HTMLElement | null): { width: number; height: number } | null {
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  useLayoutEffect(() => {
    if (element === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width * height === 0) return;
      // As a transition, for a whole map is made when the size is first known.
      startTransition(() =>
        setSize((known) => (known?.width === width && known.height === height ? known : { width, height })),
      );
    };
    // It calls at once as well, when the element has been laid out: to ask before would lay it out twice.
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** What all is laid out for. */
interface Shot {
  /** Changes when the map has come to rest. */
  frame: Frame;
  /** Whether it still flies there. */
  isFlying: boolean;
  /** What stands out: it changes together with the frame where the map goes there, so that all is laid out once. */
  focus: Focus;
}

interface Live extends Shot {
  /** Lays all out for a focus, where that was not done together with a frame. */
  settle: (on: Focus) => void;
  picture: RefObject<MovingPicture | null>;
  root: RefObject<HTMLDivElement | null>;
  land: RefObject<HTMLDivElement | null>;
  isReady: boolean;
}

/** Sets the moving picture over Leaflet's map: the land under what React draws in `root`. */
export function useMovingPicture(map: LeafletMap, chart: Chart, focus: Focus, world: World): Live {
  const [shot, setShot] = useState<Shot>(() => ({ frame: frameOf(map), isFlying: false, focus }));
  const wanted = useRef(focus);
  const [isReady, setReady] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const land = useRef<HTMLDivElement>(null);
  const picture = useRef<MovingPicture | null>(null);
  const scenery = useRef<Scenery | null>(null);
  const send = useSend();
  useLayoutEffect(() => {
    wanted.current = focus;
  }, [focus]);
  useLayoutEffect(() => {
    if (root.current === null || land.current === null) return;
    const ground = new Scenery(land.current, chart);
    const drawing = {
      draw: (next: Frame, isFlight: boolean) => {
        ground.draw(next, isFlight);
        flushSync(() => setShot({ frame: next, isFlying: isFlight, focus: wanted.current }));
      },
      landed: () => {
        ground.landed();
        setShot((last) => (last.isFlying ? { ...last, isFlying: false } : last));
      },
    };
    const actor = new MovingPicture(map, root.current, drawing, () => send({ type: 'map-moved' }));
    scenery.current = ground;
    picture.current = actor;
    return () => {
      actor.end();
      ground.end();
    };
  }, [map, chart, send]);
  // In a task of its own, for on a slow phone the land takes as long as all that is drawn over it.
  useEffect(() => {
    const draw = () => {
      scenery.current?.setWorld(world, frameOf(map));
      startTransition(() => setReady(true));
    };
    return afterPaint(draw);
  }, [map, world]);
  const settle = useCallback((on: Focus) => {
    startTransition(() => setShot((last) => (last.focus === on ? last : { ...last, focus: on })));
  }, []);
  return { ...shot, settle, picture, root, land, isReady };
}

/** Leads the map where the reader looks, unless the reader has taken it in hand. */
export function useCamera(
  map: LeafletMap,
  { picture, settle }: Pick<Live, 'picture' | 'settle'>,
  chart: Chart,
  focus: Focus,
  size: { width: number; height: number },
): void {
  const follows = useTrip((state) => state.mapFollows);
  const known = useRef(size);
  useEffect(() => {
    return afterPaint(() => {
      // Here, for this may have been called off before, by another focus.
      const isResized = known.current !== size;
      known.current = size;
      if (isResized) map.invalidateSize({ animate: false, pan: !follows });
      if (follows) {
        const to = lookAt(chart, focus, { ...size, sheets: sheetsAreShown() });
        if (isResized) picture.current?.jump(to);
        else picture.current?.go(to);
      }
      settle(focus);
    });
  }, [map, picture, settle, chart, focus, size, follows]);
}

/**
 * Gives Leaflet's map its first view and says when it has that. In a task of its own: the making of the map, this and what is
 * drawn in it would else be one task, in which a slow phone hears no finger.
 */
export function useBeginning(map: LeafletMap, first: Look): boolean {
  const [hasBegun, setBegun] = useState(false);
  useEffect(() => {
    const begin = () => {
      map.setView(pointOf(first), zoomOf(first.world));
      startTransition(() => setBegun(true));
    };
    return afterPaint(begin);
  }, [map, first]);
  return hasBegun;
}

/** Whether the sheet of a city stands beside the map. */
export function sheetsAreShown(): boolean {
  const sheets = document.querySelector('[data-city-sheets]');
  return sheets !== null && sheets.getClientRects().length > 0;
}
