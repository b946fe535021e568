import type { Path } from './problem.ts';

/** The lists of a trip whose entries have ids and can be referred to. */
export const LISTS = ['stops', 'legs', 'places', 'delegations', 'people', 'events', 'sources'] as const;
export type ListName = (typeof LISTS)[number];

/** What an entry of a list is called: one, and many. */
const NOUNS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  stops: ['stop', 'stops'],
  legs: ['leg', 'legs'],
  places: ['place', 'places'],
  delegations: ['delegation', 'delegations'],
  people: ['person', 'people'],
  events: ['event', 'events'],
  sources: ['source', 'sources'],
  corrections: ['correction', 'corrections'],
  participants: ['participant', 'participants'],
  outcomes: ['outcome', 'outcomes'],
  quotes: ['quote', 'quotes'],
  disputes: ['disagreement', 'disagreements'],
  claims: ['claim', 'claims'],
};

const TIMES: readonly unknown[] = ['when', 'depart', 'arrive'];

/** One entry of a list: `one('people')` is "person". */
export const one = (list: string): string => NOUNS[list]?.[0] ?? 'entry';

/** Several entries of a list: `many('people')` is "people". */
export const many = (list: string): string => NOUNS[list]?.[1] ?? 'entries';

/**
 * What stands at a path, as people call it.
 *
 *     nounAt(['events', 3]) //=> 'event'
 *     nounAt(['legs', 0, 'depart']) //=> 'time'
 */
export function nounAt(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'trip';
  if (TIMES.includes(last)) return 'time';
  return typeof last === 'number' ? one(String(path.at(-2))) : last;
}

/** "a stop", "an event". */
export const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** "A stop", "An event". */
export function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
