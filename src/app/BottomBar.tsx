import { Icon, type IconName } from '../parts/Icon.tsx';
import { useSend, useTrip, useWords } from '../state/hooks.tsx';
import type { State } from '../state/state.ts';
import styles from './BottomBar.module.css';

/** On a phone, what fills the screen; within reach of a thumb. */
export function BottomBar({ className }: { className: string | undefined }) {
  const words = useWords().app;
  return (
    <nav className={`${className} ${styles.bar}`} aria-label={words.views}>
      <Pane pane="timeline" icon="list" word={words.timeline} />
      <Pane pane="map" icon="map" word={words.map} />
    </nav>
  );
}

function Pane({ pane, icon, word }: { pane: State['pane']; icon: IconName; word: string }) {
  const send = useSend();
  const current = useTrip((state) => state.pane === pane);
  return (
    <button
      type="button"
      className={styles.item}
      aria-current={current ? 'page' : undefined}
      onClick={() => send({ type: 'show-pane', pane })}
    >
      <Icon name={icon} />
      {word}
    </button>
  );
}
