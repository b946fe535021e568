import { wordsFor } from '../i18n/words.ts';
import { itineraryOf } from '../trip/itinerary.ts';
import { tonesOf } from '../trip/tones.ts';
import type { Trip } from '../trip/types.ts';
import { meetingPath } from './head.ts';
import { type Brush, meetingImage, tripImage } from './share-image.ts';
import { SHARE_IMAGE } from './site-files.ts';

/** Every picture that links to the site are shown with, as SVG, by the path of the PNG it becomes. */
export function shareImages(trip: Trip, given: Pick<Brush, 'measure' | 'cells'>): { path: string; text: string }[] {
  const itinerary = itineraryOf(trip);
  const brush: Brush = { ...given, words: wordsFor(trip.language), tones: tonesOf(itinerary) };
  const meetings = [...itinerary.events].map(([id, item]) => ({
    path: `${meetingPath(id)}${SHARE_IMAGE}`,
    text: meetingImage(item, itinerary, brush),
  }));
  return [{ path: SHARE_IMAGE, text: tripImage(itinerary, brush) }, ...meetings];
}
