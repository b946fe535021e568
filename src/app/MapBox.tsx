import { Suspense, useState } from 'react';
import type { Carried } from '../map/carried-land.ts';
import type { Framing } from '../map/region.ts';
import { StillMap } from '../map/StillMap.tsx';
import { useTrip, useWords } from '../state/hooks.tsx';
import { Boundary } from './Boundary.tsx';
import { TripMap } from './late-views.tsx';
import styles from './MapBox.module.css';

interface Props {
  framing?: Framing;
  carried?: Carried | undefined;
}

/** The map itself: a drawing from the first paint, which the live map takes over. If that fails, the drawing stays. */
export function MapBox({ framing = 'route', carried }: Props) {
  const words = useWords().app;
  const live = useTrip((state) => state.live);
  const [hasFailed, setFailed] = useState(false);
  return (
    <div className={styles.box}>
      <Boundary part={words.map}>
        <StillMap needed={hasFailed} framing={framing} carried={carried} />
      </Boundary>
      {live && (
        <Boundary part={words.theMap} className={styles.failed} onFailure={() => setFailed(true)}>
          <Suspense>
            <TripMap.View framing={framing} />
          </Suspense>
        </Boundary>
      )}
    </div>
  );
}
