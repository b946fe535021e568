import './theme/tokens.css';
import './theme/base.css';
import { startTransition } from 'react';
import { bundledTrip } from './app/bundled-trip.effect.ts';
import { EmbedApp } from './app/EmbedApp.tsx';
import { showFailure } from './app/failure.effect.ts';
import { startFocus } from './app/focus.effect.ts';
import { startPage } from './app/page.effect.ts';
import { pause } from './app/pause.effect.ts';
import { readerZone } from './app/reader-zone.effect.ts';
import { startFlow } from './embed/flow.effect.ts';
import { startFrame, takeOptions, tellError } from './embed/frame.effect.ts';
import { startLinks } from './embed/links.effect.ts';
import { type EmbedOptions, readOptions } from './embed/options.ts';
import { StoreProvider } from './state/hooks.tsx';
import type { Theme } from './state/state.ts';
import { createTripStore, type Store, watch } from './state/store.ts';
import { startScrollSync } from './timeline/scroll.effect.ts';

/** The embed's entry: the same rooms without an address, a storage or a worker of their own. */
const root = document.getElementById('root') ?? document.body;

start().catch((error: unknown) => {
  showFailure(error);
  tellError(error);
});

/** Each step is a task of its own, the reading of React DOM too. */
async function start(): Promise<void> {
  await pause();
  const trip = await bundledTrip();
  await pause();
  const { hydrateRoot } = await import('react-dom/client');
  await pause();
  const store = createTripStore(trip, null, null);
  await pause();
  // A change of the state before React has taken the page over would have it do so in one long task: all else waits.
  const onHydrated = () => void setTimeout(() => startEffects(store, readOptions(location.search)));
  const app = (
    <StoreProvider store={store}>
      <EmbedApp onHydrated={onHydrated} />
    </StoreProvider>
  );
  // As a transition, which React does bit by bit.
  startTransition(() => void hydrateRoot(root, app, { onCaughtError: tellError }));
}

/** Everything the embed does to the world, in one list; the live map last, as a task of its own. */
function startEffects(store: Store, options: EmbedOptions): void {
  root.inert = options.isStatic;
  takeOptions(store, options);
  showTheme(store);
  // What narrows the list is chosen to be seen there, and the details lie over it.
  watch(
    store,
    (state) => state.view.filter,
    () => store.send({ type: 'select', selection: null }),
  );
  startPage(store);
  startFocus(store);
  startLinks(store);
  startScrollSync(store, root);
  startFlow(store);
  startFrame(store, options);
  setTimeout(() => store.send({ type: 'hydrated', readerZone: readerZone(), root: null }));
}

/** As the address or the page around asks; what a reader once chose on the site is not looked up. */
function showTheme(store: Store): void {
  const show = (theme: Theme) => {
    document.documentElement.dataset.theme = theme;
  };
  show(store.getState().view.theme);
  watch(store, (state) => state.view.theme, show);
}
