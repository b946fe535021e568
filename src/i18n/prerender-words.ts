import { enPrerender, type PrerenderWords } from './en-prerender.ts';

const LANGUAGES: Record<string, PrerenderWords> = { en: enPrerender };

/** The words that only prerendered pages have for a BCP 47 tag: of its language, else English. */
export function prerenderWordsFor(tag: string): PrerenderWords {
  return LANGUAGES[tag.split('-')[0]?.toLowerCase() ?? ''] ?? enPrerender;
}
