import { Hidden } from '../parts/Hidden.tsx';
import styles from './Time.module.css';
import type { TimeCell } from './time-cell.ts';

/** The time of a row, in lines; as one phrase for screen readers where lines would not do. */
export function Time({ cell: { dateTime, clock, word, end, spoken } }: { cell: TimeCell }) {
  const lines = (
    <>
      {word !== null && <span className={styles.word}>{word} </span>}
      {clock !== null && <span className={styles.clock}>{clock}</span>}
      {end.map((line) => (
        <span key={line} className={styles.end}>
          {line}
        </span>
      ))}
    </>
  );
  return (
    <time dateTime={dateTime}>
      {spoken === null ? lines : <span aria-hidden="true">{lines}</span>}
      {spoken !== null && <Hidden>{spoken} </Hidden>}
    </time>
  );
}
