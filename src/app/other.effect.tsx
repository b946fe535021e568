import type { ReactNode } from 'react';
import { startOpening } from '../open/opening.effect.tsx';
import { createTripStore, type Store } from '../state/store.ts';
import type { Trip } from '../trip/types.ts';

/** How the entry shows a store's trip, and sets it going; `pages` is null, for another trip has no pages of its own. */
export interface Entry {
  site: string;
  view: (store: Store) => ReactNode;
  startEffects: (store: Store, pages: null) => void;
}

/** Opens the trip that `?trip=` names in the element, in place of everything that is there. */
export function openOther(element: HTMLElement, { site, view, startEffects }: Entry): Promise<void> {
  return startOpening(element, {
    origins: import.meta.env.TRIP_ORIGINS,
    onTrip: (trip, page) => {
      const store = createTripStore(trip, null, null);
      announceTrip(trip);
      page.render(view(store));
      startEffects(store, null);
    },
    onOpenBundled: () => location.assign(site),
  });
}

/** The document was made for the bundled trip. */
function announceTrip(trip: Trip): void {
  document.documentElement.lang = trip.language;
  delete document.documentElement.dataset.trip;
}
