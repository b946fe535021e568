import { useFixed, useSend, useTrip, useWords } from '../state/hooks.tsx';
import { ZONE_CHOICES, type ZoneChoice, zoneCity } from '../trip/zones.ts';
import styles from './TimesIn.module.css';

/** The id by which buttons open the choice. */
export const TIMES_IN = 'times-in';

/** On whose clocks everything is shown: a native popover, so Escape and a click elsewhere close it. */
export function TimesIn() {
  const words = useWords().app;
  const live = useTrip((state) => state.live);
  if (!live) return null;
  return (
    <div id={TIMES_IN} popover="auto" className={styles.sheet}>
      <fieldset className={styles.choices}>
        <legend>{words.timesIn}</legend>
        {ZONE_CHOICES.map((choice) => (
          <Choice key={choice} choice={choice} />
        ))}
      </fieldset>
    </div>
  );
}

function Choice({ choice }: { choice: ZoneChoice }) {
  const send = useSend();
  const checked = useTrip((state) => state.view.zone === choice);
  const word = useZoneWord(choice);
  return (
    <label className={styles.choice}>
      <input
        type="radio"
        name={TIMES_IN}
        checked={checked}
        onChange={() => send({ type: 'set-zone', zone: choice })}
        onClick={({ detail, currentTarget }) => {
          // A pointer has chosen; arrow keys (a click of no count) may go on.
          if (detail > 0) currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        }}
      />
      {word}
    </label>
  );
}

/** The name of a choice: `Local time there`, `Your time (Berlin)`. */
export function useZoneWord(choice: ZoneChoice): string {
  const words = useWords();
  const trip = useFixed((state) => state.itinerary.trip);
  const readerZone = useTrip((state) => state.readerZone);
  if (choice === 'yours' && readerZone !== null) return words.timeline.yourTime(zoneCity(trip, readerZone));
  return words.time.zoneChoices(zoneCity(trip, trip.homeTimeZone))[choice];
}
