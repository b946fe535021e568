import { Suspense } from 'react';
import { useTrip } from '../state/hooks.tsx';
import { usePrintWords } from '../state/use-print-words.tsx';
import { Boundary } from './Boundary.tsx';
import { usePrinting } from './print.effect.ts';
import { HandOutSheet, PrintDialog } from './print-views.tsx';

/** What is printed, while it is; and the choices for it. */
export function PrintPane() {
  const words = usePrintWords();
  const isOpen = useTrip((state) => state.printOpen);
  const { options, print } = usePrinting();
  return (
    <Boundary part={words.handOut}>
      <Suspense>
        {isOpen && <PrintDialog.View onPrint={print} />}
        {options !== null && <HandOutSheet.View options={options} />}
      </Suspense>
    </Boundary>
  );
}
