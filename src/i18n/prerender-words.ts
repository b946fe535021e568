import { enPrerender } from './en-prerender.ts';
import { forLanguage } from './for-language.ts';

/** The words that only prerendered pages have. */
export const prerenderWordsFor = forLanguage({ en: enPrerender });
