import { useDetailWords } from '../state/use-detail-words.tsx';
import type { TripEvent } from '../trip/types.ts';
import styles from './Outcomes.module.css';
import { Section } from './Section.tsx';
import { SourceNumbers } from './SourceNumbers.tsx';

/** What came of it. The outcomes rest on the sources of the meeting as a whole, whose numbers stand once. */
export function Outcomes({ event, cited }: { event: TripEvent; cited: string[] }) {
  const words = useDetailWords().detail;
  if (event.outcomes.length === 0) return null;
  return (
    <Section icon="document" title={words.outcomes} aside={<SourceNumbers cited={cited} sources={event.sources} />}>
      <ul>
        {event.outcomes.map((outcome) => (
          <li key={outcome} className={styles.outcome}>
            {outcome}
          </li>
        ))}
      </ul>
    </Section>
  );
}
