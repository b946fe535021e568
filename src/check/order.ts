import type { Path } from './problem.ts';
import type { Window } from './window.ts';

/** Something in a list whose order is meant, with when it can have been. */
export interface Timed {
  /** As people call it: "the departure of “a-b”". */
  name: string;
  path: Path;
  window: Window | null;
}

/** Two entries of which the one that stands ahead was certainly later. */
export interface Backwards {
  ahead: Timed;
  behind: Timed;
}

/**
 * Every entry that was certainly over before one that stands ahead of it could begin, with the latest such one.
 * One pass: 10,000 entries have 50 million pairs.
 */
export function backwards(list: readonly Timed[]): Backwards[] {
  const found: Backwards[] = [];
  let latest: { entry: Timed; window: Window } | null = null;
  for (const entry of list) {
    const { window } = entry;
    if (window === null) continue;
    if (latest !== null && latest.window.from > window.to) found.push({ ahead: latest.entry, behind: entry });
    else if (latest === null || window.from > latest.window.from) latest = { entry, window };
  }
  return found;
}
