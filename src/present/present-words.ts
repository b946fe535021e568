import { enPresent, type PresentWords } from '../i18n/en-present.ts';

/** The words of a talk: so far in English only. */
export const presentWords = (): PresentWords => enPresent;
