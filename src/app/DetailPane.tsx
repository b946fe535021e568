import type { ReactNode } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { useSend, useTrip, useWords } from '../state/hooks.tsx';
import styles from './DetailPane.module.css';
import { PresentThis } from './PresentButton.tsx';

/** The open details in a landmark named by their title; a sheet on a phone, not modal. Nothing while nothing is open. */
export function DetailPane({ className, children }: { className: string | undefined; children: ReactNode }) {
  const selection = useTrip((state) => state.view.selection);
  if (selection === null || selection.kind === 'stop') return null;
  return (
    <section
      key={`${selection.kind} ${selection.id}`}
      id="details"
      className={`${className} ${styles.pane}`}
      aria-labelledby="detail-title"
      tabIndex={-1}
    >
      <CloseButton />
      {children}
    </section>
  );
}

function CloseButton() {
  const words = useWords().app;
  const send = useSend();
  return (
    <div className={styles.tools}>
      <PresentThis className={styles.close} />
      <button
        type="button"
        className={styles.close}
        aria-label={words.close}
        onClick={() => send({ type: 'select', selection: null })}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
