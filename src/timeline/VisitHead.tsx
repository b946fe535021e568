import { StopBadge } from '../parts/StopBadge.tsx';
import type { VisitRow } from './rows.ts';
import styles from './VisitHead.module.css';
import { ZoneButton } from './ZoneButton.tsx';

/** The head of a stay, in the colour of its stop. */
export function VisitHead({ row }: { row: VisitRow }) {
  return (
    <li className={styles.visit} data-tone={row.tone} data-stop={row.stop}>
      <h3 className={styles.head}>
        <span className={styles.badge}>
          <StopBadge number={row.number} tone={row.tone} />
        </span>{' '}
        <span className={styles.name}>{row.name}</span>
      </h3>
      {row.zone !== null && <ZoneButton zone={row.zone} />}
    </li>
  );
}
