import { enOpen } from './en-open.ts';
import { forLanguage } from './for-language.ts';

/** The words of the page that shows what is wrong with a trip file. */
export const openWordsFor = forLanguage({ en: enOpen });
