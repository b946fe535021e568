import { type Checked, type Counts, checkTrip } from '../check/check.ts';
import type { Problem } from '../check/problem.ts';
import type { Trip } from '../trip/types.ts';
import { type Refusal, tripAddress } from './address.ts';
import { type Failure, fetchText } from './fetch.effect.ts';

/** What came of opening the file that `?trip=` names. `name` is for people: the file's, or the address as asked for. */
export type Opened =
  | { kind: 'trip'; name: string; trip: Trip; warnings: Problem[] }
  | { kind: 'problems'; name: string; problems: Problem[]; counts: Counts }
  | { kind: 'unread'; name: string; reason: Failure | Refusal };

/** An opening that gave no trip: what the problem page shows. */
export type Unopened = Exclude<Opened, { kind: 'trip' }>;

/**
 * Opens the trip file that a page's `?trip=` names, and checks it. `origins` are those beside the page's own that the
 * build allows. Never rejects for anything that is the file's or the network's fault.
 */
export async function openTrip(
  search: string,
  pageUrl: string,
  origins: readonly string[],
  fetcher: typeof fetch = fetch,
): Promise<Opened> {
  const asked = tripAddress(search, pageUrl, origins);
  if (!asked.ok) return { kind: 'unread', name: asked.name, reason: asked.refusal };
  const fetched = await fetchText(asked.url, fetcher);
  if (!fetched.ok) return { kind: 'unread', name: asked.name, reason: fetched.failure };
  return opened(asked.name, checkTrip(fetched.text));
}

function opened(name: string, checked: Checked): Opened {
  return checked.ok
    ? { kind: 'trip', name, trip: checked.trip, warnings: checked.warnings }
    : { kind: 'problems', name, problems: checked.problems, counts: checked.counts };
}
