import { Suspense, useState } from 'react';
import { useTrip, useWords } from '../state/hooks.tsx';
import { DayPicker } from '../timeline/DayPicker.tsx';
import styles from './App.module.css';
import { BottomBar } from './BottomBar.tsx';
import { Boundary } from './Boundary.tsx';
import { DetailPane } from './DetailPane.tsx';
import { FilterPane } from './FilterPane.tsx';
import { Strip } from './late-views.tsx';
import { MapPane } from './MapPane.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { RoomPane } from './RoomPane.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { Stepper } from './Stepper.tsx';
import { TalkPane } from './TalkPane.tsx';
import { TimelinePane } from './TimelinePane.tsx';
import { TopBar } from './TopBar.tsx';

/**
 * The arrangement of the rooms for reading: one tree for every width. Where each room stands is App.module.css alone;
 * that details are open is marked on the document element (`page.effect.ts`), before the first paint of a deep link.
 */
export function App() {
  const isSpeaker = useTrip((state) => state.view.speaker);
  return (
    <Boundary>
      {!isSpeaker && <Rooms />}
      <TalkPane />
    </Boundary>
  );
}

function Rooms() {
  const pane = useTrip((state) => state.pane);
  const room = useTrip((state) => state.view.room);
  const [visited, setVisited] = useState(room === 'timeline');
  if (room === 'timeline' && !visited) setVisited(true);
  return (
    <div className={styles.app} data-pane={pane}>
      <SkipLinks />
      <TopBar />
      {visited && <Reading className={styles.main} away={room !== 'timeline'} />}
      {room !== 'timeline' && <RoomPane room={room} className={styles.room} />}
      <BottomBar className={styles.bottom} />
      <NoticeBar />
      <div id="announcer" role="status" className={styles.announcer} />
    </div>
  );
}

/** Timeline, details and map. They stay while another room is shown, so that all is found again as it was left. */
function Reading({ className, away }: { className: string | undefined; away: boolean }) {
  const { app: words, timeline } = useWords();
  return (
    <main className={className} data-away={away || undefined} inert={away}>
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
      <TimelinePane className={styles.list} />
      <DetailPane className={styles.detail} />
      <Suspense>
        <MapPane className={styles.map} />
      </Suspense>
      <Stepper className={styles.stepper} />
      {!away && <FilterPane className={styles.filter} />}
    </main>
  );
}
