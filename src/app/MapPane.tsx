import { lazy, Suspense } from 'react';
import { MapKey } from '../map/MapKey.tsx';
import { StillMap } from '../map/StillMap.tsx';
import { useTrip, useWords } from '../state/hooks.tsx';
import { Boundary } from './Boundary.tsx';
import styles from './MapPane.module.css';

// Leaflet throws on import in Node and weighs as much as all the rest: it comes after hydration, as a chunk of its own.
const TripMap = lazy(async () => ({ default: (await import('../map/TripMap.tsx')).TripMap }));
const CitySheets = lazy(async () => ({ default: (await import('../map/CitySheets.tsx')).CitySheets }));

/** The map: a drawing from the first paint, which the live map takes over. If that fails, the drawing stays. */
export function MapPane({ className }: { className: string | undefined }) {
  const words = useWords().app;
  const live = useTrip((state) => state.live);
  return (
    <section id="map" className={`${className} ${styles.pane}`} aria-label={words.map} tabIndex={-1}>
      <div className={styles.box}>
        <StillMap />
        {live && (
          <Boundary part={words.theMap} className={styles.failed}>
            <Suspense>
              <TripMap />
            </Suspense>
          </Boundary>
        )}
      </div>
      <MapKey />
      <div className={styles.sheets}>
        {live && (
          <Boundary part={words.theSheets}>
            <Suspense>
              <CitySheets />
            </Suspense>
          </Boundary>
        )}
      </div>
    </section>
  );
}
