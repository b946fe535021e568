import { FullScreenButton } from '../embed/FullScreenButton.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { HitKind } from '../search/documents.ts';
import { SearchBar } from '../search/SearchBar.tsx';
import { useFixed, useWords } from '../state/hooks.tsx';
import { Boundary } from './Boundary.tsx';
import styles from './EmbedHead.module.css';
import { focusSearch } from './search-field.effect.ts';

/** People and sources have rooms of their own, which the embed does without. */
const FOUND: readonly HitKind[] = ['meeting', 'place', 'quote', 'leg'];

/** What trip this is, the search in it, and the way to see it large. */
export function EmbedHead() {
  const words = useWords().search;
  const title = useFixed((state) => state.itinerary.trip.title);
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      <Boundary part={words.label}>
        <SearchBar kinds={FOUND} />
      </Boundary>
      <div className={styles.tools}>
        <button type="button" className={styles.find} aria-label={words.label} onClick={focusSearch}>
          <Icon name="search" />
        </button>
        <FullScreenButton />
      </div>
    </header>
  );
}
