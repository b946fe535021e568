import styles from './OpeningPage.module.css';

/** Rows of a first screen. */
const ROWS = Array.from({ length: 12 }, (_, index) => index);

/**
 * The frame of the app while another trip is on its way: its rules and rows, and after 400 ms the words that say so.
 * Nothing turns or pulses.
 */
export function OpeningPage({ words }: { words: { opening: string } }) {
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <p className={styles.words} role="status">
          {words.opening}
        </p>
      </div>
      <div className={styles.strip} />
      <div className={styles.rows} aria-hidden="true">
        {ROWS.map((row) => (
          <div key={row} className={styles.row} />
        ))}
      </div>
      <div className={styles.map} />
    </div>
  );
}
