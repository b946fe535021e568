import './theme/tokens.css';
import './theme/base.css';
import { startTransition } from 'react';
import { App } from './app/App.tsx';
import { bundledTrip, STANDS_ALONE } from './app/bundled-trip.effect.ts';
import { showFailure } from './app/failure.effect.ts';
import { Detail } from './app/late-views.tsx';
import { startPage } from './app/page.effect.ts';
import { pause } from './app/pause.effect.ts';
import { readerZone } from './app/reader-zone.effect.ts';
import { startReveal } from './app/reveal.effect.ts';
import { startTalk } from './app/talk.effect.ts';
import { startTheme } from './app/theme.effect.ts';
import { wordsFor } from './i18n/words.ts';
import { afterPaint } from './parts/after-paint.effect.ts';
import { startSlash } from './search/slash.effect.ts';
import { StoreProvider } from './state/hooks.tsx';
import { ROOMS, type Room, type Selection } from './state/state.ts';
import { createTripStore, type Store, watch } from './state/store.ts';
import { pageAddress, startHistory } from './url/history.effect.ts';

/** Where the site's pages and files are, in full: this page may lie deeper, and its own address will change. */
const site = STANDS_ALONE
  ? pageAddress()
  : new URL(`${document.documentElement.dataset.root ?? '.'}/`, location.href).href;
const root = document.getElementById('root') ?? document.body;
/** The inline script has seen `?trip=` and hidden the bundled trip. */
const asksForOther = !STANDS_ALONE && document.documentElement.dataset.trip !== undefined;

document.documentElement.dataset.root = site.replace(/\/$/, '');
start().catch((error: unknown) => showFailure(error, asksForOther ? root.dataset.late : undefined));

/** Each step is a task of its own, the reading of React DOM too. */
async function start(): Promise<void> {
  await pause();
  if (asksForOther) return startOther();
  const prerendered = root.firstElementChild !== null;
  const trip = await bundledTrip();
  await pause();
  const { createRoot, hydrateRoot } = await import('react-dom/client');
  await pause();
  const store = createTripStore(trip, pageSelection(), prerendered ? relativeRoot() : null, pageRoom());
  await pause();
  const app = view(store);
  // As a transition, which React does bit by bit.
  if (prerendered) startTransition(() => void hydrateRoot(root, app));
  else createRoot(root).render(app);
  await pause();
  startEffects(store, STANDS_ALONE ? null : site);
}

/** Another trip file: its checker and its page of problems come only now. */
async function startOther(): Promise<void> {
  if (import.meta.env.ALONE) return; // so that a page that stands alone is built without them
  const coming = import('./app/other.effect.tsx');
  // Read while that is on its way.
  await import('react-dom/client');
  const { openOther } = await coming;
  await openOther(root, { site, view, startEffects });
}

/** The meeting that this page is about, if it is a meeting's own. */
function pageSelection(): Selection | null {
  const id = document.documentElement.dataset.meeting;
  return id === undefined ? null : { kind: 'event', id };
}

/** The room that this page is about. */
const pageRoom = (): Room => ROOMS.find((room) => room === document.documentElement.dataset.room) ?? 'timeline';

/** As the prerendered page has it, so that hydration finds the same links. A page that stands alone has no others beside it. */
function relativeRoot(): string | null {
  if (STANDS_ALONE) return null;
  if (pageRoom() !== 'timeline') return '../';
  return pageSelection() === null ? '' : '../../';
}

function view(store: Store) {
  return (
    <StoreProvider store={store}>
      <App />
    </StoreProvider>
  );
}

/** Everything the app does to the world, in one list. */
function startEffects(store: Store, pages: string | null): void {
  // A trip that has no pages stays where it was opened, for its path begins there.
  startHistory(store, pages ?? pageAddress(), readerZone, afterPaint);
  startTheme(store);
  startPage(store);
  startTalk(store);
  const opened = store.getState().view.selection;
  import('./app/focus.effect.ts').then(({ startFocus }) => startFocus(store, opened), console.warn);
  startSlash();
  import('./timeline/scroll.effect.ts').then(({ startScrollSync }) => startScrollSync(store, root), console.warn);
  startReveal(store, root);
  // From the index page relative addresses stay right, and the list need not be drawn again for them.
  const pagesFrom = store.getState().root === '' ? '' : pages;
  store.send({ type: 'hydrated', readerZone: readerZone(), root: pagesFrom });
  setTimeout(fetchAhead, 1000);
  preparePrint(store);
  if (pages !== null) setTimeout(keepForLater, 2000);
}

/** What a reader will want next: once the page has come to rest, a click need not wait for it. */
function fetchAhead(): void {
  Detail.load().catch((error: unknown) => console.warn(error));
}

/** The site's own pages are kept for use without a network; what does that is not needed to begin. */
function keepForLater(): void {
  if (import.meta.env.ALONE) return;
  import('./offline/offline.effect.ts').then(
    ({ startOffline }) => startOffline(site),
    (error: unknown) => console.warn(error),
  );
}

/** For Ctrl-P, once all else has come; or as soon as it is asked for, and then it is said if it does not come. */
function preparePrint(store: Store): void {
  const giveUp = (error: unknown) => {
    console.warn(error);
    const { printOpen, itinerary } = store.getState();
    if (!printOpen) return;
    const words = wordsFor(itinerary.trip.language).app;
    store.send({ type: 'show-print', open: false });
    store.send({ type: 'notice', text: words.partFailed(words.print) });
  };
  const prepare = () =>
    void import('./app/printing.effect.tsx').then(({ startPrinting }) => startPrinting(store), giveUp);
  setTimeout(prepare, 4000);
  watch(store, ({ printOpen }) => printOpen, prepare);
}
