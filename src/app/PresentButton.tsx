import type { ReactNode } from 'react';
import { Hidden } from '../parts/Hidden.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useSend, useTrip, useWords } from '../state/hooks.tsx';
import { WHOLE_TALK } from '../trip/talk.ts';
import styles from './PresentButton.module.css';

/** Begins the talk, in the masthead. */
export function PresentButton() {
  const words = useWords().app;
  return (
    <Begin className={styles.button}>
      <Icon name="present" />
      <span className={styles.word}>{words.present}</span>
    </Begin>
  );
}

/** Begins the talk at the open meeting, among the tools of its details. */
export function PresentThis({ className }: { className: string | undefined }) {
  const words = useWords().app;
  return (
    <Begin className={className}>
      <Icon name="present" />
      <Hidden>{words.presentThis}</Hidden>
    </Begin>
  );
}

/** Begins the talk, in the menu of a phone. */
export function PresentItem({ onGo }: { onGo: () => void }) {
  const words = useWords().app;
  return (
    <Begin className={styles.item} onGo={onGo}>
      <Icon name="present" />
      {words.present}
    </Begin>
  );
}

interface BeginProps {
  className: string | undefined;
  onGo?: () => void;
  children: ReactNode;
}

/** Begins the talk at the open meeting, else at the title; with a filter, it shows the meetings that are left. */
function Begin({ className, onGo, children }: BeginProps) {
  const send = useSend();
  const selection = useTrip((state) => state.view.selection);
  const of = useTrip(({ shown }) => (shown === null ? WHOLE_TALK.of : 'shown'));
  const step = selection?.kind === 'event' ? `event-${selection.id}` : WHOLE_TALK.step;
  const begin = () => {
    onGo?.();
    send({ type: 'present', talk: { ...WHOLE_TALK, of, step } });
  };
  return (
    <button type="button" className={className} onClick={begin}>
      {children}
    </button>
  );
}
