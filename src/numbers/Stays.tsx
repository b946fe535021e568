import type { ReactNode } from 'react';
import { StopBadge } from '../parts/StopBadge.tsx';
import { useFixed } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import { found } from '../trip/itinerary.ts';
import { LinkTo } from '../url/LinkTo.tsx';
import { Counted, Figure } from './Figure.tsx';
import { type Stay, stays } from './figures.ts';
import styles from './Numbers.module.css';

/** How long at each stop, as far as it is known. */
export function Stays() {
  const words = useRoomWords().numbers;
  const itinerary = useFixed((state) => state.itinerary);
  const all = stays(itinerary);
  if (all.length === 0) return null;
  const nights = all.reduce((sum, stay) => sum + (stay.nights ?? 0), 0);
  const overNight = all.filter(({ nights, nightsAtLeast }) => nights !== 0 || nightsAtLeast);
  const isLeast = all.some(({ nightsAtLeast }) => nightsAtLeast);
  return (
    <Figure title={words.stays} note={words.staysNote}>
      <Counted sum={words.length(words.nights(nights), isLeast, false)} isEmpty={overNight.length === 0}>
        <Lengths head={words.night} stays={overNight} showsPlaces>
          {({ nights, nightsAtLeast }) =>
            nights === null ? words.notKnown : words.length(String(nights), nightsAtLeast, false)
          }
        </Lengths>
      </Counted>
      <Lengths head={words.hours} stays={all}>
        {(stay) => <Hours stay={stay} />}
      </Lengths>
    </Figure>
  );
}

interface Props {
  head: string;
  stays: Stay[];
  /** Whether to name where the nights were spent. */
  showsPlaces?: boolean;
  children: (stay: Stay) => ReactNode;
}

function Lengths({ head, stays: all, showsPlaces = false, children }: Props) {
  const words = useRoomWords().numbers;
  const tones = useFixed((state) => state.tones);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.stop}</th>
          <th scope="col" className={styles.number}>
            {head}
          </th>
        </tr>
      </thead>
      <tbody>
        {all.map((stay) => (
          <tr key={stay.stop.id}>
            <th scope="row">
              <LinkTo selection={{ kind: 'stop', id: stay.stop.id }}>
                <StopBadge number={stay.number} tone={tones.get(stay.stop.id) ?? 'transit'} />{' '}
                <span className={styles.name}>{stay.stop.name}</span>
              </LinkTo>
              {showsPlaces && stay.stop.overnight !== undefined && <Overnight place={stay.stop.overnight} />}
            </th>
            <td className={styles.number}>{children(stay)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where the nights were spent, and what is to be known of that. */
function Overnight({ place }: { place: string }) {
  const { name, note } = useFixed((state) => found(state.itinerary.places, place));
  return (
    <p className={styles.night}>
      {name}
      {note !== null && `. ${note}`}
    </p>
  );
}

function Hours({ stay: { minutes, atLeast, about } }: { stay: Stay }) {
  const words = useRoomWords().numbers;
  return minutes === null ? words.notKnown : words.length(words.hoursAndMinutes(minutes), atLeast, about);
}
