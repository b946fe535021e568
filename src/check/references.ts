import type { Mode, Trip } from '../trip/types.ts';
import { type Draft, each } from './draft.ts';
import { guesser } from './nearest.ts';
import { LISTS, type ListName, one, sentenceStart, withArticle } from './nouns.ts';
import type { Path, Report } from './problem.ts';
import { brokenTitle, brokenWords, type Role } from './problem-references.ts';

/** One place of the file that names an entry of a list by its id. */
export interface Reference {
  list: ListName;
  id: string;
  path: Path;
  role: Role;
  /** Who names it, where the headline says so. */
  subject?: string;
}

/** Reports every reference that leads nowhere, with the id that was probably meant. */
export function checkReferences(draft: Draft<Trip>, report: Report): void {
  const ids = idsOf(draft);
  const guesses = new Map(LISTS.map((list) => [list, guesser(ids[list])]));
  for (const { list, id, path, role, subject } of referencesOf(draft)) {
    if (draft[list] === undefined || ids[list].has(id)) continue;
    const meant = guesses.get(list)?.(id) ?? null;
    report(path, brokenWords(brokenTitle(role, subject), id, list, draft[list].length, meant));
  }
}

/** The ids of each list. */
export function idsOf(draft: Draft<Trip>): Record<ListName, Set<string>> {
  const ids = (list: ListName) => new Set((draft[list] ?? []).flatMap((entry) => entry?.id ?? []));
  return {
    stops: ids('stops'),
    legs: ids('legs'),
    places: ids('places'),
    delegations: ids('delegations'),
    people: ids('people'),
    events: ids('events'),
    sources: ids('sources'),
  };
}

/** Every reference of a trip, in the order of the format. */
export function referencesOf(draft: Draft<Trip>): Reference[] {
  const found: Reference[] = [];
  const note = (list: ListName, role: Role, id: string | null | undefined, path: Path, subject?: string) => {
    if (typeof id === 'string') found.push({ list, role, id, path, ...(subject && { subject }) });
  };
  note('people', 'traveller', draft.traveller, ['traveller']);
  each(draft.corrections, ['corrections'], ({ event }, path) =>
    note('events', 'correction', event, [...path, 'event']),
  );
  each(draft.stops, ['stops'], ({ overnight }, path) => note('places', 'overnight', overnight, [...path, 'overnight']));
  each(draft.places, ['places'], ({ stop }, path) => note('stops', 'place-stop', stop, [...path, 'stop']));
  each(draft.people, ['people'], (person, path) =>
    note('delegations', 'delegation', person.delegation, [...path, 'delegation']),
  );
  each(draft.legs, ['legs'], (leg, path) => noteLeg(leg, path, note));
  each(draft.events, ['events'], (event, path) => noteEvent(event, path, note));
  for (const { ids, path, subject } of citationsOf(draft)) {
    each(ids, path, (id, at) => note('sources', 'source', id, at, subject));
  }
  return found;
}

type Note = (list: ListName, role: Role, id: string | null | undefined, path: Path, subject?: string) => void;

const BY_MODE: Readonly<Record<Mode, string>> = {
  plane: 'A flight',
  helicopter: 'A flight',
  car: 'A drive',
  train: 'A train journey',
  ship: 'A voyage',
};

function noteLeg({ from, to, mode }: Draft<Trip['legs'][number]>, path: Path, note: Note): void {
  const subject = mode && BY_MODE[mode];
  note('stops', 'from', from, [...path, 'from'], subject);
  note('stops', 'to', to, [...path, 'to'], subject);
}

function noteEvent(event: Draft<Trip['events'][number]>, path: Path, note: Note): void {
  note('stops', 'event-stop', event.stop, [...path, 'stop']);
  note('places', 'event-place', event.place, [...path, 'place']);
  note('legs', 'event-leg', event.leg, [...path, 'leg']);
  each(event.participants, [...path, 'participants'], ({ person }, at) =>
    note('people', 'participant', person, [...at, 'person']),
  );
  each(event.quotes, [...path, 'quotes'], ({ speaker }, at) => note('people', 'speaker', speaker, [...at, 'speaker']));
}

/** A list of source ids, and what rests on it. */
export interface Citation {
  ids: readonly (string | undefined)[];
  path: Path;
  /** "An event", "A quote". */
  subject: string;
}

/** Every list of sources in a trip. */
export function citationsOf(draft: Draft<Trip>): Citation[] {
  const found: Citation[] = [];
  const note = ({ sources }: { sources?: Citation['ids'] | undefined }, path: Path, list: string) => {
    const subject = sentenceStart(withArticle(one(list)));
    if (sources !== undefined) found.push({ ids: sources, path: [...path, 'sources'], subject });
  };
  each(draft.legs, ['legs'], (leg, path) => note(leg, path, 'legs'));
  each(draft.events, ['events'], (event, path) => {
    note(event, path, 'events');
    each(event.quotes, [...path, 'quotes'], (quote, at) => note(quote, at, 'quotes'));
    each(event.disputes, [...path, 'disputes'], ({ claims }, at) => {
      each(claims, [...at, 'claims'], (claim, atClaim) => note(claim, atClaim, 'claims'));
    });
  });
  return found;
}
