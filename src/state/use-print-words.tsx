import type { PrintWords } from '../i18n/en-print.ts';
import { printWordsFor } from '../i18n/print-words.ts';
import { useFixed } from './hooks.tsx';

/** The words of the hand-out, in the language of the trip; only for views that load late. */
export function usePrintWords(): PrintWords {
  return printWordsFor(useFixed((state) => state.itinerary.trip.language));
}
