import { wordsFor } from '../i18n/words.ts';
import { hasDetails, type Room, type Selection, sameSelection, type View } from '../state/state.ts';
import { type Store, watch } from '../state/store.ts';
import type { Itinerary } from '../trip/itinerary.ts';
import type { Zone } from '../trip/time.ts';
import { type ReadLink, readFragment, writeFragment } from './url.ts';

/**
 * Keeps the address and the view in step. A new selection, room, person or source, and a talk that begins, is a new entry of the
 * history, all of a drag one; all else replaces the present one. Back and forward lead to those, and leave what the reader has set meanwhile (zone, theme,
 * filter) as it is; a link that is followed brings all of its own. A page of its own stands for its meeting or room; from the next choice on,
 * the index page carries it.
 * `root` is the address of the index page in full. `putOff` says when a new entry is written: a choice is seen the sooner when its
 * address comes after it. Where the page itself scrolls it is written at once: with the entry that is left the browser keeps where
 * it stood, and the choice may move it. `readerZone` is asked for by a link that names a day in it.
 */
export function startHistory(store: Store, root: string, readerZone: () => Zone | null, putOff: PutOff): () => void {
  const { selection, room } = store.getInitialState().view;
  const page = { address: pageAddress(), selection, room, readerZone };
  const follow = () => readAddress(store, root, page);
  const due = new Due(putOff);
  const read = (event: PopStateEvent) => {
    due.drop(); // it would come on top of another entry
    if (event.state === OURS) goBack(store, root, page);
    else follow();
    mark();
  };
  const early = store.getState().view;
  follow();
  mark();
  const unwatch = watch(
    store,
    (state) => state.view,
    (view, before) => {
      const isOne = isOneDrag(view, before, store);
      const write = () => writeAddress(view, before, root, page, isOne);
      if (samePlace(view, before) || matchMedia(PHONE).matches) due.doNow(write);
      else due.set(write);
    },
  );
  addEventListener('popstate', read);
  const { view: first } = store.getInitialState();
  // What the reader pressed as the page came alive goes over what the link says.
  if (early !== first) {
    const pressed = changes(first, early);
    const day = 'selection' in pressed ? { day: null } : {}; // it is the day of the choice then
    store.send({ type: 'go-to', view: { ...store.getState().view, ...day, ...pressed } });
  }
  return () => {
    unwatch();
    due.drop();
    removeEventListener('popstate', read);
  };
}

function changes(from: View, to: View): Partial<View> {
  return Object.fromEntries(Object.entries(to).filter(([key, value]) => from[key as keyof View] !== value));
}

/** A phone, as in `App.module.css`: there the page itself scrolls, and the filter covers all. */
export const PHONE = '(width < 45em)';

/** Runs something a little later; returns how to call it off. */
type PutOff = (run: () => void) => () => void;

/** What is put off, and done before the next thing at the latest, lest their order be lost. */
class Due {
  readonly #putOff: PutOff;
  #run = () => {};
  #callOff = () => {};

  constructor(putOff: PutOff) {
    this.#putOff = putOff;
  }

  doNow(run: () => void): void {
    this.#do();
    run();
  }

  set(run: () => void): void {
    this.#do();
    this.#run = run;
    this.#callOff = this.#putOff(() => this.#do());
  }

  drop(): void {
    this.#callOff();
    this.#run = () => {};
  }

  #do(): void {
    const run = this.#run;
    this.drop();
    run();
  }
}

/** The mark of an entry that the reader has been at; a link that is followed makes one without. */
export const OURS = 'ours';

const mark = () => history.replaceState(OURS, '', location.href);

/** The page that was opened, the meeting or room that its address alone stands for, and who reads it where. */
interface Page {
  /** In full: a path that begins with two slashes would name another host. */
  address: string;
  selection: Selection | null;
  room: Room;
  readerZone: () => Zone | null;
}

