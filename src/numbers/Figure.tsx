import type { ReactNode } from 'react';
import styles from './Numbers.module.css';

/** A section of the numbers: what is counted, and the numbers with what they are made of. */
export function Figure({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section className={styles.figure}>
      <h3>{title}</h3>
      {children}
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </section>
  );
}

interface CountedProps {
  sum: string;
  /** Whether there is nothing to open. */
  isEmpty?: boolean;
  children: ReactNode;
}

/** A number in large, which opens the very things it counts; without script as well. */
export function Counted({ sum, isEmpty = false, children }: CountedProps) {
  if (isEmpty) return <p className={styles.none}>{sum}</p>;
  return (
    <details className={styles.counted}>
      <summary className={styles.sum}>{sum}</summary>
      {children}
    </details>
  );
}

/** A bar of a chart, as long as its share of the longest; the number itself stands beside it in the table. */
export function Bar({ value, of }: { value: number; of: number }) {
  return (
    <svg className={styles.bar} viewBox={`0 0 ${Math.max(1, of)} 1`} preserveAspectRatio="none" aria-hidden="true">
      <path d={`M0 .5h${value}`} />
    </svg>
  );
}
