import { Suspense, useCallback } from 'react';
import { useSend, useTrip, useWords } from '../state/hooks.tsx';
import { usePrintWords } from '../state/use-print-words.tsx';
import { Boundary } from './Boundary.tsx';
import { usePrinting } from './print.effect.ts';
import { HandOutSheet, PrintDialog } from './print-views.tsx';

/** What is printed, while it is; and the choices for it. */
export function PrintPane() {
  const { handOut } = usePrintWords();
  const words = useWords().app;
  const send = useSend();
  const isOpen = useTrip((state) => state.printOpen);
  const giveUp = useCallback(() => {
    send({ type: 'show-print', open: false });
    send({ type: 'notice', text: words.partFailed(handOut) });
  }, [send, words, handOut]);
  const { options, print } = usePrinting(giveUp);
  return (
    <Boundary part={handOut} about={`${isOpen}`} onFailure={giveUp}>
      <Suspense>
        {isOpen && <PrintDialog.View onPrint={print} />}
        {options !== null && <HandOutSheet.View options={options} />}
      </Suspense>
    </Boundary>
  );
}
