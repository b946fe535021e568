import type { Day } from './days.ts';
import { fold, hasWord, queryWords } from './fold.ts';
import { type EventItem, found, type Itinerary, type LegItem } from './itinerary.ts';
import { linesOf } from './statements.ts';

/** By what the trip can be narrowed, named as in the link: `at` is the stop, `on` the day as shown. */
export const FACETS = ['country', 'at', 'on', 'kind', 'delegation', 'person', 'status', 'has'] as const;
export type Facet = (typeof FACETS)[number];

/** What a meeting can have: the choices of the facet `has`. */
export const HAS = ['disputes', 'quotes', 'outcomes'] as const;

/**
 * What the reader wants to see. Within a facet any choice will do, save for `has`, where each is asked for; between
 * facets all must hold. `q` is text, whose every word must occur.
 */
export type Filter = { readonly [facet in Facet]: readonly string[] } & { readonly q: string };

/** Nothing is asked for: everything is shown. Always this object, so that it can be compared by identity. */
export const EMPTY_FILTER: Filter = {
  country: [],
  at: [],
  on: [],
  kind: [],
  delegation: [],
  person: [],
  status: [],
  has: [],
  q: '',
};

/** The filter itself, or `EMPTY_FILTER` where it asks for nothing. */
export function tidied(filter: Filter): Filter {
  const asks = filter.q.trim() !== '' || FACETS.some((facet) => filter[facet].length > 0);
  return asks ? filter : EMPTY_FILTER;
}

/** The filter with a choice put in, or taken out if it was in. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const chosen = filter[facet];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return tidied({ ...filter, [facet]: next });
}

/** The date under which each meeting stands, by its id: what the facet `on` compares. */
export function datesOf(days: Day[]): Map<string, string> {
  const rows = days.flatMap(({ date, items }) => items.map((item) => ({ date, item })));
  return new Map(rows.flatMap(({ date, item }) => (item.kind === 'event' ? [[item.event.id, date]] : [])));
}

/** The choices of a facet that fit a meeting; `date` is the one it is shown under. */
export function facetValues(facet: Facet, { event, visit }: EventItem, date: string, itinerary: Itinerary): string[] {
  switch (facet) {
    case 'country':
      return [visit.stop.country];
    case 'at':
      return [event.stop];
    case 'on':
      return [date];
    case 'kind':
      return [event.kind];
    case 'delegation':
      return [...new Set(event.participants.map(({ person }) => found(itinerary.people, person).delegation))];
    case 'person':
      return event.participants.map(({ person }) => person);
    case 'status':
      return [event.status];
    case 'has':
      return HAS.filter((list) => event[list].length > 0);
  }
}

/** Whether the choices that fit a meeting are enough for what is asked for in the facet. */
export function passes(facet: Facet, chosen: readonly string[], values: string[]): boolean {
  if (chosen.length === 0) return true;
  const fits = (choice: string) => values.includes(choice);
  return facet === 'has' ? chosen.every(fits) : chosen.some(fits);
}

/** The ids of the meetings that a filter leaves, or null where it asks for nothing. `days` are those shown. */
export function shownEvents(filter: Filter, itinerary: Itinerary, days: Day[]): Set<string> | null {
  if (tidied(filter) === EMPTY_FILTER) return null;
  // Ten thousand dates take longer than the rest; a text, for which this is asked with every letter, needs none.
  const dates = filter.on.length > 0 ? datesOf(days) : new Map<string, string>();
  const words = queryWords(filter.q);
  const asked = FACETS.filter((facet) => filter[facet].length > 0);
  const left = [...itinerary.events.values()].filter((item) => {
    const date = dates.get(item.event.id) ?? '';
    const fits = (facet: Facet) => passes(facet, filter[facet], facetValues(facet, item, date, itinerary));
    return asked.every(fits) && hasWords(item, words, itinerary);
  });
  return new Set(left.map(({ event }) => event.id));
}

const texts = new WeakMap<EventItem, string>();

/** Whether every word, folded, occurs in what is told of a meeting. */
export function hasWords(item: EventItem, words: string[], itinerary: Itinerary): boolean {
  if (words.length === 0) return true;
  const text = foldedText(item, itinerary);
  return words.every((word) => hasWord(text, word));
}

/** All that is told of a meeting, folded. It is made once: for thousands of meetings it takes a second. */
export function foldedText(item: EventItem, itinerary: Itinerary): string {
  const { event, visit } = item;
  const known = texts.get(item);
  if (known !== undefined) return known;
  const text = fold([event.title, visit.stop.name, ...linesOf(event, itinerary)].join('\n'));
  texts.set(item, text);
  return text;
}

/** Whether a leg belongs to what is left: a meeting that is shown took place at each of its ends. */
export function isLegShown({ from, to }: LegItem, shown: Set<string>): boolean {
  return [from, to].every(({ events }) => events.some(({ id }) => shown.has(id)));
}
