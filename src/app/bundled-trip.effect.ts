import type { Trip } from '../trip/types.ts';

/** True in a page that stands alone: it carries its trip in itself, and nothing of the site lies beside it. */
export const STANDS_ALONE = import.meta.env.ALONE === true;

/** The trip of this build, checked when it was built: in the page itself, or beside it, where the page has begun to load it. */
export async function bundledTrip(): Promise<Trip> {
  if (STANDS_ALONE) return JSON.parse(document.getElementById('trip')?.textContent ?? '');
  const link = document.querySelector<HTMLLinkElement>('link[data-trip]');
  if (link === null) throw new Error('The page does not say where its trip is: link[data-trip] is missing');
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(`${link.href} answered ${response.status}`);
  return response.json();
}
