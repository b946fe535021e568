import { fold, isSpaceless, SPACELESS } from './fold.ts';

/** A word of a text, where it begins, and how it is compared. */
export interface Token {
  start: number;
  text: string;
  folded: string;
}

const SIGN = SPACELESS.source.slice(1); // wherever it stands
/** Runs of letters and digits of one sort: of scripts that write without spaces, or of all others. */
const RUN = new RegExp(String.raw`${SIGN}+|(?:(?!${SIGN})[\p{L}\p{M}\p{N}])+`, 'gu');

/**
 * The words of a text, in order. What is written without spaces (Japanese, Chinese, Korean compounds, Thai, Lao, Khmer,
 * Burmese) is cut by the segmenter of `language`, all else by what is no letter or digit, which is much faster.
 *
 *     tokensOf('Trump–Xi talks', 'en').map(({ folded }) => folded) //=> ['trump', 'xi', 'talks']
 */
export function tokensOf(text: string, language: string): Token[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    isSpaceless(run) ? segmented(run, index, language) : [{ start: index, text: run, folded: foldWord(run) }],
  );
}

/** So many texts are kept as words: more than a trip of some dozen meetings has. */
const KEPT = 8000;
const kept = new Map<string, Map<string, Token[]>>();

/** The same, for a text that will be looked at again: with every letter that is typed. */
export function keptTokens(text: string, language: string): Token[] {
  const texts = kept.get(language) ?? new Map<string, Token[]>();
  const tokens = texts.get(text) ?? tokensOf(text, language);
  if (texts.size >= KEPT) texts.clear();
  kept.set(language, texts.set(text, tokens));
  return tokens;
}

/** A trip has some thousand words, and each query looks at many of them again. */
const known = new Map<string, string>();

function foldWord(word: string): string {
  const folded = known.get(word) ?? fold(word);
  known.set(word, folded);
  return folded;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmented(run: string, index: number, language: string): Token[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  const words = [...segmenter.segment(run)].filter(({ isWordLike }) => isWordLike === true);
  return words.map(({ segment, index: within }) => ({
    start: index + within,
    text: segment,
    folded: foldWord(segment),
  }));
}
