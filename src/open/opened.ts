import { type Checked, type Counts, checkTrip } from '../check/check.ts';
import type { Problem } from '../check/problem.ts';
import type { Trip } from '../trip/types.ts';
import type { Read, Unread } from './read.ts';

/** What came of opening the file that `?trip=` names. `name` is for people: the file's, or the address as asked for. */
export type Opened =
  | { kind: 'trip'; name: string; trip: Trip; warnings: Problem[] }
  | { kind: 'problems'; name: string; problems: Problem[]; counts: Counts }
  | Unread;

/** An opening that gave no trip: what the problem page shows. */
export type Unopened = Exclude<Opened, { kind: 'trip' }>;

/** Checks what was read. */
export const opened = (read: Read): Opened =>
  read.kind === 'unread' ? read : openedText(read.name, checkTrip(read.text));

function openedText(name: string, checked: Checked): Opened {
  return checked.ok
    ? { kind: 'trip', name, trip: checked.trip, warnings: checked.warnings }
    : { kind: 'problems', name, problems: checked.problems, counts: checked.counts() };
}
