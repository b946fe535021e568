import { useFixed } from '../state/hooks.tsx';
import { useDetailWords } from '../state/use-detail-words.tsx';
import { found } from '../trip/itinerary.ts';
import type { TripEvent } from '../trip/types.ts';
import { Fact } from './Fact.tsx';
import { ItemLink } from './ItemLink.tsx';
import styles from './Where.module.css';

/** Where it took place, and how surely that is known. */
export function Where({ event }: { event: TripEvent }) {
  return <Fact icon="pin">{event.leg !== null ? <OnTheWay leg={event.leg} /> : <Venue place={event.place} />}</Fact>;
}

function Venue({ place: id }: { place: string | null }) {
  const { detail: words, timeline } = useDetailWords();
  const places = useFixed((state) => state.itinerary.places);
  if (id === null) return <p className={styles.name}>{timeline.placeNotReported}</p>;
  const { name, accuracy, note } = found(places, id);
  return (
    <>
      <p className={styles.name}>{name}</p>
      <p className={styles.note}>
        {words.accuracies[accuracy]}
        {note !== null && ` ${note}`}
      </p>
    </>
  );
}

function OnTheWay({ leg: id }: { leg: string }) {
  const words = useDetailWords().detail;
  const legs = useFixed((state) => state.itinerary.legs);
  const { from, to } = found(legs, id);
  return (
    <>
      <p className={styles.name}>{words.aboard}</p>
      <p className={styles.note}>
        <ItemLink selection={{ kind: 'leg', id }}>{words.between(from.stop.name, to.stop.name)}</ItemLink>
      </p>
    </>
  );
}
