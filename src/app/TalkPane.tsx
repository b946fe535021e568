import { Suspense } from 'react';
import { later } from '../parts/later.tsx';
import { useSend, useTrip, useWords } from '../state/hooks.tsx';
import { Boundary } from './Boundary.tsx';

const Presenting = later(async () => (await import('./Presenting.tsx')).Presenting);
const Speaker = later(async () => (await import('../present/Speaker.tsx')).Speaker);

/**
 * The talk over everything else, while one is given; in the speaker's own window, what the speaker needs. A talk that cannot be
 * shown is left at once: all that could end it would be in it.
 */
export function TalkPane() {
  const words = useWords().app;
  const view = useTrip((state) => state.view);
  const { View } = view.speaker ? Speaker : Presenting;
  const send = useSend();
  const leave = () => {
    if (view.speaker) return;
    send({ type: 'present', talk: null });
    send({ type: 'notice', text: words.partFailed(words.theTalk) });
  };
  if (!view.speaker && view.talk === null) return null;
  return (
    <Boundary part={words.theTalk} onFailure={leave}>
      <Suspense>
        <View />
      </Suspense>
    </Boundary>
  );
}
