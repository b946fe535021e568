import { enShare } from './en-share.ts';
import { forLanguage } from './for-language.ts';

/** The words of the share dialog. */
export const shareWordsFor = forLanguage({ en: enShare });
