import { enEmbed } from './en-embed.ts';
import { forLanguage } from './for-language.ts';

/** The words of the embed. */
export const embedWordsFor = forLanguage({ en: enEmbed });
