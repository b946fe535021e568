import { byDelegation, type Group, type Participant } from '../trip/delegations.ts';
import type { Itinerary } from '../trip/itinerary.ts';
import type { TripEvent } from '../trip/types.ts';

/** Who is named on a slide, in one of two arrangements. */
export type SlidePeople =
  /** One or two delegations, side by side. */
  | { kind: 'sides'; sides: Side[]; hasRoles: boolean }
  /** More: everyone while they fit, else each delegation's first, with the delegation under the name. */
  | { kind: 'table'; lines: { participant: Participant; group: Group }[]; more: number };

export interface Side {
  group: Group;
  participants: Participant[];
  /** How many of the delegation are left out. */
  more: number;
}

/** At most so many names a delegation, and offices only while they fit. */
const NAMES = 4;
const WITH_ROLES = 6;
const TABLE = 12;

/** Who took part, as a slide has room for. */
export function slidePeople(itinerary: Itinerary, event: TripEvent): SlidePeople {
  const groups = byDelegation(itinerary, event);
  if (groups.length <= 2)
    return {
      kind: 'sides',
      hasRoles: event.participants.length <= WITH_ROLES,
      sides: groups.map((group) => ({
        group,
        participants: group.participants.slice(0, NAMES),
        more: Math.max(0, group.participants.length - NAMES),
      })),
    };
  const each = event.participants.length <= TABLE ? TABLE : 1;
  const lines = groups.flatMap((group) =>
    group.participants.slice(0, each).map((participant) => ({ participant, group })),
  );
  const shown = lines.slice(0, TABLE);
  return { kind: 'table', lines: shown, more: event.participants.length - shown.length };
}
