import { Hidden } from '../parts/Hidden.tsx';
import { useFixed } from '../state/hooks.tsx';
import { useDetailWords } from '../state/use-detail-words.tsx';
import { zoneCity } from '../trip/zones.ts';
import { ClockText } from './ClockText.tsx';
import type { WhenRow } from './when-rows.ts';
import styles from './ZoneTable.module.css';

/** The same moment in other zones; a row on another date than the large one stands out and says so. */
export function ZoneTable({ rows }: { rows: WhenRow[] }) {
  const words = useDetailWords().detail;
  return (
    <table className={styles.zones}>
      <caption>
        <Hidden>{words.elsewhere}</Hidden>
      </caption>
      <tbody>
        {rows.map((row) => (
          <ZoneRow key={row.reading.zone} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function ZoneRow({ row: { reading, note, shift, overMidnight } }: { row: WhenRow }) {
  const words = useDetailWords();
  const trip = useFixed((state) => state.itinerary.trip);
  const phrase = words.time.shift(shift);
  const remarks = [
    shift !== 0 && overMidnight ? words.detail.begins(phrase) : phrase,
    reading.aboutDate ? words.time.dateAbout : '',
  ].filter((remark) => remark !== '');
  return (
    <tr className={shift === 0 ? undefined : styles.other}>
      <th scope="row">
        {zoneCity(trip, reading.zone)}
        {note !== null && (
          <>
            {' '}
            <span className={styles.whose}>{words.detail.zoneNotes[note]}</span>
          </>
        )}
      </th>
      <td>{words.dates.short(reading.start.date)}</td>
      <td>
        <div className={styles.moment}>
          <span>
            <ClockText reading={reading} />
          </span>
          {remarks.length > 0 && <span className={styles.remark}>{remarks.join(', ')}</span>}
        </div>
      </td>
    </tr>
  );
}
