import { useDetailWords } from '../state/use-detail-words.tsx';
import type { Source } from '../trip/types.ts';
import { SourceName } from '../url/SourceName.tsx';
import styles from './SourceEntry.module.css';
import { citationId } from './SourceNumbers.tsx';

/** One source: who published it, what it is, when, and what limits it. The numbers in the text lead here. */
export function SourceEntry({ source, number }: { source: Source; number: number }) {
  const words = useDetailWords();
  const { publisher, title, description, published, note } = source;
  return (
    <li className={styles.entry} id={citationId(number)} tabIndex={-1}>
      <span className={styles.number}>{number}</span>
      <div>
        <b>{publisher}</b> <SourceName source={source} className={styles.link} />
        {title !== null && description !== null && <span className={styles.description}> {description}</span>}{' '}
        <span className={styles.date}>{published === null ? words.detail.noDate : words.dates.plain(published)}</span>
        {note !== null && <span className={styles.note}>{note}</span>}
      </div>
    </li>
  );
}
