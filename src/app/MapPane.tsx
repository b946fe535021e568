import { lazy, memo, Suspense } from 'react';
import { useFixed, useTrip, useWords } from '../state/hooks.tsx';
import { Boundary } from './Boundary.tsx';
import { MapKey } from './late-views.tsx';
import { MapBox } from './MapBox.tsx';
import styles from './MapPane.module.css';

// Not needed to begin, and only shown where there is room.
const CitySheets = lazy(async () => ({ default: (await import('../map/CitySheets.tsx')).CitySheets }));

/** The map in its landmark, with its key and the sheets of the cities. */
export function MapPane({ className }: { className: string | undefined }) {
  const words = useWords().app;
  const live = useTrip((state) => state.live);
  const hasVenues = useFixed((state) => state.itinerary.trip.places.some(({ accuracy }) => accuracy !== 'city'));
  return (
    <section
      id="map"
      className={`${className} ${styles.pane}`}
      data-bare={hasVenues ? undefined : ''}
      aria-label={words.map}
      tabIndex={-1}
    >
      <MapBox />
      <Key />
      <div className={styles.sheets}>
        {live && hasVenues && (
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

/** Memoised: drawn again while its script is still to come, React would take the prerendered key out of the page until then. */
const Key = memo(function Key() {
  return (
    <Boundary part={useWords().app.theKey}>
      <Suspense>
        <MapKey.View />
      </Suspense>
    </Boundary>
  );
});
