import { en, type Words } from './en.ts';

const LANGUAGES: Record<string, Words> = { en };

/** The words for a BCP 47 tag: of its language, else English. */
export function wordsFor(tag: string): Words {
  return LANGUAGES[tag.split('-')[0]?.toLowerCase() ?? ''] ?? en;
}
