import type { ReactNode } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { useSend, useWords } from '../state/hooks.tsx';
import styles from './PrintButton.module.css';

/** Asks what to print, in the masthead. */
export function PrintButton() {
  const words = useWords().app;
  return (
    <Opener className={styles.button}>
      <span className={styles.word}>{words.print}</span>
    </Opener>
  );
}

/** The same in the menu; `onGo` closes that. */
export function PrintItem({ onGo }: { onGo: () => void }) {
  const words = useWords().app;
  return (
    <Opener className={styles.item} onGo={onGo}>
      {words.print}
    </Opener>
  );
}

interface Props {
  className: string | undefined;
  onGo?: () => void;
  children: ReactNode;
}

function Opener({ className, onGo, children }: Props) {
  const send = useSend();
  const open = () => {
    onGo?.();
    send({ type: 'show-print', open: true });
  };
  return (
    <button type="button" className={className} onClick={open}>
      <Icon name="print" />
      {children}
    </button>
  );
}
