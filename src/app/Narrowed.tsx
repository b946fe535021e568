import { Suspense } from 'react';
import { useTrip, useWords } from '../state/hooks.tsx';
import { Boundary } from './Boundary.tsx';
import { FilterSummary } from './room-views.tsx';

/** What the filter asks for, while it asks for something. */
export function Narrowed() {
  const words = useWords().filter;
  const narrowed = useTrip((state) => state.shown !== null);
  if (!narrowed) return null;
  return (
    <Boundary part={words.title}>
      <Suspense>
        <FilterSummary.View />
      </Suspense>
    </Boundary>
  );
}
