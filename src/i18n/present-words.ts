import { enPresent } from './en-present.ts';
import { forLanguage } from './for-language.ts';

/** The words of a talk, on the stage and in the speaker’s window. */
export const presentWordsFor = forLanguage({ en: enPresent });
