import { listTimes, secondZone } from '../i18n/moment.ts';
import { zoneName } from '../i18n/times.ts';
import { useTrip, useWords } from '../state/hooks.tsx';
import { usePresentWords } from '../state/use-present-words.tsx';
import type { EventItem, Visit } from '../trip/itinerary.ts';
import { shownZone } from '../trip/zones.ts';
import styles from './VisitMeetings.module.css';

/** Meetings named on the slide of a visit; the rest is counted. */
const NAMED = 7;

/** What took place during a visit: when it began, and on the second clock where the day is another there or is known only there. */
export function VisitMeetings({ visit, meetings }: { visit: Visit; meetings: EventItem[] }) {
  const talk = usePresentWords();
  const words = useWords();
  const { itinerary, view, readerZone: reader } = useTrip((state) => state);
  const { trip } = itinerary;
  const own = visit.stop.timeZone;
  const clocks = { choice: view.zone, reader };
  const rows = meetings.slice(0, NAMED).map(({ event: { id, title, when } }) => {
    const [time, other] = listTimes(words, trip, when, own, clocks);
    return { id, title, time, other };
  });
  const hasOther = rows.some(({ other }) => other !== '');
  if (rows.length === 0) return null;
  return (
    <table className={styles.meetings}>
      <thead>
        <tr>
          <th scope="col">{zoneName(words, trip, shownZone(view.zone, own, trip, reader))}</th>
          {hasOther && <th scope="col">{zoneName(words, trip, secondZone(trip, own, clocks))}</th>}
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, time, other }) => (
          <tr key={id}>
            <td>{time}</td>
            {hasOther && <td>{other}</td>}
            <th scope="row">{title}</th>
          </tr>
        ))}
        {meetings.length > NAMED && (
          <tr>
            <td colSpan={hasOther ? 3 : 2}>{talk.andMore(meetings.length - NAMED)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
