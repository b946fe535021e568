import { Icon } from '../parts/Icon.tsx';
import { useFixed, useSend, useTrip, useWords } from '../state/hooks.tsx';
import { neighbour, position } from '../state/reduce.ts';
import { hasDetails } from '../state/state.ts';
import styles from './Stepper.module.css';

/** Previous and next meeting, and where among all of them this one is, while details are open. */
export function Stepper({ className }: { className: string | undefined }) {
  const words = useWords().app;
  const open = useTrip((state) => hasDetails(state.view.selection));
  const of = useFixed((state) => state.itinerary.trip.events.length);
  const number = useTrip(position);
  if (!open) return null;
  return (
    <nav className={`${className} ${styles.stepper}`} aria-label={words.stepper}>
      <Step by={-1} word={words.previous} />
      <span className={styles.count}>{number === 0 ? '' : words.position(number, of)}</span>
      <Step by={1} word={words.next} />
    </nav>
  );
}

function Step({ by, word }: { by: 1 | -1; word: string }) {
  const send = useSend();
  const title = useTrip((state) => {
    const id = neighbour(state, by);
    return id === null ? null : (state.itinerary.events.get(id)?.event.title ?? null);
  });
  return (
    <button
      type="button"
      className={styles.step}
      data-by={by}
      aria-label={title === null ? word : `${word}: ${title}`}
      aria-disabled={title === null}
      onClick={() => send({ type: 'step', by })}
    >
      <Icon name={by === 1 ? 'next' : 'previous'} />
      <span className={styles.words}>
        <span className={styles.word}>{word}</span>
        {title}
      </span>
    </button>
  );
}
