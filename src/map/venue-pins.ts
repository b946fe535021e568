import type { Words } from '../i18n/en.ts';
import type { Focus } from './focus.ts';
import { type Frame, pixelOf, type Spot } from './mercator.ts';
import type { Venue } from './venues.ts';

/** One venue, or several too near to each other to be told apart. */
export interface VenuePin {
  venues: Venue[];
  at: Spot;
}

/** Pixels from a venue's middle to its edge. */
export const VENUE_RADIUS = 5;

const JOIN = 18;

/** Venues as pins; those nearer than 18 px to each other in one. */
export function venuePins(venues: Venue[], frame: Frame): VenuePin[] {
  const pins: VenuePin[] = [];
  for (const venue of venues) {
    const at = pixelOf(frame, venue.spot);
    const near = pins.find((pin) => Math.hypot(pin.at.x - at.x, pin.at.y - at.y) < JOIN);
    if (near === undefined) pins.push({ venues: [venue], at });
    else near.venues.push(venue);
  }
  return pins;
}

/** Whether a venue, or one of several in one pin, is where the chosen meeting took place. */
export const isChosen = ({ venues }: VenuePin, focus: Focus | null): boolean =>
  venues.some(({ places }) => places.some(({ id }) => id === focus?.place));

/** The names of the places in a pin, at most two; more go by their stop. */
export function venueNames({ venues }: VenuePin, stopName: (id: string) => string): string[] {
  const places = venues.flatMap((venue) => venue.places.map(({ name }) => name));
  return places.length <= 2 ? places : [...new Set(venues.map(({ stop }) => stopName(stop)))];
}

/** Whether the places in a pin are all known to the site: one that is not makes no exact dot of it. */
export const isSite = ({ venues }: VenuePin): boolean => venues.every((venue) => venue.isSite);

/** How many events the venues of a pin have together. */
export const eventsOf = ({ venues }: VenuePin): number => venues.reduce((sum, { events }) => sum + events.length, 0);

/** `6 events`; of more places than are named, `8 events, 5 places`. */
export function venueCount(pin: VenuePin, words: Words): string {
  const events = words.plural(eventsOf(pin), 'event');
  return pin.venues.length <= 2 ? events : `${events}, ${words.plural(pin.venues.length, 'place')}`;
}
