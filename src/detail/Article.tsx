import type { ReactNode } from 'react';
import styles from './Article.module.css';
import { Colophon } from './Colophon.tsx';

interface Props {
  kicker: ReactNode;
  title: string;
  children: ReactNode;
}

/** The frame of all details. The heading names the landmark around it and can take the focus. */
export function Article({ kicker, title, children }: Props) {
  return (
    <article className={styles.article}>
      <header className={styles.header}>
        {kicker}
        <h2 id="detail-title" className={styles.title} tabIndex={-1}>
          {title}
        </h2>
      </header>
      {children}
      <Colophon />
    </article>
  );
}
