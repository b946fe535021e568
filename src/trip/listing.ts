import type { Itinerary } from './itinerary.ts';

export const PEOPLE_ORDERS = ['delegation', 'name', 'events'] as const;
export type PeopleOrder = (typeof PEOPLE_ORDERS)[number];

export const SOURCE_ORDERS = ['publisher', 'date', 'uses'] as const;
export type SourceOrder = (typeof SOURCE_ORDERS)[number];

/** How the people or the sources are listed, named and written as in the link; empty where nothing is asked for. */
export interface Listing {
  /** One of the orders; of no meaning in the other room. */
  readonly sort: string;
  /** Words looked for among the people. */
  readonly find: string;
  /** The publisher whose sources alone are listed. */
  readonly publisher: string;
  /** `1` where only sources with a limit are listed. */
  readonly limited: string;
}

/** As every room lists at first. */
export const EMPTY_LISTING: Listing = { sort: '', find: '', publisher: '', limited: '' };

export const LISTING_KEYS = ['sort', 'find', 'publisher', 'limited'] as const;

/** Whether a value of the link means something for this trip, in a room; of the timeline, which may stand for any, in one of them. */
export function isListing(key: keyof Listing, value: string, { trip }: Itinerary, room: string): boolean {
  switch (key) {
    case 'sort':
      return [...(room === 'sources' ? [] : PEOPLE_ORDERS), ...(room === 'people' ? [] : SOURCE_ORDERS)].some(
        (order) => order === value,
      );
    case 'find':
      return true;
    case 'publisher':
      return trip.sources.some(({ publisher }) => publisher === value);
    case 'limited':
      return value === '1';
  }
}
