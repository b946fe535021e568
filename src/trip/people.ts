import { fold } from './fold.ts';
import { type EventItem, found, type Itinerary } from './itinerary.ts';
import type { PeopleOrder } from './listing.ts';
import type { Delegation, Person, Quote } from './types.ts';

/** Someone of the trip, with the meetings at which a source puts them, in file order. */
export interface Named {
  person: Person;
  delegation: Delegation;
  /** By the meeting's id: the part played there (host, witness …), or null. */
  parts: Map<string, string | null>;
}

/** People under one heading; `delegation` is null where the order is not by delegation, and all stand in one group. */
export interface Roster {
  delegation: Delegation | null;
  people: Named[];
}

/**
 * Everyone in the file with the meetings they are named at. With `shown` (ids of meetings), only those meetings count,
 * and only people named at one of them are listed.
 */
export function namedPeople({ trip, items }: Itinerary, shown: Set<string> | null): Named[] {
  const delegations = new Map(trip.delegations.map((delegation) => [delegation.id, delegation]));
  const named = new Map(
    trip.people.map((person): [string, Named] => [
      person.id,
      { person, delegation: found(delegations, person.delegation), parts: new Map() },
    ]),
  );
  for (const item of items) {
    if (item.kind !== 'event' || (shown !== null && !shown.has(item.event.id))) continue;
    for (const { person, role } of item.event.participants) found(named, person).parts.set(item.event.id, role ?? null);
  }
  return [...named.values()].filter(({ parts }) => shown === null || parts.size > 0);
}

/**
 * People in the reader's order. By delegation: delegations in the file's order, within each the most often named first.
 * By name: as printed, letters without their marks. By events: the most often named first. Ties stay in file order.
 */
export function rosters(people: Named[], order: PeopleOrder, { trip }: Itinerary): Roster[] {
  if (order === 'name') return [{ delegation: null, people: people.toSorted(byName) }];
  if (order === 'events') return [{ delegation: null, people: people.toSorted(byEvents) }];
  return trip.delegations.flatMap((delegation) => {
    const members = people.filter((named) => named.delegation.id === delegation.id);
    return members.length === 0 ? [] : [{ delegation, people: members.toSorted(byEvents) }];
  });
}

const byEvents = (one: Named, other: Named): number => other.parts.size - one.parts.size;

function byName(one: Named, other: Named): number {
  const [a, b] = [fold(one.person.name), fold(other.person.name)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether someone received the others at a meeting: exactly the parts `host` and `chair`; other parts are free text. */
export const isHost = (part: string | null): boolean => part === 'host' || part === 'chair';

/** Someone named at the same meetings as another, and at how many. */
export interface Companion {
  person: Person;
  count: number;
}

/** Who else is named at the meetings at which `id` is, the most often first, then in file order. */
export function companions({ trip, people }: Itinerary, id: string): Companion[] {
  const counts = new Map<string, number>();
  for (const { participants } of trip.events) {
    if (!participants.some(({ person }) => person === id)) continue;
    for (const { person } of participants) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  counts.delete(id);
  const all = [...people.values()].map((person) => ({ person, count: counts.get(person.id) ?? 0 }));
  return all.filter(({ count }) => count > 0).toSorted((one, other) => other.count - one.count);
}

/** A quotation, and the meeting it stands at. */
export interface SpokenQuote {
  quote: Quote;
  item: EventItem;
}

/** What someone is quoted as saying, in file order; the speaker need not be named at the meeting. */
export function quotesBy({ events }: Itinerary, id: string): SpokenQuote[] {
  const items = [...events.values()];
  return items.flatMap((item) =>
    item.event.quotes.filter(({ speaker }) => speaker === id).map((quote) => ({ quote, item })),
  );
}
