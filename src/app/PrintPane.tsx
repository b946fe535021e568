import { Suspense } from 'react';
import { useTrip, useWords } from '../state/hooks.tsx';
import { Boundary } from './Boundary.tsx';
import { usePrinting } from './print.effect.ts';
import { HandOutSheet, PrintDialog } from './print-views.tsx';

/** What is printed, while it is; and the choices for it. */
export function PrintPane() {
  const words = useWords().app;
  const isOpen = useTrip((state) => state.printOpen);
  const { options, print } = usePrinting();
  return (
    <Boundary part={words.theHandOut}>
      <Suspense>
        {isOpen && <PrintDialog.View onPrint={print} />}
        {options !== null && <HandOutSheet.View options={options} />}
      </Suspense>
    </Boundary>
  );
}
