import type { MouseEvent } from 'react';
import { useFixed, useTrip } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import { disagreements, usedSources } from '../trip/source-uses.ts';
import { Disagreements } from './Disagreements.tsx';
import { SourceList } from './SourceList.tsx';
import styles from './Sources.module.css';

/** On narrow screens they stand below all sources. */
function toDisagreements({ currentTarget }: MouseEvent<HTMLElement>): void {
  const heading = currentTarget.ownerDocument.getElementById('disagreements-title');
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** Everything the trip rests on, and everything its sources disagree on. */
export function Sources() {
  const itinerary = useFixed((state) => state.itinerary);
  const pointed = useTrip((state) => state.view.source);
  const words = useRoomWords().sources;
  const all = disagreements(itinerary);
  return (
    <div className={styles.room}>
      <section className={styles.part} aria-labelledby="room-title">
        <h2 id="room-title" tabIndex={-1}>
          {words.title}
        </h2>
        {all.length > 0 && (
          <button type="button" className={styles.jump} onClick={toDisagreements}>
            {words.toDisagreements(all.length)}
          </button>
        )}
        <SourceList sources={usedSources(itinerary)} pointed={pointed} />
      </section>
      {all.length > 0 && (
        <section className={styles.part} aria-labelledby="disagreements-title">
          <h2 id="disagreements-title" tabIndex={-1}>
            {words.disagreements}
          </h2>
          <Disagreements all={all} />
        </section>
      )}
    </div>
  );
}
