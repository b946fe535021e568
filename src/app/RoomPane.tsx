import { Suspense } from 'react';
import { useWords } from '../state/hooks.tsx';
import type { Room } from '../state/state.ts';
import { Boundary } from './Boundary.tsx';
import { FilterPane } from './FilterPane.tsx';
import { Narrowed } from './Narrowed.tsx';
import styles from './RoomPane.module.css';
import { Numbers, People, Sources } from './room-views.tsx';

const VIEWS = { people: People.View, sources: Sources.View, numbers: Numbers.View };

/** A room that takes the place of timeline, details and map. */
export function RoomPane({ room, className }: { room: Exclude<Room, 'timeline'>; className: string | undefined }) {
  const words = useWords().app;
  const View = VIEWS[room];
  return (
    <main id="room" className={`${className} ${styles.room}`} tabIndex={-1} aria-label={words.rooms[room]}>
      {room === 'people' && <Narrowed />}
      <div className={styles.view}>
        <Boundary key={room} part={words.rooms[room]}>
          <Suspense>
            <View />
          </Suspense>
        </Boundary>
      </div>
      {room === 'people' && <FilterPane className={styles.filter} />}
    </main>
  );
}
