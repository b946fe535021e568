import { Suspense } from 'react';
import { later } from '../parts/later.tsx';
import { useTrip, useWords } from '../state/hooks.tsx';
import { Boundary } from './Boundary.tsx';

const Presenting = later(async () => (await import('./Presenting.tsx')).Presenting);
const Speaker = later(async () => (await import('../present/Speaker.tsx')).Speaker);

/** The talk over everything else, while one is given; in the speaker's own window, what the speaker needs. */
export function TalkPane() {
  const words = useWords().app;
  const view = useTrip((state) => state.view);
  const { View } = view.speaker ? Speaker : Presenting;
  if (!view.speaker && view.talk === null) return null;
  return (
    <Boundary part={words.theTalk}>
      <Suspense>
        <View />
      </Suspense>
    </Boundary>
  );
}
