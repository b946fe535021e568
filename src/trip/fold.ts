/** Letters that carry a stroke or are joined, which Unicode does not take apart, as a keyboard without them writes them. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '’': "'",
  '‘': "'",
};

/**
 * A text as it is compared: small letters, full-width forms made narrow, the marks of Latin, Greek and Cyrillic taken
 * off. The marks of other scripts are letters in their own right and stay.
 *
 *     fold('São Tomé, Łódź') //=> 'sao tome, lodz'
 */
export function fold(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  return bare.toLowerCase().replace(/[ßæœøłđðþı’‘]/g, (letter) => PLAIN[letter] ?? letter);
}

/** The words of a query, folded, without what stands around them; in scripts without spaces a phrase is one word. */
export function queryWords(query: string): string[] {
  return fold(query)
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}

/** Begins with a sign of a script that is written without spaces: Japanese, Chinese, Korean, Thai, Lao, Khmer, Burmese. */
export const SPACELESS =
  /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Whether a word is of a script that writes without spaces. */
export const isSpaceless = (word: string): boolean => SPACELESS.test(word);

/**
 * Whether a folded text has a folded word: at the beginning of one of its own, or anywhere in a script that writes
 * without spaces.
 *
 *     hasWord('a taxi to xinjiang', 'xi') //=> true, for the last word only
 */
export function hasWord(text: string, word: string): boolean {
  if (isSpaceless(word)) return text.includes(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{M}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  }
  return false;
}
