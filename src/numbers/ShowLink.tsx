import type { MouseEvent, ReactNode } from 'react';
import { useSend, useTrip } from '../state/hooks.tsx';
import { EMPTY_VIEW } from '../state/state.ts';
import { EMPTY_FILTER, type Filter } from '../trip/filter.ts';
import { hasModifier } from '../url/modifier.ts';
import { writeFragment } from '../url/url.ts';
import styles from './Numbers.module.css';

/** Opens what a number counts: the timeline and the map, narrowed to it. */
export function ShowLink({ only, children }: { only: Partial<Filter>; children: ReactNode }) {
  const send = useSend();
  const root = useTrip((state) => state.root);
  const filter = { ...EMPTY_FILTER, ...only };
  const show = (event: MouseEvent) => {
    if (hasModifier(event)) return;
    event.preventDefault();
    send({ type: 'set-filter', filter });
    send({ type: 'show-room', room: 'timeline' });
  };
  return (
    <a className={styles.show} href={`${root ?? ''}#${writeFragment({ ...EMPTY_VIEW, filter })}`} onClick={show}>
      {children}
    </a>
  );
}
