import { wordsFor } from '../i18n/words.ts';
import { ROOMS, type Room, type Selection } from '../state/state.ts';
import { itineraryOf } from '../trip/itinerary.ts';
import type { Trip } from '../trip/types.ts';
import { type Head, meetingHead, meetingPath, roomHead, type SiteUrl, tripHead } from './head.ts';

/** A page to write: where it stands, what it says of itself, and what is open in it. */
export interface SitePage {
  path: string;
  /** From the page to the site's root, to put before an address: nothing, `../` or `../../`. */
  toRoot: string;
  lang: string;
  room: Room;
  selection: Selection | null;
  head: Head;
}

/** The trip's own page, one for each meeting in file order, then those of the other rooms. */
export function sitePages(trip: Trip, site: SiteUrl): SitePage[] {
  const itinerary = itineraryOf(trip);
  const meetings = [...itinerary.events].map(([id, item]): SitePage => {
    const selection = { kind: 'event', id } as const;
    const path = `${meetingPath(id)}index.html`;
    return {
      path,
      toRoot: '../../',
      lang: trip.language,
      room: 'timeline',
      selection,
      head: meetingHead(item, itinerary, site),
    };
  });
  const own: SitePage = {
    path: 'index.html',
    toRoot: '',
    lang: trip.language,
    room: 'timeline',
    selection: null,
    head: tripHead(itinerary, site),
  };
  const { rooms } = wordsFor(trip.language).app;
  const others = ROOMS.filter((room) => room !== 'timeline').map((room): SitePage => {
    const head = roomHead(room, rooms[room], itinerary, site);
    return { path: `${room}/index.html`, toRoot: '../', lang: trip.language, room, selection: null, head };
  });
  return [own, ...meetings, ...others];
}
