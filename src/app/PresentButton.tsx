import { Icon } from '../parts/Icon.tsx';
import { useSend, useTrip, useWords } from '../state/hooks.tsx';
import { WHOLE_TALK } from '../trip/talk.ts';
import styles from './PresentButton.module.css';

/** Begins the talk: at the open meeting, else at its title. */
export function PresentButton({ className = styles.button }: { className?: string | undefined }) {
  const words = useWords().app;
  const send = useSend();
  const selection = useTrip((state) => state.view.selection);
  const step = selection?.kind === 'event' ? `event-${selection.id}` : WHOLE_TALK.step;
  return (
    <button
      type="button"
      className={className}
      onClick={() => send({ type: 'present', talk: { ...WHOLE_TALK, step } })}
    >
      <Icon name="present" />
      <span className={styles.word}>{words.present}</span>
    </button>
  );
}