/** The address of this page, without query and fragment. */
export const pageAddress = (): string => location.href.replace(/[?#].*$/, '');

function readAddress(store: Store, root: string, page: Page): void {
  const { itinerary, view: current } = store.getState();
  const { view, unread } = viewOfAddress(itinerary, page);
  // The reader's own theme stays where the link names none, as it would in a page that the link had opened.
  const next = view.theme === 'system' ? { ...view, theme: current.theme } : view;
  if (writeFragment(next) !== writeFragment(current)) goTo(store, next, root, page);
  if (unread.length > 0) {
    const words = wordsFor(itinerary.trip.language);
    store.send({ type: 'notice', text: words.app.notInTrip(unread.join(', ')) });
  } else clearNotice(store);
}

/** What was told is of where the reader was. */
function clearNotice(store: Store): void {
  if (store.getState().notice !== null) store.send({ type: 'notice', text: null });
}

/** The view of the address as it stands, and the pairs of it that mean nothing in this trip. */
function viewOfAddress(itinerary: Itinerary, page: Page): ReadLink {
  const isOnPage = pageAddress() === page.address;
  const { view, unread } = readFragment(location.hash, itinerary, isOnPage ? page.room : undefined, page.readerZone);
  const selection = view.selection ?? (isOnPage ? page.selection : null);
  return { view: { ...view, selection }, unread };
}

/** To an entry the reader has been at. Its day is that of its zone: it is none where the zone is another by now. */
function goBack(store: Store, root: string, page: Page): void {
  const { itinerary, view: current } = store.getState();
  const { view } = viewOfAddress(itinerary, page);
  const { zone, theme, filter } = current;
  const next = { ...view, zone, theme, filter, day: view.zone === zone ? view.day : null };
  goTo(store, next, root, page);
  clearNotice(store);
}

/** The address first: what is in it by the time the view changes is not written again, as an entry of its own. */
function goTo(store: Store, view: View, root: string, page: Page): void {
  const isNews = writeFragment(view) !== writeFragment(store.getState().view);
  history.replaceState(OURS, '', addressOf(view, root, page));
  if (isNews) store.send({ type: 'go-to', view });
}

function writeAddress(view: View, before: View, root: string, page: Page, isOne: boolean): void {
  const address = addressOf(view, root, page);
  if (address === pageAddress() + location.search + location.hash) return;
  const isLeft = before.talk !== null && view.talk === null; // its steps are behind the reader then
  // The reader has gone on from it, perhaps by scrolling, which is no step back leads to.
  const isLeftBehind = before.selection !== null && !hasDetails(before.selection) && view.selection === null;
  const isSame = isOne || isLeft || isLeftBehind || samePlace(view, before);
  try {
    if (isSame) history.replaceState(OURS, '', address);
    else history.pushState(OURS, '', address);
  } catch (error) {
    // Too many in a short while for this browser: the next one will be right.
    if (error instanceof DOMException) console.info(error);
    else throw error;
  }
}

/** Whether one drag leads from one meeting to the other: all of it is one entry. */
const isOneDrag = (view: View, before: View, store: Store): boolean =>
  store.getState().isPassing &&
  view.room === before.room &&
  before.selection?.kind === 'event' &&
  view.selection !== before.selection;

function addressOf(view: View, root: string, page: Page): string {
  const onPage = standsFor(page, view);
  const fragment = writeFragment(onPage ? { ...view, selection: null, room: 'timeline' } : view, location.hash);
  const base = onPage ? page.address : root;
  return `${base}${location.search}${fragment === '' ? '' : `#${fragment}`}`;
}

/** Whether the address of the page says which room and meeting this is. */
const standsFor = (page: Page, view: View): boolean =>
  (page.selection !== null || page.room !== 'timeline') &&
  view.room === page.room &&
  sameSelection(view.selection, page.selection);

/** Whether Back should not lead from one to the other. */
const samePlace = (one: View, other: View): boolean =>
  one.room === other.room &&
  one.person === other.person &&
  one.source === other.source &&
  (one.talk === null) === (other.talk === null) &&
  sameSelection(one.selection, other.selection);
