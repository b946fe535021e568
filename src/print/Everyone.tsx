import { useFixed } from '../state/hooks.tsx';
import { usePrintWords } from '../state/use-print-words.tsx';
import { namedPeople, rosters } from '../trip/people.ts';
import styles from './PrintedSources.module.css';
import { numberList } from './source-numbers.ts';

/** Everyone named, by delegation, with the numbers of their meetings. */
export function Everyone() {
  const words = usePrintWords();
  const itinerary = useFixed((state) => state.itinerary);
  const { events } = itinerary.trip;
  const numbers = new Map(events.map(({ id }, index) => [id, index + 1]));
  return (
    <section className={styles.people}>
      <h2>{words.everyone}</h2>
      <p>{words.everyoneNote}</p>
      <div className={styles.columns}>
        {rosters(namedPeople(itinerary, null), 'delegation', itinerary).map((roster) => (
          <div key={roster.delegation?.id ?? ''} className={styles.roster}>
            <h3>{roster.delegation?.name}</h3>
            <ul>
              {roster.people.map(({ person, parts }) => (
                <li key={person.id}>
                  <b lang={person.lang}>{person.name}</b>, {person.role}
                  {parts.size > 0 && ` (${numberList([...parts.keys()].map((id) => numbers.get(id) ?? 0))})`}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
