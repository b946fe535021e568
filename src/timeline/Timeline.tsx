import { useMemo } from 'react';
import { useTrip } from '../state/hooks.tsx';
import type { Selection } from '../state/state.ts';
import { DaySection } from './DaySection.tsx';
import { drawnDays } from './drawn-days.ts';
import type { DayRows } from './rows.ts';
import styles from './Timeline.module.css';
import { TimesIn } from './TimesIn.tsx';
import { useReader } from './use-reader.tsx';

/** The list: days, stays, meetings and legs, in file order. */
export function Timeline() {
  const days = useTrip((state) => state.days);
  const reader = useReader();
  const drawn = useMemo(() => drawnDays(days, reader), [days, reader]);
  const root = useTrip((state) => state.root);
  const selection = useTrip((state) => state.view.selection);
  return (
    <div className={styles.timeline} data-timeline={reader.zone}>
      {drawn.map((day) => (
        <DaySection key={day.index} day={day} root={root} chosen={chosenIn(day, selection)} />
      ))}
      <TimesIn />
    </div>
  );
}

/** The key of the chosen row if it is one of the day's, so that a choice draws two days anew and no other. */
function chosenIn({ rows }: DayRows, selection: Selection | null): string | null {
  const key = selection === null ? null : `${selection.kind} ${selection.id}`;
  return rows.some((row) => row.key === key) ? key : null;
}
