import { createRoot } from 'react-dom/client';
import { wordsFor } from '../i18n/words.ts';
import styles from './UpdateOffer.module.css';

/** Says that there is a newer version, which is used only when the reader wants it. */
function UpdateOffer({ onTake, onLater }: { onTake: () => void; onLater: () => void }) {
  const words = wordsFor(document.documentElement.lang).offline;
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

/** Puts the offer on the page; once is enough. */
export function showOffer(take: () => void): void {
  if (document.getElementById('update-offer') !== null) return;
  const place = document.createElement('div');
  place.id = 'update-offer';
  document.body.append(place);
  const root = createRoot(place);
  const close = () => {
    root.unmount();
    place.remove();
  };
  root.render(<UpdateOffer onTake={take} onLater={close} />);
}
