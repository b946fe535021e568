import type { ReactNode } from 'react';
import { useSend, useTrip } from '../state/hooks.tsx';
import type { Selection } from '../state/state.ts';
import { linkTo } from '../url/link.ts';
import { hasModifier } from '../url/modifier.ts';
import styles from './ItemLink.module.css';

/** A link that opens another meeting or leg here; in a new tab or without script it leads to the same. */
export function ItemLink({ selection, children }: { selection: Selection; children: ReactNode }) {
  const send = useSend();
  const root = useTrip((state) => state.root);
  return (
    <a
      className={styles.link}
      href={linkTo(root, selection)}
      onClick={(event) => {
        if (hasModifier(event)) return;
        event.preventDefault();
        send({ type: 'select', selection });
      }}
    >
      {children}
    </a>
  );
}
