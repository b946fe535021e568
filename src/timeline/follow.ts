import { hasDetails, type Selection, type State, sameSelection } from '../state/state.ts';

/** What the list should do after a change of the state that it did not cause itself. */
export type Follow =
  /** Bring a row into sight, if it is not. */
  | { to: 'row'; selection: Selection }
  /** Put a day on top. */
  | { to: 'day'; index: number }
  /** All was drawn anew: what was on top stays on top. */
  | { to: 'same' }
  /** What was open was closed: stand where the reader left the list. */
  | { to: 'back' };

/** What a change asks of the list, or null. */
export function followOf(now: State, before: State): Follow | null {
  const { selection } = now.view;
  const hasNewSelection = !sameSelection(selection, before.view.selection);
  const isChosen = hasNewSelection || isChosenAgain(now, before);
  if (isChosen && selection !== null) return { to: 'row', selection };
  if (now.days !== before.days || now.shown !== before.shown) return dayAsked(now, before) ?? { to: 'same' };
  if (hasNewSelection && hasDetails(before.view.selection)) return { to: 'back' };
  const isBack = now.view.room !== before.view.room || now.pane !== before.pane;
  return dayAsked(now, before) ?? (isBack ? { to: 'back' } : null);
}

/** What is chosen was pressed once more, on the map or the strip: nothing in the view is another, but the choice is made anew. */
function isChosenAgain({ view }: State, { view: before }: State): boolean {
  const isAsked = view.selection !== before.selection && view.day === null;
  return isAsked && view.zone === before.zone && view.filter === before.filter && view.room === before.room;
}

/** A day was asked for, perhaps the one in view once more: the view is a new one, and nothing else in it has changed. */
function dayAsked(now: State, before: State): Follow | null {
  if (now.view.day === null || now.view === before.view) return null;
  const isAsked =
    now.view.day !== before.view.day ||
    (now.view.theme === before.view.theme && now.view.zone === before.view.zone && now.view.room === before.view.room);
  return isAsked && now.view.filter === before.view.filter ? { to: 'day', index: now.dayInView } : null;
}
