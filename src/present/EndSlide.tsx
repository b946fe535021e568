import { StopBadge } from '../parts/StopBadge.tsx';
import { useFixed } from '../state/hooks.tsx';
import { usePresentWords } from '../state/use-present-words.tsx';
import list from './EndSlide.module.css';
import { mainOutcomes } from './outcomes.ts';
import styles from './Slide.module.css';
import { meetingsOf, type Step } from './steps.ts';

const MOST = 6;

/** What came of the trip, or of the part of it that was shown. */
export function EndSlide({ steps }: { steps: Step[] }) {
  const words = usePresentWords();
  const { tones, itinerary } = useFixed((state) => state);
  const { outcomes, more } = mainOutcomes(
    meetingsOf(steps).map(({ item }) => item),
    MOST,
  );
  return (
    <>
      <p className={styles.kicker}>{itinerary.trip.title}</p>
      <h1 className={styles.title}>{words.end}</h1>
      {outcomes.length === 0 && <p className={styles.lead}>{words.endNone}</p>}
      <ul className={list.outcomes}>
        {outcomes.map(({ item: { event, visit }, text }) => (
          <li key={event.id}>
            <StopBadge number={visit.number} tone={tones.get(visit.stop.id) ?? 'transit'} />
            <div>
              <b>{text}</b>
              <span>{event.title}</span>
            </div>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.note}>{words.endMore(more)}</p>}
    </>
  );
}
