import type { Selection } from '../state/state.ts';
import { itineraryOf } from '../trip/itinerary.ts';
import type { Trip } from '../trip/types.ts';
import { type Head, meetingHead, meetingPath, type SiteUrl, tripHead } from './head.ts';

/** A page to write: where it stands, what it says of itself, and what is open in it. */
export interface SitePage {
  path: string;
  /** From the page to the site's root, to put before an address: nothing, or `../../`. */
  toRoot: string;
  lang: string;
  selection: Selection | null;
  head: Head;
}

/** The trip's own page, then one for each meeting, in file order. */
export function sitePages(trip: Trip, site: SiteUrl): SitePage[] {
  const itinerary = itineraryOf(trip);
  const meetings = [...itinerary.events].map(([id, item]): SitePage => {
    const selection = { kind: 'event', id } as const;
    const path = `${meetingPath(id)}index.html`;
    return { path, toRoot: '../../', lang: trip.language, selection, head: meetingHead(item, itinerary, site) };
  });
  const own: SitePage = {
    path: 'index.html',
    toRoot: '',
    lang: trip.language,
    selection: null,
    head: tripHead(itinerary, site),
  };
  return [own, ...meetings];
}
