import { Icon } from '../parts/Icon.tsx';
import { useTrip, useWords } from '../state/hooks.tsx';
import { placeBeside } from './popover.effect.ts';
import styles from './TimesButton.module.css';
import { TIMES_IN, useZoneWord } from './TimesIn.tsx';

/** On whose clocks times are shown, and the way to change it. Plain words until the page is alive. */
export function TimesButton() {
  const words = useWords().app;
  const live = useTrip((state) => state.live);
  const zone = useTrip((state) => state.view.zone);
  const chosen = useZoneWord(zone);
  const text = (
    <>
      {words.timesIn} <b>{chosen}</b>
    </>
  );
  if (!live) return <span className={styles.button}>{text}</span>;
  return (
    <button
      type="button"
      className={styles.button}
      popoverTarget={TIMES_IN}
      onClick={(event) => placeBeside(event.currentTarget, TIMES_IN)}
    >
      {text}
      <Icon name="down" />
    </button>
  );
}
