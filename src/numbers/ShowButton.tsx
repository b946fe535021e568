import type { ReactNode } from 'react';
import { useSend } from '../state/hooks.tsx';
import { EMPTY_FILTER, type Facet } from '../trip/filter.ts';
import styles from './Numbers.module.css';

/** Opens what a number counts: the timeline and the map, narrowed to one choice. */
export function ShowButton({ facet, value, children }: { facet: Facet; value: string; children: ReactNode }) {
  const send = useSend();
  const show = () => {
    send({ type: 'set-filter', filter: { ...EMPTY_FILTER, [facet]: [value] } });
    send({ type: 'show-room', room: 'timeline' });
  };
  return (
    <button type="button" className={styles.show} onClick={show}>
      {children}
    </button>
  );
}
