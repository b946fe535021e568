import type { ExcerptLine } from '../check/problem.ts';
import styles from './Excerpt.module.css';

/** The lines around a problem, the one it stands on marked. */
export function Excerpt({ lines, marked }: { lines: readonly ExcerptLine[]; marked: number }) {
  return (
    <pre className={styles.lines}>
      {lines.map(({ number, text }) => (
        <span key={number} className={styles.line} data-marked={number === marked || undefined}>
          <span className={styles.number}>{number}</span>
          <code className={styles.text}>{text}</code>
        </span>
      ))}
    </pre>
  );
}
