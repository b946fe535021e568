import { useFixed } from '../state/hooks.tsx';
import { useDetailWords } from '../state/use-detail-words.tsx';
import { byDelegation, type Group, travellerTookPart } from '../trip/delegations.ts';
import { found } from '../trip/itinerary.ts';
import type { TripEvent } from '../trip/types.ts';
import { Section } from './Section.tsx';
import styles from './WhoTookPart.module.css';

/** Everyone named, by delegation, with the office held and the part played; and if the traveller is not among them. */
export function WhoTookPart({ event }: { event: TripEvent }) {
  const words = useDetailWords().detail;
  const itinerary = useFixed((state) => state.itinerary);
  const traveller = found(itinerary.people, itinerary.trip.traveller);
  const absent = !travellerTookPart(itinerary, event);
  if (event.participants.length === 0) return null;
  return (
    <Section
      icon="people"
      title={event.status === 'announced' ? words.whoExpected : words.who}
      aside={words.named(event.participants.length)}
    >
      <div className={styles.groups}>
        {byDelegation(itinerary, event).map((group) => (
          <Delegation key={group.delegation.id} group={group} />
        ))}
      </div>
      {absent && <p className={styles.absent}>{words.absent(traveller.name)}</p>}
    </Section>
  );
}

function Delegation({ group: { delegation, participants } }: { group: Group }) {
  return (
    <div>
      <h4 className={styles.delegation}>{delegation.name}</h4>
      <ul>
        {participants.map(({ person, part }) => (
          <li key={person.id} className={styles.person}>
            <b lang={person.lang}>{person.name}</b>
            <span className={styles.office}>{part === null ? person.role : `${person.role}; ${part}`}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
