import { useFixed, useWords } from '../state/hooks.tsx';
import styles from './Corrections.module.css';
import { Section } from './Section.tsx';

/** What was corrected about a meeting, and when. */
export function Corrections({ event }: { event: string }) {
  const words = useWords();
  const all = useFixed((state) => state.itinerary.trip.corrections) ?? [];
  const corrections = all.filter((correction) => correction.event === event);
  if (corrections.length === 0) return null;
  return (
    <Section icon="check" title={words.app.corrections}>
      <ul>
        {corrections.map(({ date, text }) => (
          <li key={`${date} ${text}`} className={styles.correction}>
            <b>{words.dates.plain(date)}</b> {text}
          </li>
        ))}
      </ul>
    </Section>
  );
}
