import { isLegShown } from '../trip/filter.ts';
import type { LegItem } from '../trip/itinerary.ts';
import type { Pin } from './pins.ts';
import type { VenuePin } from './venue-pins.ts';

/** What the reader's filter leaves on the map: ids of meetings, or null where nothing is filtered. */
export type Shown = Set<string> | null;

/** Whether none of a pin's meetings is left: it stays, in grey, so that the trip keeps its shape. */
export const isPinOff = ({ marks }: Pin, shown: Shown): boolean =>
  shown !== null && !marks.some(({ visits }) => visits.some(({ events }) => events.some(({ id }) => shown.has(id))));

export const isVenueOff = ({ venues }: VenuePin, shown: Shown): boolean =>
  shown !== null && !venues.some(({ events }) => events.some((id) => shown.has(id)));

export const isLegOff = (leg: LegItem, shown: Shown): boolean => shown !== null && !isLegShown(leg, shown);
