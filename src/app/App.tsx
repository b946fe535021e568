import { Suspense } from 'react';
import { useTrip, useWords } from '../state/hooks.tsx';
import { DayPicker } from '../timeline/DayPicker.tsx';
import styles from './App.module.css';
import { BottomBar } from './BottomBar.tsx';
import { Boundary } from './Boundary.tsx';
import { DetailPane } from './DetailPane.tsx';
import { Detail, Strip } from './late-views.ts';
import { MapPane } from './MapPane.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { Stepper } from './Stepper.tsx';
import { TimelinePane } from './TimelinePane.tsx';
import { TopBar } from './TopBar.tsx';

/**
 * The arrangement of the rooms for reading: one tree for every width. Where each room stands is App.module.css alone;
 * that details are open is marked on the document element (`open.effect.ts`), before the first paint of a deep link.
 */
export function App() {
  const words = useWords().app;
  const pane = useTrip((state) => state.pane);
  return (
    <div className={styles.app} data-pane={pane}>
      <SkipLinks />
      <TopBar />
      <main className={styles.main}>
        <Boundary part={words.strip} className={styles.strip}>
          <div className={styles.strip}>
            <Suspense>
              <Strip.View />
            </Suspense>
          </div>
        </Boundary>
        <div className={styles.days}>
          <DayPicker />
        </div>
        <TimelinePane className={styles.list} />
        <DetailPane className={styles.detail}>
          <Boundary part={words.details}>
            <Suspense>
              <Detail.View />
            </Suspense>
          </Boundary>
        </DetailPane>
        <MapPane className={styles.map} />
        <Stepper className={styles.stepper} />
      </main>
      <BottomBar className={styles.bottom} />
      <NoticeBar />
      <div id="announcer" role="status" className={styles.announcer} />
    </div>
  );
}
