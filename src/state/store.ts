import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Trip } from '../trip/types.ts';
import { type Action, reduce } from './reduce.ts';
import { initialState, type Room, type Selection, type State } from './state.ts';

/** The one owner of the reader's state. Effects send actions in and listen out; views read through `hooks.tsx`. */
export interface Store extends Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'> {
  send: (action: Action) => void;
}

/** A store for a checked trip, with `selection` already open (the pages of single meetings), or in another room. */
export function createTripStore(
  trip: Trip,
  selection: Selection | null = null,
  root: string | null = '',
  room: Room = 'timeline',
): Store {
  const store = createStore<State>(() => initialState(trip, selection, root, room));
  const { getState, getInitialState, subscribe } = store;
  return { getState, getInitialState, subscribe, send: (action) => store.setState(reduce(getState(), action), true) };
}

/** Calls `told` whenever the chosen part of the state changes, with its new and its old value. Returns the stop. */
export function watch<T>(store: Store, choose: (state: State) => T, told: (now: T, before: T) => void): () => void {
  return store.subscribe((state, previous) => {
    const now = choose(state);
    const before = choose(previous);
    if (!Object.is(now, before)) told(now, before);
  });
}
