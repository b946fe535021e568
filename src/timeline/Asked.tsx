import type { ReactNode } from 'react';
import { Marked } from '../parts/Marked.tsx';
import { useFixed } from '../state/hooks.tsx';
import { bestLine, cut, type IsHit, marked } from '../trip/excerpt.ts';
import { fold } from '../trip/fold.ts';
import { found } from '../trip/itinerary.ts';
import { linesOf } from '../trip/statements.ts';
import { tokensOf } from '../trip/tokens.ts';
import styles from './Asked.module.css';
import rows from './MeetingRow.module.css';
import type { EventRow } from './rows.ts';

/** The text of a row while words are asked for: they are marked in its title, and below stands where else they are. */
export function Asked({ row, children }: { row: EventRow; children: ReactNode }) {
  const itinerary = useFixed((state) => state.itinerary);
  const { language } = itinerary.trip;
  const words = tokensOf(row.query, language).map(({ folded }) => folded);
  const isHit: IsHit = (folded) => words.some((word) => folded.startsWith(word));
  const lines = linesOf(found(itinerary.events, row.id).event, itinerary);
  const possible = lines
    .map(fold)
    .flatMap((line, index) => (words.some((word) => line.includes(word)) ? [lines[index] ?? ''] : []));
  const line = bestLine(possible, isHit, language);
  return (
    <>
      <span className={rows.title}>
        <Marked stretches={marked(row.title, isHit, language)} />
      </span>
      {children}
      {line !== null && (
        <span className={styles.line}>
          <Marked stretches={cut(line)} />
        </span>
      )}
    </>
  );
}
