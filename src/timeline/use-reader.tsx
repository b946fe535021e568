import { useMemo } from 'react';
import { useFixed, useTrip } from '../state/hooks.tsx';
import { type Reader, readerOf } from './reader.ts';

/** On what the words depend; the same object until one of it changes. */
export function useReader(): Reader {
  const itinerary = useFixed((state) => state.itinerary);
  const tones = useFixed((state) => state.tones);
  const zone = useTrip((state) => state.view.zone);
  const readerZone = useTrip((state) => state.readerZone);
  const shown = useTrip((state) => state.shown);
  const query = useTrip((state) => state.view.filter.q);
  const days = useTrip((state) => state.days);
  // The reader's zone comes on hydration and matters only where it is shown.
  const shownZone = zone === 'yours' ? readerZone : null;
  return useMemo(
    () => readerOf({ itinerary, tones, zone, readerZone: shownZone, shown, query, days }),
    [itinerary, tones, zone, shownZone, shown, query, days],
  );
}
