import { FactsAsOf } from '../url/FactsAsOf.tsx';
import styles from './Colophon.module.css';

/** The foot of the details. */
export function Colophon() {
  return (
    <p className={styles.colophon}>
      <FactsAsOf />
    </p>
  );
}
