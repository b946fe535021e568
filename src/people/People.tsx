import { useMemo } from 'react';
import { useFixed, useTrip } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import { fold, hasWord, queryWords } from '../trip/fold.ts';
import { PEOPLE_ORDERS } from '../trip/listing.ts';
import { type Named, namedPeople, rosters } from '../trip/people.ts';
import { Matrix } from './Matrix.tsx';
import styles from './People.module.css';
import { PeopleHead } from './PeopleHead.tsx';
import { PeopleList } from './PeopleList.tsx';
import { PersonPane } from './PersonPane.tsx';
import { useWide } from './window.effect.ts';

/** Everyone met: a matrix of people and meetings where there is room, a list of people where there is not. */
export function People() {
  const itinerary = useFixed((state) => state.itinerary);
  const shown = useTrip((state) => state.shown);
  const person = useTrip((state) => state.view.person);
  const words = useRoomWords().people;
  const { sort, find: query } = useTrip((state) => state.view.listing);
  const order = PEOPLE_ORDERS.find((one) => one === sort) ?? 'delegation';
  const wide = useWide();
  const everyone = useMemo(() => namedPeople(itinerary, shown), [itinerary, shown]);
  const asked = useMemo(() => everyone.filter((named) => fits(named, queryWords(query))), [everyone, query]);
  const groups = useMemo(() => rosters(asked, order, itinerary), [asked, order, itinerary]);
  return (
    <div className={styles.room} data-person={person === null ? undefined : ''}>
      <div className={styles.people}>
        <PeopleHead count={everyone.length} order={order} query={query} />
        {asked.length === 0 && <p className={styles.none}>{words.nobody(query)}</p>}
        {wide ? <Matrix rosters={groups} count={asked.length} /> : <PeopleList rosters={groups} />}
      </div>
      {person !== null && <PersonPane key={person} id={person} />}
    </div>
  );
}

/** Whether every word of a query occurs in the name, office or delegation. */
function fits({ person, delegation }: Named, words: string[]): boolean {
  const text = fold(`${person.name}\n${person.role}\n${delegation.name}`);
  return words.every((word) => hasWord(text, word));
}
