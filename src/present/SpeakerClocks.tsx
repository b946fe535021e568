import { clock } from '../i18n/format.ts';
import { useFixed, useTrip, useWords } from '../state/hooks.tsx';
import { usePresentWords } from '../state/use-present-words.tsx';
import { wallTime, type Zone } from '../trip/time.ts';
import { zoneCity } from '../trip/zones.ts';
import { minutesAndSeconds, paceOf } from './pace.ts';
import styles from './Speaker.module.css';
import { type SpeakerHandle, useKept } from './speaker.effect.ts';
import { elapsed } from './stage-state.ts';

const PLANNED = '30';
const LONGEST = 600;

/** How long the talk has gone on, and what the clocks say here and at the place. */
export function SpeakerClocks({ handle: { stage, steps, index, seen, now } }: { handle: SpeakerHandle }) {
  const words = usePresentWords();
  const [planned, plan] = useKept('planned-minutes', PLANNED);
  const minutes = Math.min(LONGEST, Math.max(1, Number(planned) || Number(PLANNED)));
  const gone = stage === null ? 0 : elapsed(stage.timer, now);
  const pace = paceOf(gone, minutes, steps.length < 2 ? 1 : index / (steps.length - 1));
  const reader = useTrip((state) => state.readerZone);
  const step = steps[seen];
  const there =
    step?.kind === 'event' ? step.item.visit.stop.timeZone : step?.kind === 'visit' ? step.visit.stop.timeZone : null;
  return (
    <div className={styles.clocks}>
      <div>
        <p className={styles.label}>{words.elapsed}</p>
        <p className={styles.big} role="timer">
          {minutesAndSeconds(gone)}
        </p>
        <label className={styles.planned}>
          {words.plannedOf}{' '}
          <input type="number" min={1} max={LONGEST} value={planned} onChange={(event) => plan(event.target.value)} />{' '}
          {words.minutesPlanned}
        </label>
        <p className={styles.share} aria-hidden="true">
          <i style={{ inlineSize: `${Math.min(100, gone / 600 / minutes)}%` }} />
        </p>
        <p className={styles.pace} data-pace={pace}>
          {words.paces[pace]}
        </p>
      </div>
      <div>
        {reader !== null && <Clock zone={reader} now={now} isHere />}
        {there !== null && <Clock zone={there} now={now} isHere={false} />}
      </div>
    </div>
  );
}

function Clock({ zone, now, isHere }: { zone: Zone; now: number; isHere: boolean }) {
  const talk = usePresentWords();
  const words = useWords();
  const trip = useFixed((state) => state.itinerary.trip);
  const { date, minutes } = wallTime(zone, now - (now % 60_000));
  const city = zoneCity(trip, zone);
  return (
    <>
      <p className={styles.label}>{isHere ? talk.here(city) : talk.nowIn(city)}</p>
      <p className={isHere ? styles.big : styles.small}>
        {clock(minutes)} <span>{words.dates.weekday(date)}</span>
      </p>
    </>
  );
}
