import type { ReactNode } from 'react';
import { startOpening } from '../open/opening.effect.tsx';
import { createTripStore, type Store } from '../state/store.ts';

/** Opens another trip file (`?trip=`) in place of the bundled one. Its meetings have no pages of their own. */
export async function openOther(
  root: HTMLElement,
  site: string,
  view: (store: Store) => ReactNode,
  startEffects: (store: Store, pages: string | null) => void,
): Promise<void> {
  await startOpening(root, {
    origins: import.meta.env.TRIP_ORIGINS,
    onTrip: (trip, page) => {
      const store = createTripStore(trip, null, null);
      page.render(view(store));
      startEffects(store, null);
    },
    onOpenBundled: () => location.assign(site),
  });
}
