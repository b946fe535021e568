import { type ReactNode, startTransition } from 'react';
import { startOpening } from '../open/opening.effect.tsx';
import { createTripStore, type Store } from '../state/store.ts';
import type { Trip } from '../trip/types.ts';
import { MapKey, MoreSheet, Strip, TripMap } from './late-views.tsx';
import { pause } from './pause.effect.ts';

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
    onRead: loadViews,
    // Each step is a task of its own, as in the entry.
    onTrip: async (trip, page) => {
      await pause();
      const store = createTripStore(trip, null, null);
      await pause();
      announceTrip(trip);
      // As a transition, which React does bit by bit.
      startTransition(() => page.render(view(store)));
      startEffects(store, null);
    },
    onOpenBundled: () => location.assign(site),
  });
}

/** What the trip will be shown with comes while it is checked. */
function loadViews(): void {
  for (const view of [TripMap, Strip, MapKey, MoreSheet]) view.load().catch(console.warn);
}

/** What the head says of the bundled trip to programs; the hand-out makes its code of the address. */
const ABOUT_BUNDLED =
  'link:is([rel="canonical"], [rel="alternate"]), meta:is([name="description"], [name^="twitter:"], [property]), script[type="application/ld+json"]';

/** The document was made for the bundled trip. */
function announceTrip(trip: Trip): void {
  document.documentElement.lang = trip.language;
  delete document.documentElement.dataset.trip;
  for (const about of document.querySelectorAll(ABOUT_BUNDLED)) about.remove();
}
