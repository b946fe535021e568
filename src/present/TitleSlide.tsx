import { useFixed, useWords } from '../state/hooks.tsx';
import styles from './Slide.module.css';

/** What the talk is about. */
export function TitleSlide() {
  const words = useWords();
  const { title, subtitle, summary, updated } = useFixed((state) => state.itinerary.trip);
  return (
    <>
      <p className={styles.kicker}>{subtitle}</p>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.lead}>{summary}</p>
      <p className={styles.note}>{words.app.factsAsOf(words.dates.plain(updated))}</p>
    </>
  );
}
