import { detailWordsFor } from '../i18n/detail-words.ts';
import type { DetailWords } from '../i18n/en-detail.ts';
import { useFixed } from './hooks.tsx';

/** The words of the details, in the language of the trip; only for views that load with them. */
export function useDetailWords(): DetailWords {
  return detailWordsFor(useFixed((state) => state.itinerary.trip.language));
}
