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

/** The names of the places at one point; several venues in one pin go by their stop. */
export function venueName({ venues }: VenuePin, stopName: (id: string) => string): string {
  const [only, ...others] = venues;
  if (only !== undefined && others.length === 0) return only.places.map(({ name }) => name).join(' · ');
  return [...new Set(venues.map(({ stop }) => stopName(stop)))].join(', ');
}

/** `6 events`, `8 events, 5 places`. */
export function venueCount({ venues }: VenuePin, words: Words): string {
  const events = words.plural(
    venues.reduce((sum, venue) => sum + venue.events.length, 0),
    'event',
  );
  return venues.length === 1 ? events : `${events}, ${words.plural(venues.length, 'place')}`;
}
