import { embedWordsFor } from '../i18n/embed-words.ts';
import type { EmbedWords } from '../i18n/en-embed.ts';
import { useFixed } from './hooks.tsx';

/** The words of the embed, in the language of the trip. */
export function useEmbedWords(): EmbedWords {
  return embedWordsFor(useFixed((state) => state.itinerary.trip.language));
}
