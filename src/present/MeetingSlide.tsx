import { Icon } from '../parts/Icon.tsx';
import { useFixed, useWords } from '../state/hooks.tsx';
import { type EventItem, found } from '../trip/itinerary.ts';
import { legPictogram } from '../trip/pictograms.ts';
import styles from './Slide.module.css';
import { SlideKicker } from './SlideKicker.tsx';
import { SlideWhen } from './SlideWhen.tsx';
import { SlideWho } from './SlideWho.tsx';

/** A meeting, readable from the back of a room. */
export function MeetingSlide({ item }: { item: EventItem }) {
  const { event, visit } = item;
  return (
    <>
      <SlideKicker item={item} />
      <h1 className={styles.title}>{event.title}</h1>
      <SlideWhen when={event.when} zone={visit.stop.timeZone} />
      <Place item={item} />
      {event.participants.length > 0 && <SlideWho event={event} />}
    </>
  );
}

/** Where; in flight between which stops. */
function Place({ item: { event } }: { item: EventItem }) {
  const words = useWords().detail;
  const { places, legs } = useFixed((state) => state.itinerary);
  const leg = event.leg === null ? null : found(legs, event.leg);
  const place = event.place === null ? null : found(places, event.place);
  const where = leg === null ? place?.name : words.between(leg.from.stop.name, leg.to.stop.name);
  if (where === undefined) return null;
  const { icon, turn } = leg === null ? ({ icon: 'pin', turn: 0 } as const) : legPictogram(leg.leg.mode);
  return (
    <p className={styles.place}>
      <Icon name={icon} turn={turn} />
      {where}
    </p>
  );
}
