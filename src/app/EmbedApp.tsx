import { Suspense } from 'react';
import type { Carried } from '../map/carried-land.ts';
import { Icon } from '../parts/Icon.tsx';
import { useFixed, useSend, useTrip, useWords } from '../state/hooks.tsx';
import { position } from '../state/reduce.ts';
import { hasDetails } from '../state/state.ts';
import { useEmbedWords } from '../state/use-embed-words.tsx';
import { Colophon } from '../timeline/Colophon.tsx';
import { DayPicker } from '../timeline/DayPicker.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { writeFragment } from '../url/url.ts';
import { Boundary } from './Boundary.tsx';
import styles from './EmbedApp.module.css';
import { EmbedHead } from './EmbedHead.tsx';
import { Detail, Strip } from './late-views.tsx';
import { MapBox } from './MapBox.tsx';
import { Narrowed } from './Narrowed.tsx';
import { NoticeBar } from './NoticeBar.tsx';

/**
 * The arrangement of the rooms inside another page: map, days, list, and in their place the details of what is chosen.
 * What the frame was asked to leave out is marked on the document element, before the first paint. `onHydrated` is called
 * once the page is React's own; `carried` is for the server, which draws the map from it.
 */
export function EmbedApp({ onHydrated, carried }: { onHydrated?: () => void; carried?: Carried }) {
  const { app: words, timeline } = useWords();
  return (
    <Boundary>
      <div className={styles.embed} ref={onHydrated}>
        <EmbedHead />
        <main className={styles.main}>
          <section id="map" className={styles.map} aria-label={words.map} tabIndex={-1}>
            <Suspense>
              <MapBox framing="region" carried={carried} />
            </Suspense>
          </section>
          <Boundary part={words.strip} className={styles.strip}>
            <div className={styles.strip}>
              <Suspense>
                <Strip.View />
              </Suspense>
            </div>
          </Boundary>
          <div className={styles.days}>
            <Boundary part={timeline.days}>
              <Suspense>
                <DayPicker />
              </Suspense>
            </Boundary>
          </div>
          <section id="timeline" className={styles.list} aria-label={words.timeline} tabIndex={-1}>
            <Boundary part={words.theTimeline}>
              <Suspense>
                <Narrowed />
                <Timeline />
                <Colophon />
              </Suspense>
            </Boundary>
          </section>
          <Opened />
        </main>
        <Foot />
        <NoticeBar />
        <div id="announcer" role="status" className={styles.announcer} />
      </div>
    </Boundary>
  );
}

/** The open details under the way back to the list. */
function Opened() {
  const words = useWords();
  const selection = useTrip((state) => state.view.selection);
  if (!hasDetails(selection)) return null;
  return (
    <section id="details" className={styles.opened} aria-labelledby="detail-title" tabIndex={-1}>
      <Back />
      <div className={styles.detail}>
        <Boundary part={words.app.details} about={`${selection.kind} ${selection.id}`}>
          <Suspense>
            <Detail.View />
          </Suspense>
        </Boundary>
      </div>
    </section>
  );
}

function Back() {
  const words = useWords();
  const embed = useEmbedWords();
  const send = useSend();
  const date = useTrip((state) => state.days[state.dayInView]?.date ?? null);
  const number = useTrip(position);
  const of = useFixed((state) => state.itinerary.trip.events.length);
  return (
    <div className={styles.back}>
      <button type="button" onClick={() => send({ type: 'select', selection: null })}>
        <Icon name="previous" />
        {date === null ? words.app.close : embed.allOf(words.dates.long(date))}
      </button>
      <span>{number === 0 ? '' : words.app.position(number, of)}</span>
    </div>
  );
}

/** How much there is, whose the map is, and the way to the whole of it, at the same place. */
function Foot() {
  const words = useEmbedWords();
  const { events, sources } = useFixed((state) => state.itinerary.trip);
  const view = useTrip((state) => state.view);
  const fragment = writeFragment(view);
  return (
    <footer className={styles.foot}>
      <span>{words.counts(events.length, sources.length)}</span>
      <span>{words.credit}</span>
      <a href={fragment === '' ? './' : `./#${fragment}`} target="_blank" rel="noopener">
        {words.full}
        <Icon name="external" />
      </a>
    </footer>
  );
}
