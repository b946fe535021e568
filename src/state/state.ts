import { type Day, daysOf } from '../trip/days.ts';
import { EMPTY_FILTER, type Filter } from '../trip/filter.ts';
import { type Itinerary, itineraryOf } from '../trip/itinerary.ts';
import { EMPTY_LISTING, type Listing } from '../trip/listing.ts';
import type { Talk } from '../trip/talk.ts';
import type { Zone } from '../trip/time.ts';
import { type Tone, tonesOf } from '../trip/tones.ts';
import type { Trip } from '../trip/types.ts';
import type { ZoneChoice } from '../trip/zones.ts';

/** What the reader has chosen: a meeting or leg (its details open), or a stop (map and list go there, nothing opens). */
export interface Selection {
  kind: 'event' | 'leg' | 'stop';
  id: string;
}

/** Whether a selection has details to show: a stop has none. */
export const hasDetails = (selection: Selection | null): selection is Selection & { kind: 'event' | 'leg' } =>
  selection !== null && selection.kind !== 'stop';

/** Whether both choose the same thing, or both nothing. */
export const sameSelection = (one: Selection | null, other: Selection | null): boolean =>
  one?.kind === other?.kind && one?.id === other?.id;

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What fills the page below the masthead. */
export const ROOMS = ['timeline', 'people', 'sources', 'numbers'] as const;
export type Room = (typeof ROOMS)[number];

/** All that a link carries. */
export interface View {
  room: Room;
  selection: Selection | null;
  /** A day the reader asked for, as shown in the chosen zone, by its name in a link (`dayName`). */
  day: string | null;
  zone: ZoneChoice;
  theme: Theme;
  /** The person open among the people, or null. */
  person: string | null;
  /** The source pointed at among the sources, or null. */
  source: string | null;
  /** How the people or the sources are listed, in the room in which they are. */
  listing: Listing;
  /** What the reader wants to see; `EMPTY_FILTER` itself where that is everything. */
  filter: Filter;
  /** The talk being given on this screen, or null. */
  talk: Talk | null;
  /** Whether this window is the speaker's own, beside the screen with the talk. */
  speaker: boolean;
}

/** Something the reader should be told, once; `id` tells two alike apart. */
export interface Notice {
  id: number;
  text: string;
}

/** The whole of the reader's state. The trip and what is derived from it are made once and never change. */
export interface State {
  itinerary: Itinerary;
  tones: Map<string, Tone>;
  view: View;
  /** The days of the timeline in the chosen zone; derived from `view.zone`. */
  days: Day[];
  /** Ids of the meetings that the filter leaves; null while nothing is filtered. Derived from `view.filter`. */
  shown: Set<string> | null;
  /** Index of the day in view. */
  dayInView: number;
  /** Whether the map goes along; false once the reader has moved it, until asked back. */
  mapFollows: boolean;
  /** The browser's zone; null until hydration, for the prerendered page cannot know it. */
  readerZone: Zone | null;
  /** False in the prerendered page and during hydration. */
  live: boolean;
  /**
   * Where the pages of the meetings are, `…/meetings/<id>/`: a relative address that ends in a slash or is empty, made
   * absolute on hydration. Null for a trip that has no pages (opened by `?trip=`): its links are fragments.
   */
  root: string | null;
  /** Whether what is chosen was passed on the way to another, as in a drag: Back does not lead there. */
  isPassing: boolean;
  /** Whether the panel of the filter is open. */
  filterOpen: boolean;
  /** Whether the choices for printing are shown. */
  printOpen: boolean;
  /** What fills a phone's screen under the bar. */
  pane: 'timeline' | 'map';
  notice: Notice | null;
}

export const EMPTY_VIEW: View = {
  room: 'timeline',
  selection: null,
  day: null,
  zone: 'there',
  theme: 'system',
  person: null,
  source: null,
  listing: EMPTY_LISTING,
  filter: EMPTY_FILTER,
  talk: null,
  speaker: false,
};

/** The state of a page before anything happened; the same on server and browser, so that hydration is clean. */
export function initialState(
  trip: Trip,
  selection: Selection | null = null,
  root: string | null = '',
  room: Room = 'timeline',
): State {
  const itinerary = itineraryOf(trip);
  return {
    itinerary,
    tones: tonesOf(itinerary),
    view: { ...EMPTY_VIEW, room, selection },
    days: daysOf(itinerary, 'there', null),
    shown: null,
    dayInView: 0,
    mapFollows: true,
    readerZone: null,
    live: false,
    root,
    isPassing: false,
    filterOpen: false,
    printOpen: false,
    pane: 'timeline',
    notice: null,
  };
}
