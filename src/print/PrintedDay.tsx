import { useFixed, useWords } from '../state/hooks.tsx';
import type { Day } from '../trip/days.ts';
import { itemId } from '../trip/days.ts';
import type { Item, Visit } from '../trip/itinerary.ts';
import type { OwnNotes } from '../trip/own-notes.ts';
import styles from './PrintedDay.module.css';
import { PrintedLeg } from './PrintedLeg.tsx';
import { PrintedMeeting } from './PrintedMeeting.tsx';
import { PrintedNotes } from './PrintedNotes.tsx';

interface Props {
  day: Day;
  numbers: Map<string, number>;
  /** The speaker's own notes; null where no notes were asked for. */
  notes: OwnNotes | null;
}

/** A day of the trip: its meetings in two columns, and between them how the traveller went on. */
export function PrintedDay({ day, numbers, notes }: Props) {
  const words = useWords();
  const [first, ...rest] = day.items.map((item) => (
    <Row key={`${item.kind} ${itemId(item)}`} item={item} numbers={numbers} notes={notes} />
  ));
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

/** A meeting or a leg; with the notes on a stop where the trip comes to it, or begins. */
function Row({ item, numbers, notes }: Omit<Props, 'day'> & { item: Item }) {
  const events = useFixed((state) => state.itinerary.trip.events);
  if (item.kind === 'leg')
    return (
      <>
        {item.from.arrival === null && item.from.events.length === 0 && <StopNotes visit={item.from} notes={notes} />}
        <PrintedLeg item={item} numbers={numbers} />
        <StopNotes visit={item.to} notes={notes} />
      </>
    );
  const { event, visit } = item;
  return (
    <>
      {visit.arrival === null && visit.events[0] === event && <StopNotes visit={visit} notes={notes} />}
      <PrintedMeeting item={item} number={events.indexOf(event) + 1} numbers={numbers} notes={notes} />
    </>
  );
}

const StopNotes = ({ visit: { index, stop }, notes }: { visit: Visit; notes: OwnNotes | null }) => (
  <PrintedNotes step={`visit-${index + 1}`} about={stop.name} file={stop.notes} own={notes} />
);
