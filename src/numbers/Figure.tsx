import type { ReactNode } from 'react';
import type { Filter } from '../trip/filter.ts';
import styles from './Numbers.module.css';
import { ShowLink } from './ShowLink.tsx';

/** A number in large, and what it counts: to what it narrows the trip. */
export interface Sum {
  text: string;
  only: Partial<Filter>;
}

/** A section of the numbers: what is counted, the sums in large, then the table of what they are made of. */
export function Figure({
  title,
  sums,
  note,
  children,
}: {
  title: string;
  sums: Sum[];
  note?: string;
  children: ReactNode;
}) {
  return (
    <section className={styles.figure}>
      <h3>{title}</h3>
      {sums.length > 0 && (
        <ul className={styles.sums}>
          {sums.map(({ text, only }) => (
            <li key={text}>
              <ShowLink only={only}>{text}</ShowLink>
            </li>
          ))}
        </ul>
      )}
      {children}
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </section>
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
