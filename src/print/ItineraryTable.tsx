import { offset } from '../i18n/format.ts';
import { clockPhrase, datePhrase, zoneName } from '../i18n/times.ts';
import { StopBadge } from '../parts/StopBadge.tsx';
import { useFixed, useTrip, useWords } from '../state/hooks.tsx';
import { usePrintWords } from '../state/use-print-words.tsx';
import type { Visit } from '../trip/itinerary.ts';
import { read } from '../trip/reading.ts';
import { bounds, offsetMinutes } from '../trip/time.ts';
import type { When } from '../trip/types.ts';
import { isLocal, shownZone } from '../trip/zones.ts';
import styles from './ItineraryTable.module.css';
import { type ItineraryRow, itineraryRows } from './itinerary-rows.ts';

/** The visits in travel order: when, on which clocks, and what above all. */
export function ItineraryTable() {
  const printed = usePrintWords();
  const words = useWords();
  const { itinerary, view, readerZone } = useTrip((state) => state);
  const { trip } = itinerary;
  const named = zoneName(words, trip, shownZone(view.zone, trip.homeTimeZone, trip, readerZone));
  const isThere = isLocal(view.zone, readerZone);
  const zones = isThere ? printed.localTimes : printed.timesIn(named);
  return (
    <table className={styles.table}>
      <caption>
        <b>{printed.itinerary}</b> {printed.itineraryNote(zones)}
      </caption>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {printed.stop}
          </th>
          <th scope="col">{printed.arrive}</th>
          <th scope="col">{printed.leave}</th>
          {isThere && <th scope="col">{printed.zone}</th>}
          <th scope="col" className={styles.number}>
            {printed.events}
          </th>
          <th scope="col">{printed.main}</th>
        </tr>
      </thead>
      <tbody>
        {itineraryRows(itinerary).map((row) => (
          <Row key={row.visit.index} row={row} isThere={isThere} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row: { visit, events, main }, isThere }: { row: ItineraryRow; isThere: boolean }) {
  const tone = useFixed((state) => state.tones.get(visit.stop.id)) ?? 'transit';
  return (
    <tr>
      <td className={styles.badge}>
        <StopBadge number={visit.number} tone={tone} />
      </td>
      <th scope="row">{visit.stop.name}</th>
      <td>
        <Time when={visit.arrival?.arrive ?? null} visit={visit} />
      </td>
      <td>
        <Time when={visit.departure?.depart ?? null} visit={visit} />
      </td>
      {isThere && <td>{offsetOf(visit)}</td>}
      <td className={styles.number}>{events}</td>
      <td>{main.join('; ')}</td>
    </tr>
  );
}

function Time({ when, visit }: { when: When | null; visit: Visit }) {
  const printed = usePrintWords();
  const words = useWords();
  const { itinerary, view, readerZone } = useTrip((state) => state);
  if (when === null) return null;
  const own = visit.stop.timeZone;
  const reading = read(when, own, shownZone(view.zone, own, itinerary.trip, readerZone));
  const isVague = reading.kind === 'day';
  const clock = isVague && reading.part === null ? printed.noTime : clockPhrase(words, reading);
  return (
    <>
      {datePhrase(words, itinerary.trip, reading, words.dates.short)}{' '}
      {isVague ? <span className={styles.vague}>{clock.toLowerCase()}</span> : <b>{clock}</b>}
    </>
  );
}

/** `UTC+9`, as the clocks of the stop were while the traveller was there. */
function offsetOf({ stop, arrival, departure, events }: Visit): string {
  const when = arrival?.arrive ?? departure?.depart ?? events[0]?.when;
  return when === undefined ? '' : offset(offsetMinutes(stop.timeZone, bounds(when, stop.timeZone).from));
}
