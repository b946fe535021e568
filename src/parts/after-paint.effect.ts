import { startTransition, useEffect, useRef, useState } from 'react';

/**
 * After what the reader asked for can be seen: all else waits for that. The first frame is drawn, and by the second it is on
 * the screen. A page that is out of sight, or gets there meanwhile, paints nothing: there it comes at once. Returns how to call
 * it off.
 */
export function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const callOff = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', now);
  };
  const now = () => {
    callOff();
    run();
  };
  const soon = () => {
    timer = setTimeout(now);
  };
  document.addEventListener('visibilitychange', now);
  if (document.hidden) soon();
  else
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(soon);
    });
  return callOff;
}

/**
 * A value for what need not answer a press at once: as it was before, until what follows it directly can be seen. While it
 * changes time and again, as under a drag, it goes along every few frames. `first` is what it begins with.
 */
export function useAfterPaint<T>(value: T, first: T = value): T {
  const [seen, setSeen] = useState(first);
  const latest = useRef(value);
  const isWaiting = useRef(false);
  useEffect(() => {
    latest.current = value;
    if (isWaiting.current || Object.is(value, seen)) return;
    isWaiting.current = true;
    afterPaint(() => {
      isWaiting.current = false;
      startTransition(() => setSeen(latest.current));
    });
  }, [value, seen]);
  return seen;
}
