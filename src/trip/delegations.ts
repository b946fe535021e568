import { found, type Itinerary } from './itinerary.ts';
import type { Delegation, Person, TripEvent } from './types.ts';

/** Someone named at a meeting; `part` is the part played there (host, witness …), not the office. */
export interface Participant {
  person: Person;
  part: string | null;
}

/** Those of one delegation who took part in a meeting. */
export interface Group {
  delegation: Delegation;
  participants: Participant[];
}

/** Who took part in a meeting, by delegation: delegations in the order in which the file first names one of theirs. */
export function byDelegation({ trip, people }: Itinerary, event: TripEvent): Group[] {
  const delegations = new Map(trip.delegations.map((delegation) => [delegation.id, delegation]));
  const groups = new Map<string, Group>();
  for (const { person: id, role } of event.participants) {
    const person = found(people, id);
    const group = groups.get(person.delegation) ?? {
      delegation: found(delegations, person.delegation),
      participants: [],
    };
    group.participants.push({ person, part: role ?? null });
    groups.set(person.delegation, group);
  }
  return [...groups.values()];
}

/** Whether the traveller is among those named at a meeting. */
export const travellerTookPart = ({ trip }: Itinerary, event: TripEvent): boolean =>
  event.participants.some(({ person }) => person === trip.traveller);
