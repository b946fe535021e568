import { useRoomWords } from '../state/use-room-words.tsx';
import { Countries } from './Countries.tsx';
import { Distances } from './Distances.tsx';
import styles from './Numbers.module.css';
import { useAllOpenOnPaper } from './print.effect.ts';
import { Stays } from './Stays.tsx';
import { Delegations, Kinds } from './Tallies.tsx';
import { Zones } from './Zones.tsx';

/** The trip in figures: a few honest ones, each of which opens what it counts. */
export function Numbers() {
  const words = useRoomWords().numbers;
  const room = useAllOpenOnPaper();
  return (
    <div className={styles.room} ref={room}>
      <header>
        <h2 id="room-title" tabIndex={-1}>
          {words.title}
        </h2>
        <p>{words.lead}</p>
      </header>
      <div className={styles.figures}>
        <Distances />
        <Stays />
        <Countries />
        <Zones />
        <Kinds />
        <Delegations />
      </div>
    </div>
  );
}
