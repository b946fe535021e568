import { count } from '../i18n/format.ts';
import { useFixed, useWords } from '../state/hooks.tsx';
import type { Trip } from '../trip/types.ts';
import styles from './Intro.module.css';

/** What the trip was, and what this page knows of it, in numbers. The page is first painted when it has come as far as `lead` (write-page.ts). */
export function Intro() {
  const trip = useFixed((state) => state.itinerary.trip);
  const words = useWords();
  return (
    <div className={styles.intro}>
      <p id="lead" className={styles.summary}>
        {trip.summary}
      </p>
      <dl className={styles.counts}>
        {countsOf(trip).map(([name, number]) => (
          <div key={name}>
            <dt>{words.app.counts[name][number === 1 ? 0 : 1]}</dt>
            <dd>{count(number)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function countsOf({ events, stops, people, sources }: Trip) {
  return [
    ['events', events.length],
    ['stops', stops.length],
    ['people', people.length],
    ['sources', sources.length],
    ['disputes', events.reduce((sum, { disputes }) => sum + disputes.length, 0)],
  ] as const;
}
