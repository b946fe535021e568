import { useEffect } from 'react';
import { readTimer } from './messages.ts';
import type { Timer } from './stage-state.ts';

/** This tab only, and as long as it is open: a talk in another one has a time of its own. */
const KEY = 'talk-timer';

/** The timer of the talk that this tab was giving before it was loaded again; null where there was none. */
export function keptTimer(): Timer | null {
  try {
    return readTimer(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
  } catch (error) {
    return refused(error);
  }
}

/** Keeps the timer until the talk is left. */
export function useKeptTimer(timer: Timer): void {
  useEffect(() => keep(timer), [timer]);
  useEffect(() => () => keep(null), []);
}

function keep(timer: Timer | null): void {
  try {
    if (timer === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(timer));
  } catch (error) {
    refused(error);
  }
}

/** Storage that is refused, and what others have put there, only cost the time so far. */
function refused(error: unknown): null {
  if (error instanceof DOMException || error instanceof SyntaxError) return null;
  throw error;
}
