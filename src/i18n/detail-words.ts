import { enDetail } from './en-detail.ts';
import { forLanguage } from './for-language.ts';

/** The words of the details. */
export const detailWordsFor = forLanguage({ en: enDetail });
