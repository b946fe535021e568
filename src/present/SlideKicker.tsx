import { Icon } from '../parts/Icon.tsx';
import { StopBadge } from '../parts/StopBadge.tsx';
import { useFixed, useWords } from '../state/hooks.tsx';
import { usePresentWords } from '../state/use-present-words.tsx';
import { type EventItem, found } from '../trip/itinerary.ts';
import { eventPictogram } from '../trip/pictograms.ts';
import styles from './Slide.module.css';

/** What sort of meeting, where, and how sure that it took place. */
export function SlideKicker({ item }: { item: EventItem }) {
  const talk = usePresentWords();
  const words = useWords();
  const { event, visit } = item;
  const tone = useFixed((state) => state.tones.get(visit.stop.id)) ?? 'transit';
  const status = talk.statuses[event.status];
  return (
    <p className={styles.kicker} data-tone={tone}>
      <span className={styles.kind}>
        <Icon {...nameOf(item)} />
      </span>
      <span>{words.kinds[event.kind]}</span>
      <Stops item={item} />
      {status !== '' && <span className={styles.status}>{status}</span>}
    </p>
  );
}

const nameOf = (item: EventItem) => {
  const { icon: name, turn } = eventPictogram(item);
  return { name, turn };
};

/** The stop; for a meeting in flight both ends of the leg. */
function Stops({ item: { event, visit } }: { item: EventItem }) {
  const legs = useFixed((state) => state.itinerary.legs);
  const visits = event.leg === null ? [visit] : [found(legs, event.leg).from, found(legs, event.leg).to];
  return (
    <>
      {visits.map((each, index) => (
        <StopOf key={each.index} visit={each} isFurther={index > 0} />
      ))}
    </>
  );
}

function StopOf({ visit, isFurther }: { visit: EventItem['visit']; isFurther: boolean }) {
  const tone = useFixed((state) => state.tones.get(visit.stop.id)) ?? 'transit';
  return (
    <>
      {isFurther && '–'}
      <StopBadge number={visit.number} tone={tone} />
      <span>{visit.stop.name}</span>
    </>
  );
}
