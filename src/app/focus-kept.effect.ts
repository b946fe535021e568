import { afterPaint } from '../parts/after-paint.effect.ts';

/** Frames for which the press of a button is watched: what it did may be drawn a little later. */
const PATIENCE_FRAMES = 30;

const FOCUSABLE = 'a[href], button, input, select, summary';

/**
 * A button may go with what it does: a chip of the filter that is taken back, "and 27 more", a number that opens the
 * timeline. The focus would go with it, to the top of the page; it is put on what stands in its place then, or before it.
 */
export function startKeepingFocus(): () => void {
  const onClick = () => {
    const pressed = document.activeElement;
    if (!pressed?.matches('button, #room a')) return;
    const places = placesOf(pressed);
    let isTaken = false;
    const take = ({ target }: FocusEvent) => {
      isTaken ||= target !== pressed; // if it is lost from there, that is not for what was pressed
    };
    addEventListener('focusin', take);
    // Whatever else has a place for the focus takes it there once what was pressed for can be seen. It comes first: a timer
    // comes after those that were set before it, a frame may come between them.
    const look = () => {
      removeEventListener('focusin', take);
      if (!isTaken) watchOver(pressed, places, PATIENCE_FRAMES);
    };
    afterPaint(() => setTimeout(look));
  };
  addEventListener('click', onClick, { capture: true });
  return () => removeEventListener('click', onClick, { capture: true });
}

/** Around an element that was pressed, from the nearest on: a parent, and as which of its children it stood there. */
interface Place {
  parent: Element;
  index: number;
}

function placesOf(element: Element): Place[] {
  const parent = element.parentElement;
  return parent === null ? [] : [{ parent, index: [...parent.children].indexOf(element) }, ...placesOf(parent)];
}

function watchOver(pressed: Element, places: Place[], frames: number): void {
  requestAnimationFrame(() => {
    const now = document.activeElement;
    if (now === document.body && !pressed.isConnected) nearest(places)?.focus({ preventScroll: true });
    else if (now === pressed && frames > 0) watchOver(pressed, places, frames - 1);
  });
}

/** What Tab can reach where the pressed element stood; where that was all of a room or of the filter, the timeline. */
function nearest(places: Place[]): HTMLElement | null {
  const [place, ...around] = places.filter(({ parent }) => parent.isConnected);
  const timeline = document.getElementById('timeline');
  if (place === undefined || place.parent.contains(timeline)) return timeline;
  const children = [...place.parent.children];
  const before = children.slice(0, place.index).flatMap(reachable);
  const after = children.slice(place.index).flatMap(reachable);
  return after.at(0) ?? before.at(-1) ?? nearest(around);
}

const reachable = (element: Element): HTMLElement[] =>
  [element, ...element.querySelectorAll(FOCUSABLE)].filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement && one.matches(FOCUSABLE) && one.getClientRects().length > 0,
  );
