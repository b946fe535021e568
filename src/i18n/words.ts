import { en } from './en.ts';
import { forLanguage } from './for-language.ts';

/** The words of the page as it opens. */
export const wordsFor = forLanguage({ en });
