import { enPrint } from './en-print.ts';
import { forLanguage } from './for-language.ts';

/** The words of the hand-out. */
export const printWordsFor = forLanguage({ en: enPrint });
