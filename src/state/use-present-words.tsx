import type { PresentWords } from '../i18n/en-present.ts';
import { presentWordsFor } from '../i18n/present-words.ts';
import { useFixed } from './hooks.tsx';

/** The words of a talk, in the language of the trip; only for views that load late. */
export function usePresentWords(): PresentWords {
  return presentWordsFor(useFixed((state) => state.itinerary.trip.language));
}
