import { type RefObject, useEffect, useState } from 'react';
import { useNewest } from '../parts/newest.effect.ts';
import type { Talk } from '../trip/talk.ts';
import { type Command, commandOf, type Press } from './keys.ts';
import { keepAwake } from './screen.effect.ts';
import { autoNext, type Place, type StageState } from './stage-state.ts';

const AUTO_SECONDS = 12;
const IDLE_MS = 3000;
const SWIPE_PX = 48;

/** Listens to keys before anything behind the stage does. What is a command is taken; the rest is left to the browser. */
export function useKeys(run: (command: Command) => void, singles: boolean): void {
  const newest = useNewest({ run, singles });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandOf(pressOf(event), newest.current.singles);
      if (command === null) return;
      event.preventDefault();
      event.stopPropagation();
      newest.current.run(command);
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [newest]);
}

/** A key as it went down, and where the focus was. */
export function pressOf(event: KeyboardEvent): Press {
  const { key, shiftKey: shift, repeat: repeated } = event;
  return { key, shift, repeated, modified: event.ctrlKey || event.altKey || event.metaKey, on: kindOf(event.target) };
}

/** A radio button counts as text: the arrows are its own. */
function kindOf(target: EventTarget | null): Press['on'] {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]')) return 'text';
  return target.closest('button, a[href], input, summary') === null ? 'page' : 'control';
}

/** A stroke to the left goes on, one to the right goes back. */
export function useSwipes(root: RefObject<HTMLElement | null>, run: (command: Command) => void): void {
  const newest = useNewest(run);
  useEffect(() => {
    const { current: element } = root;
    if (element === null) return;
    let from: { x: number; y: number } | null = null;
    const onDown = (event: PointerEvent) => {
      from = event.pointerType === 'mouse' ? null : { x: event.clientX, y: event.clientY };
    };
    const onUp = (event: PointerEvent) => {
      if (from === null) return;
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      from = null;
      if (Math.abs(x) >= SWIPE_PX && Math.abs(x) > 2 * Math.abs(y)) newest.current(x < 0 ? 'next' : 'previous');
    };
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointerup', onUp);
    return () => {
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointerup', onUp);
    };
  }, [root, newest]);
}

export function useAwake(): void {
  useEffect(keepAwake, []);
}

/** Goes on by itself; each step has its full time, however it was come to. */
export function useAutoAdvance(stage: StageState, talk: Talk, place: Place, goTo: (index: number) => void): void {
  const newest = useNewest({ place, goTo });
  const seconds = talk.seconds ?? AUTO_SECONDS;
  const isKiosk = talk.seconds !== null;
  const runs = stage.auto && stage.cover === null && stage.panel === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step begins anew
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => {
      const { place: at, goTo: go } = newest.current;
      go(autoNext(at, isKiosk));
    }, seconds * 1000);
    return () => clearInterval(timer);
  }, [runs, seconds, isKiosk, newest, place.index]);
}

const RESTART_MS = 60_000;

/** A kiosk that somebody touched, stopped or led elsewhere, begins again when nobody has touched it for a minute. */
export function useRestart(root: RefObject<HTMLElement | null>, isKiosk: boolean, restart: () => void): void {
  const newest = useNewest(restart);
  useEffect(() => {
    const { current: element } = root;
    if (!isKiosk || element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stir = () => {
      clearTimeout(timer);
      timer = setTimeout(() => newest.current(), RESTART_MS);
    };
    const kinds = ['pointerdown', 'keydown'] as const;
    for (const kind of kinds) addEventListener(kind, stir, true);
    return () => {
      clearTimeout(timer);
      for (const kind of kinds) removeEventListener(kind, stir, true);
    };
  }, [root, isKiosk, newest]);
}

/** True once nothing was moved, touched or focused for three seconds. */
export function useIdle(root: RefObject<HTMLElement | null>): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const { current: element } = root;
    if (element === null) return;
    let timer = setTimeout(() => setIdle(true), IDLE_MS);
    const stir = () => {
      clearTimeout(timer);
      setIdle(false);
      timer = setTimeout(() => setIdle(true), IDLE_MS);
    };
    const kinds = ['pointermove', 'pointerdown', 'focusin'] as const;
    for (const kind of kinds) element.addEventListener(kind, stir);
    return () => {
      clearTimeout(timer);
      for (const kind of kinds) element.removeEventListener(kind, stir);
    };
  }, [root]);
  return isIdle;
}
