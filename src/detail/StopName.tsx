import { StopBadge } from '../parts/StopBadge.tsx';
import { useFixed } from '../state/hooks.tsx';
import type { Visit } from '../trip/itinerary.ts';
import styles from './StopName.module.css';

/** A stop: its number in its colour, and its name. */
export function StopName({ visit: { stop, number } }: { visit: Visit }) {
  const tone = useFixed((state) => state.tones.get(stop.id)) ?? 'transit';
  return (
    <span className={styles.stop}>
      <StopBadge number={number} tone={tone} />
      {stop.name}
    </span>
  );
}
