import { useFixed, useWords } from '../state/hooks.tsx';
import type { Trip } from '../trip/types.ts';
import { FactsAsOf } from '../url/FactsAsOf.tsx';
import styles from './Colophon.module.css';

/** The foot of the list: of what day the facts are, what was corrected, where errors can be reported. */
export function Colophon() {
  const words = useWords().map;
  const { corrections = [], legs } = useFixed((state) => state.itinerary.trip);
  const hasGreatCircles = legs.some(({ mode }) => mode === 'plane' || mode === 'ship');
  return (
    <div className={styles.colophon}>
      <p>
        <FactsAsOf />
      </p>
      <p className={styles.map}>
        {hasGreatCircles && words.greatCircles} {words.credit}
      </p>
      {corrections.length > 0 && <Corrections corrections={corrections} />}
    </div>
  );
}

function Corrections({ corrections }: { corrections: NonNullable<Trip['corrections']> }) {
  const words = useWords();
  return (
    <>
      <h2 className={styles.head}>{words.app.corrections}</h2>
      <ul>
        {corrections.map(({ date, text }) => (
          <li key={`${date} ${text}`}>
            <b>{words.dates.plain(date)}</b> {text}
          </li>
        ))}
      </ul>
    </>
  );
}
