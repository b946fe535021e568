import styles from './StopBadge.module.css';

/** A stop's number in its colour: a filled disc, outlined for home and transit. `tone` names the colour. */
export function StopBadge({ number, tone }: { number: number; tone: string }) {
  return (
    <span className={styles.badge} data-tone={tone}>
      {number}
    </span>
  );
}
