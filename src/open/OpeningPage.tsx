import styles from './OpeningPage.module.css';

/** Rows of a first screen. */
const ROWS = Array.from({ length: 12 }, (_, index) => index);

/**
 * The frame of the app while another trip is on its way: its rules and rows, and after 400 ms the words that say so.
 * Nothing turns or pulses.
 */
export function OpeningPage({ words }: { words: { opening: string } }) {
  return (
    <main className={styles.page} aria-busy="true">
      <div className={styles.bar}>
        <h1 className={styles.words}>{words.opening}</h1>
      </div>
      <div className={styles.strip} />
      <div className={styles.rows} aria-hidden="true">
        {ROWS.map((row) => (
          <div key={row} className={styles.row} />
        ))}
      </div>
      <div className={styles.map} />
    </main>
  );
}
