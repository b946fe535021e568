import type { ReactNode } from 'react';
import type { Selection } from '../state/state.ts';
import { LinkTo } from '../url/LinkTo.tsx';
import styles from './ItemLink.module.css';

/** A link in the text of the details that opens another meeting or leg. */
export function ItemLink({ selection, children }: { selection: Selection; children: ReactNode }) {
  return (
    <LinkTo selection={selection} className={styles.link}>
      {children}
    </LinkTo>
  );
}
