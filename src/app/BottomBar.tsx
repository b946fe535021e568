import { Icon, type IconName } from '../parts/Icon.tsx';
import { useSend, useTrip, useWords } from '../state/hooks.tsx';
import type { State } from '../state/state.ts';
import styles from './BottomBar.module.css';
import { RoomLink } from './RoomLink.tsx';
import { focusSearch } from './search-field.effect.ts';

/** On a phone, what fills the screen; within reach of a thumb. */
export function BottomBar({ className }: { className: string | undefined }) {
  const { app: words, search } = useWords();
  return (
    <nav className={`${className} ${styles.bar}`} aria-label={words.views}>
      <Pane pane="timeline" icon="list" word={words.timeline} />
      <Pane pane="map" icon="map" word={words.map} />
      <RoomLink room="people" className={styles.item}>
        <Icon name="people" />
        {words.rooms.people}
      </RoomLink>
      <button type="button" className={styles.item} onClick={focusSearch}>
        <Icon name="search" />
        {search.label}
      </button>
    </nav>
  );
}

function Pane({ pane, icon, word }: { pane: State['pane']; icon: IconName; word: string }) {
  const send = useSend();
  const current = useTrip((state) => state.view.room === 'timeline' && state.pane === pane);
  return (
    <button
      type="button"
      className={styles.item}
      aria-current={current ? 'page' : undefined}
      onClick={() => {
        send({ type: 'show-pane', pane });
        send({ type: 'show-room', room: 'timeline' });
      }}
    >
      <Icon name={icon} />
      {word}
    </button>
  );
}
