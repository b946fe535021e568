import type { Trip } from '../trip/types.ts';

/** A page that stands alone carries its trip in itself, and needs nothing that lies beside it. */
export const standsAlone = (): boolean => document.getElementById('trip') !== null;

/** The trip of this build, checked when it was built: in the page itself, or beside it, where the page has begun to load it. */
export async function bundledTrip(): Promise<Trip> {
  const carried = document.getElementById('trip');
  if (carried !== null) return JSON.parse(carried.textContent ?? '');
  const link = document.querySelector<HTMLLinkElement>('link[data-trip]');
  if (link === null) throw new Error('The page does not say where its trip is: link[data-trip] is missing');
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(`${link.href} answered ${response.status}`);
  return response.json();
}
