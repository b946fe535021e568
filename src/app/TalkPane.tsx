import { Suspense } from 'react';
import { later } from '../parts/later.tsx';
import { useTrip, useWords } from '../state/hooks.tsx';
import { Boundary } from './Boundary.tsx';

export const Presenting = later(async () => (await import('./Presenting.tsx')).Presenting);

const Speaker = later(async () => (await import('../present/Speaker.tsx')).Speaker);

/** The speaker's own window, in place of everything else. */
export function SpeakerPane() {
  const words = useWords().app;
  return (
    <Boundary part={words.theTalk}>
      <Suspense>
        <Speaker.View />
      </Suspense>
    </Boundary>
  );
}

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
