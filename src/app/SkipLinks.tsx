import { useTrip, useWords } from '../state/hooks.tsx';
import { hasDetails } from '../state/state.ts';
import styles from './SkipLinks.module.css';

/** The first things a keyboard reaches. */
export function SkipLinks() {
  const words = useWords().app;
  const open = useTrip((state) => hasDetails(state.view.selection));
  const room = useTrip((state) => state.view.room);
  if (room !== 'timeline') {
    return (
      <div className={styles.links}>
        <Skip to="room">{words.skipToRoom}</Skip>
      </div>
    );
  }
  return (
    <div className={styles.links}>
      <Skip to="timeline">{words.skipToTimeline}</Skip>
      {open && <Skip to="details">{words.skipToDetails}</Skip>}
      <Skip to="map">{words.skipToMap}</Skip>
    </div>
  );
}

/** A link that moves the focus itself, since the fragment of the address belongs to the state. */
function Skip({ to, children }: { to: string; children: string }) {
  return (
    <a
      className={styles.link}
      href={`#${to}`}
      onClick={(event) => {
        const target = event.currentTarget.ownerDocument.getElementById(to);
        if (target === null) return;
        event.preventDefault();
        target.focus();
      }}
    >
      {children}
    </a>
  );
}
