import { slideTime } from '../i18n/moment.ts';
import { useFixed, useTrip, useWords } from '../state/hooks.tsx';
import type { Zone } from '../trip/time.ts';
import type { When } from '../trip/types.ts';
import styles from './Slide.module.css';

/** When, on the chosen clocks, and the same moment on the other ones worth knowing. */
export function SlideWhen({ when, zone }: { when: When; zone: Zone }) {
  const words = useWords();
  const trip = useFixed((state) => state.itinerary.trip);
  const choice = useTrip((state) => state.view.zone);
  const reader = useTrip((state) => state.readerZone);
  const time = slideTime(words, trip, when, zone, { choice, reader });
  return (
    <div className={styles.when}>
      <p className={styles.date}>{time.date}</p>
      <p className={styles.time}>
        <b>{time.clock}</b> {time.zone}
      </p>
      {time.others.map((other) => (
        <p key={other.city} className={styles.other} data-other-day={other.isOtherDay || undefined}>
          {words.time.in(other.city, other.time)}
        </p>
      ))}
    </div>
  );
}
