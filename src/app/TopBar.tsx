import { SearchBar } from '../search/SearchBar.tsx';
import { useFixed, useWords } from '../state/hooks.tsx';
import type { Room } from '../state/state.ts';
import { Boundary } from './Boundary.tsx';
import { FilterButton } from './FilterButton.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { PresentButton } from './PresentButton.tsx';
import { PrintButton } from './PrintButton.tsx';
import { RoomLink } from './RoomLink.tsx';
import { ShareButton } from './ShareButton.tsx';
import styles from './TopBar.module.css';

/** The masthead: what trip this is, and what can be done with the page. */
export function TopBar() {
  const words = useWords();
  const { title, subtitle } = useFixed((state) => state.itinerary.trip);
  return (
    <header className={styles.bar}>
      <div className={styles.title}>
        <h1>{title}</h1>
        <p>{subtitle}</p>
      </div>
      <Views />
      <div className={styles.tools}>
        <Boundary part={words.search.label}>
          <SearchBar />
        </Boundary>
        <FilterButton />
        <ShareButton />
        <PrintButton />
        <PresentButton />
        <MoreMenu />
      </div>
    </header>
  );
}

const VIEWS: Room[] = ['timeline', 'people', 'sources'];

/** The rooms one goes to most; the rest is under More. */
function Views() {
  const words = useWords().app;
  return (
    <nav className={styles.views} aria-label={words.views}>
      {VIEWS.map((room) => (
        <RoomLink key={room} room={room} className={styles.view}>
          {words.rooms[room]}
        </RoomLink>
      ))}
    </nav>
  );
}
