import type { RoomWords } from '../i18n/en-rooms.ts';
import type { Day } from '../trip/days.ts';
import { FACETS, type Facet, type Filter, HAS, shownEvents, toggled } from '../trip/filter.ts';
import { type Counts, facetCounts } from '../trip/filter-counts.ts';
import type { Itinerary } from '../trip/itinerary.ts';

/** One choice of a facet: what it is called, how many meetings it would show, and whether it is made. */
export interface Choice {
  value: string;
  label: string;
  /** Of the label, where it is in another language than the trip. */
  lang: string | undefined;
  count: number;
  chosen: boolean;
}

/** How a choice is called: `Signing`, `Tue 28 Oct`, `Malaysia`. A value that the trip does not have keeps its own name. */
export function choiceLabel(facet: Facet, value: string, itinerary: Itinerary, words: RoomWords): string {
  switch (facet) {
    case 'country':
      return countryName(value, itinerary.trip.language);
    case 'at':
      return itinerary.stops.get(value)?.name ?? value;
    case 'on':
      return words.dates.short(value);
    case 'kind':
      return lookUp(words.kinds, value);
    case 'delegation':
      return itinerary.trip.delegations.find(({ id }) => id === value)?.name ?? value;
    case 'person':
      return itinerary.people.get(value)?.name ?? value;
    case 'status':
      return lookUp(words.statuses, value);
    case 'has':
      return lookUp(words.filter.has, value);
  }
}

/** The language of a choice's label, where it is another than the trip's: only names of people can be. */
export const choiceLang = (facet: Facet | 'q', value: string, { people }: Itinerary): string | undefined =>
  facet === 'person' ? people.get(value)?.lang : undefined;

const lookUp = (names: Record<string, string>, key: string): string => names[key] ?? key;

/** In the language of the trip. Engines differ in some names, which is why no prerendered page prints them. */
function countryName(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** The facets in the order of the panel: what is asked for most comes first. */
const PANEL: Facet[] = ['kind', 'at', 'on', 'person', 'delegation', 'country', 'status', 'has'];

/** Every facet with its choices, counted given the other facets. A facet that has nothing to choose from is left out. */
export function facetsOf(filter: Filter, itinerary: Itinerary, days: Day[], words: RoomWords): [Facet, Choice[]][] {
  const counts = facetCounts(filter, itinerary, days);
  return PANEL.flatMap((facet): [Facet, Choice[]][] => {
    const choices = valuesOf(facet, counts, itinerary, days).map((value) => ({
      value,
      label: choiceLabel(facet, value, itinerary, words),
      lang: choiceLang(facet, value, itinerary),
      count: counts[facet].get(value) ?? 0,
      chosen: filter[facet].includes(value),
    }));
    return choices.length < 2 && facet !== 'has' ? [] : [[facet, choices]];
  });
}

/** The choices in the order of the trip; people by how often they are named. */
function valuesOf(facet: Facet, counts: Counts, itinerary: Itinerary, days: Day[]): string[] {
  const { trip } = itinerary;
  const occurring = (values: string[]) => [...new Set(values)].filter((value) => counts[facet].has(value));
  switch (facet) {
    case 'country':
      return occurring(itinerary.visits.map(({ stop }) => stop.country));
    case 'at':
      return occurring(trip.stops.map(({ id }) => id));
    case 'on':
      return occurring(days.map(({ date }) => date));
    case 'delegation':
      return occurring(trip.delegations.map(({ id }) => id));
    case 'person':
    case 'kind':
      return byTotal(occurring([...counts[facet].keys()]), facet, itinerary);
    case 'status':
      return occurring(['confirmed', 'reported', 'announced', 'disputed']);
    case 'has':
      return [...HAS];
  }
}

/** The most frequent in the whole trip first: an order that does not move while one chooses. */
function byTotal(values: string[], facet: 'person' | 'kind', { trip }: Itinerary): string[] {
  const totals = new Map<string, number>();
  for (const { kind, participants } of trip.events) {
    const found = facet === 'kind' ? [kind] : participants.map(({ person }) => person);
    for (const value of found) totals.set(value, (totals.get(value) ?? 0) + 1);
  }
  return values.toSorted((one, other) => (totals.get(other) ?? 0) - (totals.get(one) ?? 0));
}

/** One thing that is asked for: a choice, or the text. */
export interface Asked {
  facet: Facet | 'q';
  value: string;
  /** The filter without it. */
  without: Filter;
}

/** Everything a filter asks for, in the order of its chips: the text first. */
export function askedFor(filter: Filter): Asked[] {
  const text: Asked[] = filter.q === '' ? [] : [{ facet: 'q', value: filter.q, without: { ...filter, q: '' } }];
  const choices = FACETS.flatMap((facet) =>
    filter[facet].map((value): Asked => ({ facet, value, without: toggled(filter, facet, value) })),
  );
  return [...text, ...choices];
}

/** How many meetings a filter shows. */
export const countOf = (filter: Filter, itinerary: Itinerary, days: Day[]): number =>
  shownEvents(filter, itinerary, days)?.size ?? itinerary.trip.events.length;
