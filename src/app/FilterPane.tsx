import { Suspense } from 'react';
import { useTrip, useWords } from '../state/hooks.tsx';
import { Boundary } from './Boundary.tsx';
import { FilterPanel } from './room-views.tsx';

/** Where the panel of the filter stands while it is open. */
export function FilterPane({ className }: { className: string | undefined }) {
  const words = useWords().filter;
  const open = useTrip((state) => state.filterOpen);
  if (!open) return null;
  return (
    <div className={className}>
      <Boundary part={words.title}>
        <Suspense>
          <FilterPanel.View />
        </Suspense>
      </Boundary>
    </div>
  );
}
