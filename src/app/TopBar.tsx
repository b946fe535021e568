import { useTrip } from '../state/hooks.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import styles from './TopBar.module.css';

/** The masthead: what trip this is, and what can be done with the page. */
export function TopBar() {
  const { title, subtitle } = useTrip((state) => state.itinerary.trip);
  return (
    <header className={styles.bar}>
      <div className={styles.title}>
        <h1>{title}</h1>
        <p>{subtitle}</p>
      </div>
      <MoreMenu />
    </header>
  );
}
