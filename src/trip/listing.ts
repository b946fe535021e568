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

/** Whether a value of the link means something for this trip, in a room: each lists in its own ways, or not at all. */
export function isListing(key: keyof Listing, value: string, room: string, { trip }: Itinerary): boolean {
  const orders: readonly string[] = room === 'people' ? PEOPLE_ORDERS : room === 'sources' ? SOURCE_ORDERS : [];
  switch (key) {
    case 'sort':
      return orders.includes(value);
    case 'find':
      return room === 'people';
    case 'publisher':
      return room === 'sources' && trip.sources.some(({ publisher }) => publisher === value);
    case 'limited':
      return room === 'sources' && value === '1';
  }
}
