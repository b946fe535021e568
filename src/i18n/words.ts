import { en, type Words } from './en.ts';

const LANGUAGES = new Map<string, Words>([['en', en]]);

/** The words for a BCP 47 tag: of its language, else English. */
export function wordsFor(tag: string): Words {
  return LANGUAGES.get(tag.toLowerCase().replace(/-.*/, '')) ?? en;
}
