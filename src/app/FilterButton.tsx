import { Icon } from '../parts/Icon.tsx';
import { useSend, useTrip, useWords } from '../state/hooks.tsx';
import { FACETS } from '../trip/filter.ts';
import styles from './FilterButton.module.css';

/** Opens the panel of the filter, and says how much is asked for. */
export function FilterButton() {
  const words = useWords().filter;
  const send = useSend();
  const room = useTrip((state) => state.view.room);
  const hasPanel = room === 'timeline' || room === 'people';
  const open = useTrip((state) => state.filterOpen) && hasPanel;
  const filter = useTrip((state) => state.view.filter);
  const asked = FACETS.reduce((sum, facet) => sum + filter[facet].length, filter.q === '' ? 0 : 1);
  const toggle = () => {
    if (!hasPanel) send({ type: 'show-room', room: 'timeline' });
    send({ type: 'show-filter', open: !open });
  };
  return (
    <button
      type="button"
      id="filter-button"
      className={styles.button}
      aria-expanded={open}
      data-on={asked > 0 || undefined}
      onClick={toggle}
    >
      <Icon name="filter" />
      <span className={styles.word}>{words.title}</span>
      {asked > 0 && <b className={styles.asked}>{asked}</b>}
    </button>
  );
}
