import { useMemo } from 'react';
import { useTrip } from '../state/hooks.tsx';
import { hasDetails } from '../state/state.ts';
import { dayOfItem } from '../trip/days.ts';
import { DaySection } from './DaySection.tsx';
import { drawnDays } from './drawn-days.ts';
import { useGrowing } from './growing.effect.ts';
import styles from './Timeline.module.css';
import { TimesIn } from './TimesIn.tsx';
import { useReader } from './use-reader.tsx';

/** The list: days, stays, meetings and legs, in file order. */
export function Timeline() {
  const days = useTrip((state) => state.days);
  const reader = useReader();
  const { shown } = reader;
  const drawn = useMemo(() => drawnDays(days, shown), [days, shown]);
  const count = useGrowing(drawn);
  const root = useTrip((state) => state.root);
  const selection = useTrip((state) => state.view.selection);
  // So that a choice draws two days anew and no other.
  const chosen = hasDetails(selection) ? dayOfItem(days, selection.kind, selection.id) : null;
  return (
    <div className={styles.timeline} data-timeline={reader.zone} data-growing={count < drawn.length || undefined}>
      {drawn.slice(0, count).map(({ day, anchor }) => (
        <DaySection
          key={day.index}
          day={day}
          anchor={anchor}
          reader={reader}
          root={root}
          chosen={day === chosen && selection !== null ? `${selection.kind} ${selection.id}` : null}
        />
      ))}
      <TimesIn />
    </div>
  );
}
