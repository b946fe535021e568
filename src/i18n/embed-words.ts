import { type EmbedWords, enEmbed } from './en-embed.ts';

const LANGUAGES: Record<string, EmbedWords> = { en: enEmbed };

/** The words of the embed for a BCP 47 tag: of its language, else English. */
export function embedWordsFor(tag: string): EmbedWords {
  return LANGUAGES[tag.split('-')[0]?.toLowerCase() ?? ''] ?? enEmbed;
}
