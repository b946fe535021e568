import type { Quote } from '../trip/types.ts';

/** Quotes of one speaker that stand together: one quote, or neighbouring phrases that share a line. */
export interface QuoteGroup {
  speaker: string;
  quotes: Quote[];
  /** Whether all of them rest on the same sources, which then need to be given only once. */
  sameSources: boolean;
}

/** Quotes shorter than this are phrases: short enough to share a line. */
const PHRASE = 45;

/** Puts neighbouring phrases of one speaker together. The order is the file's, and the words are left as printed. */
export function quoteGroups(quotes: Quote[]): QuoteGroup[] {
  const groups: Quote[][] = [];
  for (const quote of quotes) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && shareLine(last, quote)) group.push(quote);
    else groups.push([quote]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [{ speaker: first.speaker, quotes: group, sameSources: group.every((quote) => alike(quote, first)) }];
  });
}

const isPhrase = ({ text }: Quote): boolean => [...text].length < PHRASE;
const shareLine = (one: Quote, next: Quote): boolean => one.speaker === next.speaker && isPhrase(one) && isPhrase(next);

const key = ({ sources }: Quote): string => [...new Set(sources)].sort().join(' ');
const alike = (one: Quote, other: Quote): boolean => key(one) === key(other);
