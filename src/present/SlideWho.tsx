import { useFixed } from '../state/hooks.tsx';
import { usePresentWords } from '../state/use-present-words.tsx';
import type { Participant } from '../trip/delegations.ts';
import type { TripEvent } from '../trip/types.ts';
import styles from './SlideWho.module.css';
import { type Side, slidePeople } from './slide-people.ts';

/** Who took part: two sides facing each other, or a table of all delegations. */
export function SlideWho({ event }: { event: TripEvent }) {
  const words = usePresentWords();
  const itinerary = useFixed((state) => state.itinerary);
  const people = slidePeople(itinerary, event);
  if (people.kind === 'sides')
    return (
      <div className={styles.sides}>
        {people.sides.map((side) => (
          <SideOf key={side.group.delegation.id} side={side} hasRoles={people.hasRoles} />
        ))}
      </div>
    );
  return (
    <ul className={styles.table}>
      {people.lines.map(({ participant: { person }, group }) => (
        <li key={person.id}>
          <b lang={person.lang}>{person.name}</b>
          <span>{group.delegation.name}</span>
        </li>
      ))}
      {people.more > 0 && <li className={styles.more}>{words.andMore(people.more)}</li>}
    </ul>
  );
}

function SideOf({ side: { group, participants, more }, hasRoles }: { side: Side; hasRoles: boolean }) {
  const words = usePresentWords();
  return (
    <div>
      <h2>{group.delegation.name}</h2>
      <ul>
        {participants.map((participant, index) => (
          <li key={participant.person.id}>
            <b lang={participant.person.lang}>{participant.person.name}</b>
            {(hasRoles || index === 0) && <span className={styles.role}>{roleOf(participant)}</span>}
          </li>
        ))}
        {more > 0 && <li className={styles.more}>{words.andMore(more)}</li>}
      </ul>
    </div>
  );
}

const roleOf = ({ person, part }: Participant): string => (part === null ? person.role : `${person.role}; ${part}`);
