import { Suspense } from 'react';
import { later } from '../parts/later.tsx';
import { useTrip, useWords } from '../state/hooks.tsx';
import { Boundary } from './Boundary.tsx';

export const Presenting = later(async () => (await import('./Presenting.tsx')).Presenting);

/** The talk over everything else, while one is given. */
export function TalkPane() {
  const words = useWords().app;
  const isGiven = useTrip((state) => state.view.talk !== null);
  if (!isGiven) return null;
  return (
    <Boundary part={words.theTalk}>
      <Suspense>
        <Presenting.View />
      </Suspense>
    </Boundary>
  );
}
