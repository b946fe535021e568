import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Words } from '../i18n/en.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Action } from './reduce.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';

const StoreContext = createContext<Store | null>(null);

export function StoreProvider({ store, children }: { store: Store; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('No store: a view of a trip must stand inside <StoreProvider>');
  return store;
}

/** A part of the state, chosen so that it is the same object until it changes. */
export function useTrip<T>(choose: (state: State) => T): T {
  const store = useStore();
  return useSyncExternalStore(
    store.subscribe,
    () => choose(store.getState()),
    () => choose(store.getInitialState()),
  );
}

/** What a trip brings along and nothing changes: read without listening for it, for several hundred views do. */
export function useFixed<T>(choose: (state: Pick<State, 'itinerary' | 'tones'>) => T): T {
  return choose(useStore().getState());
}

/** How a view says what the reader did. */
export function useSend(): (action: Action) => void {
  return useStore().send;
}

/** The words in the language of the trip. */
export function useWords(): Words {
  return wordsFor(useFixed((state) => state.itinerary.trip.language));
}
