import { type DetailWords, enDetail } from './en-detail.ts';

const LANGUAGES: Record<string, DetailWords> = { en: enDetail };

/** The words of the details for a BCP 47 tag: of its language, else English. */
export function detailWordsFor(tag: string): DetailWords {
  return LANGUAGES[tag.split('-')[0]?.toLowerCase() ?? ''] ?? enDetail;
}
