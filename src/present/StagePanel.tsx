import type { ReactNode } from 'react';
import { Icon } from '../parts/Icon.tsx';
import { usePresentWords } from '../state/use-present-words.tsx';
import { useFirstFocus } from './panel.effect.ts';
import styles from './StagePanel.module.css';

/** A sheet over the stage. Escape closes it, as it closes whatever lies on top (stage-state.ts). */
export function StagePanel({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const words = usePresentWords();
  const panel = useFirstFocus();
  return (
    <section ref={panel} className={styles.panel} role="dialog" aria-label={title} tabIndex={-1}>
      <header>
        <h2>{title}</h2>
        <button type="button" className={styles.close} onClick={onClose}>
          <Icon name="close" />
          {words.closePanel}
        </button>
      </header>
      {children}
    </section>
  );
}
