import type { Day } from './days.ts';
import { datesOf, FACETS, type Facet, type Filter, facetValues, hasWords, passes } from './filter.ts';
import { queryWords } from './fold.ts';
import type { Itinerary } from './itinerary.ts';

/** For each facet, how many meetings each of its choices would show, given what is chosen in the other facets. */
export type Counts = Record<Facet, Map<string, number>>;

/**
 * Counts every choice that occurs in the trip, those that would show nothing as 0, so that the list keeps its length.
 * Where each choice is asked for (`has`), a choice is counted together with those already made.
 */
export function facetCounts(filter: Filter, itinerary: Itinerary, days: Day[]): Counts {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Counts;
  const dates = datesOf(days);
  const words = queryWords(filter.q);
  for (const item of itinerary.events.values()) {
    const date = dates.get(item.event.id) ?? '';
    const values = FACETS.map((facet) => facetValues(facet, item, date, itinerary));
    const failed = FACETS.filter((facet, index) => !passes(facet, filter[facet], values[index] ?? []));
    const fits = failed.length <= 1 && hasWords(item, words, itinerary);
    FACETS.forEach((facet, index) => {
      add(counts[facet], values[index] ?? [], fits && isCounted(facet, failed));
    });
  }
  return counts;
}

const isCounted = (facet: Facet, failed: Facet[]): boolean =>
  failed.length === 0 || (failed[0] === facet && facet !== 'has');

function add(counts: Map<string, number>, values: string[], counted: boolean): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + (counted ? 1 : 0));
}
