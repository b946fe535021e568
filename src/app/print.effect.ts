import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type PrintOptions, WHOLE } from '../print/selection.ts';
import { useSend, useTrip } from '../state/hooks.tsx';
import { HandOutSheet } from './print-views.tsx';

/**
 * The options of the print that is going on, from `beforeprint` to `afterprint`; else null. Until the hand-out has been loaded the
 * page itself is printed. So is the room of the numbers, which the hand-out has not, unless the reader asked for the hand-out.
 * `onFailure` hears that it was asked for and cannot be loaded.
 */
export function usePrinting(onFailure: () => void): {
  options: PrintOptions | null;
  print: (options: PrintOptions) => void;
} {
  const [options, setOptions] = useState<PrintOptions | null>(null);
  const asked = useRef<PrintOptions | null>(null);
  const isNumbers = useTrip(({ view }) => view.room === 'numbers');
  const ready = useRef(false);
  const send = useSend();
  useEffect(() => {
    const prepare = () => load().then(() => markReady(ready), console.warn);
    void prepare();
    const begin = () => ready.current && flushSync(() => setOptions(asked.current ?? (isNumbers ? null : WHOLE)));
    const end = () => {
      asked.current = null;
      setOptions(null);
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, [isNumbers]);
  const print = useCallback(
    (chosen: PrintOptions) => {
      const show = () => {
        markReady(ready);
        asked.current = chosen;
        send({ type: 'show-print', open: false });
        requestAnimationFrame(() => window.print()); // the dialog is gone by then
      };
      load().then(show, (error: unknown) => {
        console.warn(error);
        onFailure();
      });
    },
    [send, onFailure],
  );
  return { options, print };
}

/** For whoever prints by a program, the mark says when. */
function markReady(ready: RefObject<boolean>): void {
  ready.current = true;
  document.documentElement.dataset.handOut = 'ready';
}

const load = (): Promise<void> => HandOutSheet.load();
