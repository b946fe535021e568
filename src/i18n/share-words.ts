import { enShare, type ShareWords } from './en-share.ts';

const LANGUAGES: Record<string, ShareWords> = { en: enShare };

/** The words of the share dialog for a BCP 47 tag: of its language, else English. */
export function shareWordsFor(tag: string): ShareWords {
  return LANGUAGES[tag.split('-')[0]?.toLowerCase() ?? ''] ?? enShare;
}
