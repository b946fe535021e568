import { createRoot } from 'react-dom/client';
import { wordsFor } from '../i18n/words.ts';
import { UpdateOffer } from './UpdateOffer.tsx';

/** Puts the offer of a newer version on the page; once is enough. */
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
  const words = wordsFor(document.documentElement.lang).offline;
  root.render(<UpdateOffer words={words} onTake={take} onLater={close} />);
}
