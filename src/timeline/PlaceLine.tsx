import styles from './PlaceLine.module.css';
import type { PlaceRow } from './rows.ts';
import { ZoneButton } from './ZoneButton.tsx';

/** Where the meetings below took place. */
export function PlaceLine({ row }: { row: PlaceRow }) {
  return (
    <li className={styles.place} data-tone={row.tone} data-dot={row.dot || undefined}>
      <span className={styles.name}>{row.name}</span>
      {row.zone !== null && <ZoneButton zone={row.zone} />}
    </li>
  );
}
