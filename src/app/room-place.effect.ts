import { scrollerOf } from '../parts/scroller.effect.ts';
import type { Room } from '../state/state.ts';
import { type Store, watch } from '../state/store.ts';
import { OURS } from '../url/history.effect.ts';

/** How a room lay when it was left: how far down, and which of its links or buttons was pressed, at which height. */
interface Place {
  top: number;
  pressed: Pressed | null;
}

/** Its place among all that can be pressed, and what it says, for of a large room not all is drawn. */
interface Pressed {
  index: number;
  what: string;
  y: number;
}

/** Back and forward find a room as it was left, with the focus on what led away from it: it is drawn anew each time. */
export function startRoomPlace(store: Store): () => void {
  const places = new Map<Room, Place>();
  let isNew = false;
  const unwatch = watch(
    store,
    ({ view }) => view.room,
    // The views have not followed yet: what is there is the room that is left.
    (_now, before) => {
      const room = document.getElementById('room');
      if (room !== null) places.set(before, placeIn(room));
      // For what called for it to hear of: within a room nothing is drawn anew.
      isNew = true;
      setTimeout(() => {
        isNew = false;
      });
    },
  );
  const comeBack = ({ state }: PopStateEvent) => {
    const place = places.get(store.getState().view.room);
    // A link that is followed leads to the top.
    if (place !== undefined && isNew && state === OURS) requestAnimationFrame(() => restore(place, PATIENCE_FRAMES));
  };
  addEventListener('popstate', comeBack);
  return () => {
    unwatch();
    removeEventListener('popstate', comeBack);
  };
}

/** So many frames a room may take to come, and its rows to get their heights. */
const PATIENCE_FRAMES = 30;
/** A frame in which nothing was left to do counts for so many. */
const SETTLED = 6;

const pressable = (room: HTMLElement): HTMLElement[] => [
  ...room.querySelectorAll<HTMLElement>('a[href], button, summary'),
];

function placeIn(room: HTMLElement): Place {
  const index = pressable(room).findIndex((each) => each.matches(':focus'));
  const element = pressable(room)[index];
  const pressed =
    element === undefined ? null : { index, what: element.textContent, y: element.getBoundingClientRect().top };
  return { top: room.scrollTop, pressed };
}

/** Until it lies where it lay, for some frames: rows get their heights when they come into sight. */
function restore({ top, pressed }: Place, frames: number): void {
  const room = document.getElementById('room');
  const target = room === null || pressed === null ? undefined : pressable(room)[pressed.index];
  const isFound = target !== undefined && pressed !== null && target.textContent === pressed.what;
  if (isFound) reveal(target);
  // A room may have columns that scroll by themselves.
  const scroller = isFound ? scrollerOf(target) : room;
  const far = isFound ? target.getBoundingClientRect().top - pressed.y : top - (room?.scrollTop ?? 0);
  scroller?.scrollBy({ top: far, behavior: 'instant' });
  // Soon left to the reader's own hand.
  const left = frames - (scroller !== null && Math.abs(far) < 1 ? SETTLED : 1);
  if (left > 0) requestAnimationFrame(() => restore({ top, pressed }, left));
}

/** A figure's table is closed again when its room is drawn anew. */
function reveal(target: HTMLElement): void {
  const details = target.closest('details');
  if (details !== null && !target.matches('summary')) details.open = true;
  if (document.activeElement === document.body) target.focus({ preventScroll: true });
}
