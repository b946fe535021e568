import { memo, useMemo } from 'react';
import type { Day } from '../trip/days.ts';
import styles from './DaySection.module.css';
import { LegRow } from './LegRow.tsx';
import { MeetingRow } from './MeetingRow.tsx';
import { PlaceLine } from './PlaceLine.tsx';
import type { Reader } from './reader.ts';
import { dayRows, type Row } from './rows.ts';
import { LONG, tallness } from './tallness.ts';
import { VisitHead } from './VisitHead.tsx';
import { ZoneButton } from './ZoneButton.tsx';

interface Props {
  day: Day;
  anchor: string | null;
  reader: Reader;
  root: string | null;
  /** The key of the chosen row, if it is here. */
  chosen: string | null;
}

/** One day under its sticky heading. Days out of sight cost no layout; `data-tall` tells CSS how tall they will be. */
export const DaySection = memo(function DaySection({ day, anchor, reader, root, chosen }: Props) {
  const { title, zone, rows } = useMemo(() => dayRows(day, reader), [day, reader]);
  const tall = tallness(rows);
  return (
    <section
      className={styles.day}
      id={anchor ?? undefined}
      data-day={day.index}
      data-tall={tall}
      data-long={tall >= LONG || undefined}
    >
      <header className={styles.head}>
        <h2 className={styles.date}>{title}</h2>
        {zone !== null && <ZoneButton zone={zone} />}
      </header>
      <ol>{rows.map((row) => draw(row, root, row.key === chosen))}</ol>
    </section>
  );
});

function draw(row: Row, root: string | null, chosen: boolean) {
  switch (row.kind) {
    case 'visit':
      return <VisitHead key={row.key} row={row} />;
    case 'place':
      return <PlaceLine key={row.key} row={row} />;
    case 'event':
      return <MeetingRow key={row.key} row={row} root={root} chosen={chosen} />;
    case 'leg':
      return <LegRow key={row.key} row={row} root={root} chosen={chosen} />;
  }
}
