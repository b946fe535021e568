import { Suspense } from 'react';
import { useTrip, useWords } from '../state/hooks.tsx';
import { Colophon } from '../timeline/Colophon.tsx';
import { Intro } from '../timeline/Intro.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { Boundary } from './Boundary.tsx';
import { Narrowed } from './Narrowed.tsx';

/**
 * The list, in a landmark of its own; at most widths also the thing that scrolls. React wakes what stands in a Suspense
 * bit by bit and lets the reader in between; all else it wakes in one go, in which a slow phone does nothing else.
 */
export function TimelinePane({ className }: { className: string | undefined }) {
  const words = useWords().app;
  const narrowed = useTrip((state) => state.shown !== null);
  return (
    <section id="timeline" className={className} aria-label={words.timeline} tabIndex={-1}>
      <Boundary part={words.theTimeline}>
        <Suspense>
          {narrowed ? <Narrowed /> : <Intro />}
          <Timeline />
          <Colophon />
        </Suspense>
      </Boundary>
    </section>
  );
}
