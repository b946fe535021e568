import type { Words } from '../i18n/en.ts';
import styles from './UpdateOffer.module.css';

interface Props {
  words: Words['offline'];
  onTake: () => void;
  onLater: () => void;
}

/** Says that there is a newer version, which is used only when the reader wants it. */
export function UpdateOffer({ words, onTake, onLater }: Props) {
  return (
    <section className={styles.offer} aria-label={words.update}>
      <p role="status">{words.newVersion}</p>
      <button type="button" onClick={onTake}>
        {words.show}
      </button>
      <button type="button" onClick={onLater}>
        {words.later}
      </button>
    </section>
  );
}
