import { Suspense } from 'react';
import { useTrip, useWords } from '../state/hooks.tsx';
import { Boundary } from './Boundary.tsx';
import { Cite } from './room-views.tsx';

/** How to cite the open meeting; it names the day of reading, so it is not in the prerendered page. */
export function CitePane() {
  const words = useWords().app;
  const live = useTrip((state) => state.live);
  if (!live) return null;
  return (
    <Boundary part={words.cite}>
      <Suspense>
        <Cite.View />
      </Suspense>
    </Boundary>
  );
}
