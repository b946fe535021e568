import type { ReactNode } from 'react';
import { Icon, type IconName } from '../parts/Icon.tsx';
import styles from './Section.module.css';

interface Props {
  icon: IconName;
  title: string;
  /** What stands at the end of the head: a count, source numbers. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of the details under its own head, opened by a line of ink. */
export function Section({ icon, title, aside, children }: Props) {
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <Icon name={icon} />
        <h3 className={styles.title}>{title}</h3>
        {aside !== undefined && <p className={styles.aside}>{aside}</p>}
      </div>
      {children}
    </section>
  );
}
