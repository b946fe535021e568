import { Hidden } from '../parts/Hidden.tsx';
import { useTrip, useWords } from '../state/hooks.tsx';
import { placeBeside } from './popover.effect.ts';
import { TIMES_IN } from './TimesIn.tsx';
import styles from './ZoneButton.module.css';

/** The zone in words, where it is named; it opens the choice of zones. Plain words until the page is alive. */
export function ZoneButton({ zone }: { zone: string }) {
  const words = useWords().app;
  const live = useTrip((state) => state.live);
  if (!live) return <span className={styles.zone}>{zone}</span>;
  return (
    <button
      type="button"
      className={styles.zone}
      popoverTarget={TIMES_IN}
      onClick={(event) => placeBeside(event.currentTarget, TIMES_IN)}
    >
      <Hidden>{words.timesIn} </Hidden>
      {zone}
    </button>
  );
}
