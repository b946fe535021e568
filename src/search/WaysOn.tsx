import { useFixed } from '../state/hooks.tsx';
import type { Room } from '../state/state.ts';
import { useRoomWords } from '../state/use-room-words.tsx';
import type { HitKind } from './documents.ts';
import type { Found } from './find.ts';
import { Group, Line } from './SearchLines.tsx';

/** A way on where nothing was found: another text to look for, or a room in which everything can be looked through. */
export type WayOn = { say: string } | { room: Exclude<Room, 'numbers'> };

/** What each room lists. */
const ROOMS = [
  ['timeline', 'meeting'],
  ['people', 'person'],
  ['sources', 'source'],
] as const;

/** The ways on, as the lines of the list: words of the trip first, then the rooms that can be shown where the search stands. */
export function waysOn({ instead }: Found, kinds: readonly HitKind[] | undefined): WayOn[] {
  const rooms = ROOMS.flatMap(([room, kind]) => (kinds === undefined || kinds.includes(kind) ? [{ room }] : []));
  return [...instead.map((say) => ({ say })), ...rooms];
}

export function WaysOn({ ways, active }: { ways: WayOn[]; active: number }) {
  const words = useRoomWords().search;
  const { events, people, sources } = useFixed((state) => state.itinerary.trip);
  const counts = { timeline: events.length, people: people.length, sources: sources.length };
  const line = (way: WayOn) => {
    const number = ways.indexOf(way);
    return (
      <Line key={number} number={number} isActive={number === active}>
        {'say' in way ? way.say : words.all[way.room](counts[way.room])}
      </Line>
    );
  };
  const said = ways.filter((way) => 'say' in way);
  return (
    <>
      {said.length > 0 && (
        <Group id="search-instead" icon="search" name={words.instead}>
          {said.map(line)}
        </Group>
      )}
      <Group id="search-ways" icon="list" name={words.ways}>
        {ways.filter((way) => 'room' in way).map(line)}
      </Group>
    </>
  );
}
