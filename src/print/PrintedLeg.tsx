import { shortTime } from '../i18n/moment.ts';
import { useTrip, useWords } from '../state/hooks.tsx';
import { usePrintWords } from '../state/use-print-words.tsx';
import type { LegItem } from '../trip/itinerary.ts';
import styles from './PrintedDay.module.css';
import { Numbers } from './PrintedMeeting.tsx';

/** How the traveller went on. */
export function PrintedLeg({ item: { leg, from, to }, numbers }: { item: LegItem; numbers: Map<string, number> }) {
  const printed = usePrintWords();
  const words = useWords();
  const { itinerary, view, readerZone: reader } = useTrip((state) => state);
  const clocks = { choice: view.zone, reader };
  const { trip } = itinerary;
  const times = [
    leg.depart && `${printed.leave} ${shortTime(words, trip, leg.depart, from.stop.timeZone, clocks)}`,
    leg.arrive && `${printed.arrive} ${shortTime(words, trip, leg.arrive, to.stop.timeZone, clocks)}`,
  ].filter((time) => time !== null);
  return (
    <p className={styles.leg}>
      <b>{words.detail.legTitle(from.stop.name, to.stop.name)}</b>{' '}
      {[leg.vehicle ?? words.modes[leg.mode], ...times].join('; ')}
      {leg.note !== null && `. ${leg.note}`} <Numbers ids={leg.sources} numbers={numbers} />
    </p>
  );
}
