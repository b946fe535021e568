import { fullDate, zoneLabel, zoneName } from '../i18n/times.ts';
import { useFixed, useTrip } from '../state/hooks.tsx';
import { useDetailWords } from '../state/use-detail-words.tsx';
import type { Reading } from '../trip/reading.ts';
import { machineTime, type Zone } from '../trip/time.ts';
import type { When as Time } from '../trip/types.ts';
import { shownZone } from '../trip/zones.ts';
import { ClockText } from './ClockText.tsx';
import styles from './When.module.css';
import { whenFacts } from './when-rows.ts';
import { ZoneTable } from './ZoneTable.tsx';

interface Props {
  when: Time;
  /** The zone it took place in. */
  zone: Zone;
  /** Zones that get a row besides. */
  others: Zone[];
}

/** A time: large on the clocks that the reader has chosen, and a row for each of the others. */
export function When({ when, zone, others }: Props) {
  const choice = useTrip((state) => state.view.zone);
  const trip = useFixed((state) => state.itinerary.trip);
  const reader = useTrip((state) => (state.live ? state.readerZone : null));
  const shown = shownZone(choice, zone, trip, reader);
  const { main, isYours, rows } = whenFacts(when, { own: zone, shown, others, reader });
  return (
    <>
      <time className={styles.large} dateTime={machineTime(when)}>
        <DateLine reading={main} />
        <ClockLine reading={main} isYours={isYours} />
      </time>
      {main.kind === 'day' && main.elsewhere && <NotConverted zone={shown} />}
      {rows.length > 0 && <ZoneTable rows={rows} />}
    </>
  );
}

/** The date; named by its city where the time of day does not name the zone. */
function DateLine({ reading }: { reading: Reading }) {
  const words = useDetailWords();
  const trip = useFixed((state) => state.itinerary.trip);
  return <span className={styles.date}>{fullDate(words, trip, reading)}</span>;
}

function ClockLine({ reading, isYours }: { reading: Reading; isYours: boolean }) {
  const words = useDetailWords();
  const trip = useFixed((state) => state.itinerary.trip);
  const dayOnly = reading.kind === 'day' && reading.part === null;
  const label = dayOnly ? '' : zoneLabel(words, trip, reading.zone, reading.offset);
  return (
    <span className={styles.clock}>
      <b>
        <ClockText reading={reading} />
      </b>
      {label !== '' && ` ${label}`}
      {label !== '' && isYours && `, ${words.detail.zoneNotes.yours}`}
      {reading.kind === 'clock' && reading.aboutDate && (
        <>
          {' '}
          <span className={styles.about}>{words.time.dateAbout}</span>
        </>
      )}
    </span>
  );
}

function NotConverted({ zone }: { zone: Zone }) {
  const words = useDetailWords();
  const trip = useFixed((state) => state.itinerary.trip);
  return <p className={styles.note}>{words.detail.notConverted(zoneName(words, trip, zone))}</p>;
}
