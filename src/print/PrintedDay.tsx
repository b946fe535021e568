import { useTrip, useWords } from '../state/hooks.tsx';
import type { Day } from '../trip/days.ts';
import { itemId } from '../trip/days.ts';
import styles from './PrintedDay.module.css';
import { PrintedLeg } from './PrintedLeg.tsx';
import { PrintedMeeting } from './PrintedMeeting.tsx';

interface Props {
  day: Day;
  numbers: Map<string, number>;
  hasNotes: boolean;
}

/** A day of the trip: its meetings in two columns, and between them how the traveller went on. */
export function PrintedDay({ day, numbers, hasNotes }: Props) {
  const words = useWords();
  const events = useTrip((state) => state.itinerary.trip.events);
  const [first, ...rest] = day.items.map((item) =>
    item.kind === 'event' ? (
      <PrintedMeeting
        key={itemId(item)}
        item={item}
        number={events.indexOf(item.event) + 1}
        numbers={numbers}
        hasNotes={hasNotes}
      />
    ) : (
      <PrintedLeg key={`leg ${itemId(item)}`} item={item} numbers={numbers} />
    ),
  );
  return (
    <section className={styles.day}>
      <h2>{words.dates.full(day.date)}</h2>
      <div className={styles.columns}>
        {first}
        {rest}
      </div>
    </section>
  );
}
