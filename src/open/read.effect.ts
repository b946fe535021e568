import { tripAddress } from './address.ts';
import { fetchText } from './fetch.effect.ts';
import type { Read } from './read.ts';

/**
 * Reads the trip file that a page's `?trip=` names. `origins` are those beside the page's own that the build allows. Never
 * rejects for anything that is the file's or the network's fault.
 */
export async function readTrip(
  search: string,
  pageUrl: string,
  origins: readonly string[],
  fetcher: typeof fetch = fetch,
): Promise<Read> {
  const asked = tripAddress(search, pageUrl, origins);
  if (!asked.ok) return { kind: 'unread', name: asked.name, reason: asked.refusal };
  const fetched = await fetchText(asked.url, fetcher);
  return fetched.ok
    ? { kind: 'text', name: asked.name, text: fetched.text }
    : { kind: 'unread', name: asked.name, reason: fetched.failure };
}
