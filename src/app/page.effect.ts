import type { Words } from '../i18n/en.ts';
import { zoneName } from '../i18n/times.ts';
import { wordsFor } from '../i18n/words.ts';
import { afterPaint } from '../parts/after-paint.effect.ts';
import { hasDetails, type State } from '../state/state.ts';
import { type Store, watch } from '../state/store.ts';
import { isLocal, shownZone } from '../trip/zones.ts';

/**
 * What of the page lies outside of the views: its title, the marks on the document element that details are open (set
 * before first paint by the inline script, kept true from here on) and that the app has taken over, and the polite
 * messages of a screen reader. The title and the messages come after the change has been painted: a press is
 * answered the sooner.
 */
export function startPage(store: Store): () => void {
  const told = <T>(choose: (state: State) => T, tell: (state: State) => void) =>
    watch(store, choose, () => tell(store.getState()));
  const toldLater = <T>(choose: (state: State) => T, tell: (state: State) => void) =>
    watch(store, choose, () => afterPaint(() => tell(store.getState())));
  showOpen(store.getState());
  showTitle(store.getState());
  const stops = [
    told(({ view }) => view.selection, showOpen),
    toldLater(({ view }) => view.selection, showTitle),
    toldLater(({ view }) => view.room, showTitle),
    // Before the selection, too: a link in a room may open a meeting.
    toldLater(
      ({ view }) => view.room,
      (state) => announce(wordsOf(state).app.rooms[state.view.room]),
    ),
    // Before the selection, which brings the map along and has more to say.
    toldLater(
      ({ mapFollows }) => mapFollows,
      (state) => announce(mapMessage(state)),
    ),
    watch(
      store,
      ({ view }) => view.selection,
      (now, before) => {
        if (now !== null || hasDetails(before)) afterPaint(() => announce(selectionMessage(store.getState())));
      },
    ),
    toldLater(
      ({ shown }) => shown,
      (state) => announce(shownMessage(state)),
    ),
    toldLater(
      ({ view }) => view.zone,
      (state) => announce(zoneMessage(state)),
    ),
    told(({ live }) => live, showLive),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function showTitle(state: State): void {
  document.title = pageTitle(state);
}

function showLive({ live }: State): void {
  document.documentElement.toggleAttribute('data-live', live);
}

function showOpen(state: State): void {
  document.documentElement.toggleAttribute('data-open', openTitle(state) !== null);
}

const wordsOf = ({ itinerary }: State): Words => wordsFor(itinerary.trip.language);

/** The title of the open meeting or leg, or null. */
function openTitle(state: State): string | null {
  const { selection } = state.view;
  const { itinerary } = state;
  if (selection?.kind === 'event') return itinerary.events.get(selection.id)?.event.title ?? null;
  const leg = selection?.kind === 'leg' ? itinerary.legs.get(selection.id) : undefined;
  return leg === undefined ? null : wordsOf(state).detail.legTitle(leg.from.stop.name, leg.to.stop.name);
}

function pageTitle(state: State): string {
  const { room } = state.view;
  const title = room === 'timeline' ? openTitle(state) : wordsOf(state).app.rooms[room];
  const trip = state.itinerary.trip.title;
  return title === null ? trip : `${title} · ${trip}`;
}

function selectionMessage(state: State): string {
  const words = wordsOf(state).app;
  const { selection } = state.view;
  const stop = selection?.kind === 'stop' ? state.itinerary.stops.get(selection.id) : undefined;
  if (stop !== undefined) return words.showing(stop.name);
  const title = openTitle(state);
  return title === null ? words.closed : words.opened(title);
}

function shownMessage(state: State): string {
  const of = state.itinerary.trip.events.length;
  return wordsOf(state).filter.count(state.shown?.size ?? of, of);
}

function zoneMessage(state: State): string {
  const words = wordsOf(state);
  const { view, readerZone, itinerary } = state;
  if (isLocal(view.zone, readerZone)) return words.app.zoneThere;
  return words.app.zoneNow(zoneName(words, itinerary.trip, shownZone(view.zone, 'UTC', itinerary.trip, readerZone)));
}

function mapMessage(state: State): string {
  const words = wordsOf(state).app;
  return state.mapFollows ? words.mapFollows : words.mapStays;
}

function announce(message: string): void {
  const announcer = document.getElementById('announcer');
  if (announcer !== null) announcer.textContent = message;
}
