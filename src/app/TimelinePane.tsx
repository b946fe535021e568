import { useTrip, useWords } from '../state/hooks.tsx';
import { Colophon } from '../timeline/Colophon.tsx';
import { Intro } from '../timeline/Intro.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { Boundary } from './Boundary.tsx';
import { Narrowed } from './Narrowed.tsx';

/** The list, in a landmark of its own; at most widths also the thing that scrolls. */
export function TimelinePane({ className }: { className: string | undefined }) {
  const words = useWords().app;
  const narrowed = useTrip((state) => state.shown !== null);
  return (
    <section id="timeline" className={className} aria-label={words.timeline} tabIndex={-1}>
      <Boundary part={words.theTimeline}>
        {narrowed ? <Narrowed /> : <Intro />}
        <Timeline />
        <Colophon />
      </Boundary>
    </section>
  );
}
