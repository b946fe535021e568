import { EMPTY_FILTER, FACETS, type Facet, type Filter, tidied } from '../trip/filter.ts';
import type { Itinerary } from '../trip/itinerary.ts';
import { isDate } from '../trip/time.ts';

/** The keys of the link that make the filter. Each may be repeated; the words of several `q` are asked for together. */
export const FILTER_KEYS: readonly string[] = [...FACETS, 'disputed', 'q'];

/** Longer texts are cut: nobody types them, and every meeting is searched for each word. */
const LONGEST_QUERY = 200;

/**
 * The pairs of a filter, in the order of the facets: `kind=meal`, `kind=signing`, `disputed=1`, `q=…`.
 */
export function writeFilter(filter: Filter): [string, string][] {
  const facets = FACETS.flatMap((facet) => filter[facet].map((value): [string, string] => pairOf(facet, value)));
  return filter.q === '' ? facets : [...facets, ['q', filter.q]];
}

const pairOf = (facet: Facet, value: string): [string, string] =>
  facet === 'has' && value === 'disputes' ? ['disputed', '1'] : [facet, value];

/** A filter read from the pairs of a link, and those of the pairs that mean nothing in this trip. */
export function readFilter<Pair extends { key: string; value: string }>(
  pairs: readonly Pair[],
  itinerary: Itinerary,
): { filter: Filter; unread: Pair[] } {
  const read: { -readonly [key in keyof Filter]: Filter[key] } = { ...EMPTY_FILTER };
  const unread: Pair[] = [];
  for (const pair of pairs.filter(({ key }) => FILTER_KEYS.includes(key))) {
    const { key, value } = pair;
    const choice = choiceOf(key, value, itinerary);
    if (key === 'q') read.q = shortened(`${read.q} ${value}`.trim());
    else if (choice === null) unread.push(pair);
    else read[choice[0]] = [...new Set([...read[choice[0]], choice[1]])];
  }
  return { filter: tidied(read), unread };
}

/** Never between the halves of a sign, for half of one cannot be written into a link. */
const shortened = (text: string): string => text.slice(0, LONGEST_QUERY).replace(/[\ud800-\udbff]$/, '');

function choiceOf(key: string, value: string, itinerary: Itinerary): [Facet, string] | null {
  if (key === 'disputed') return value === '1' ? ['has', 'disputes'] : null;
  const facet = FACETS.find((name) => name === key);
  return facet !== undefined && isChoice(facet, value, itinerary) ? [facet, value] : null;
}

function isChoice(facet: Facet, value: string, { trip, people, stops }: Itinerary): boolean {
  switch (facet) {
    case 'country':
      return trip.stops.some(({ country }) => country === value);
    case 'at':
      return stops.has(value);
    case 'on':
      return isDate(value);
    case 'kind':
      return trip.events.some(({ kind }) => kind === value);
    case 'delegation':
      return trip.delegations.some(({ id }) => id === value);
    case 'person':
      return people.has(value);
    case 'status':
      return trip.events.some(({ status }) => status === value);
    case 'has':
      return value === 'quotes' || value === 'outcomes';
  }
}
