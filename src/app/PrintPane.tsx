import { Suspense } from 'react';
import { enPrint } from '../i18n/en-print.ts';
import { useTrip } from '../state/hooks.tsx';
import { Boundary } from './Boundary.tsx';
import { usePrinting } from './print.effect.ts';
import { HandOutSheet, PrintDialog } from './print-views.tsx';

/** What is printed, while it is; and the choices for it. */
export function PrintPane() {
  const isOpen = useTrip((state) => state.printOpen);
  const { options, print } = usePrinting();
  return (
    <Boundary part={enPrint.handOut}>
      <Suspense>
        {isOpen && <PrintDialog.View onPrint={print} />}
        {options !== null && <HandOutSheet.View options={options} />}
      </Suspense>
    </Boundary>
  );
}
