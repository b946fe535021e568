import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTrip } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import type { Roster } from '../trip/people.ts';
import styles from './Matrix.module.css';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixRow } from './MatrixRow.tsx';
import { type Band, bandsOf, columnsOf, rowsOf } from './matrix.ts';
import { moved, type Spot } from './moves.ts';
import { type Sizes, useDrawn, useFocus, useInSight, useSizes } from './window.effect.ts';
import { offsetFor, type Span } from './window.ts';

/**
 * Who was named at which meeting: people down, meetings across. Only what is near the view is drawn, both ways. A grid
 * for the keyboard and, with its row and column numbers, a table for a screen reader; empty places are not cells.
 */
export function Matrix({ rosters, count }: { rosters: Roster[]; count: number }) {
  const words = useRoomWords().people;
  const days = useTrip((state) => state.days);
  const shown = useTrip((state) => state.shown);
  const person = useTrip((state) => state.view.person);
  const columns = useMemo(() => columnsOf(days, shown), [days, shown]);
  const rows = useMemo(() => rowsOf(rosters, columns), [rosters, columns]);
  const dayBands = useMemo(() => bandsOf(columns, (one, next) => one.date === next.date), [columns]);
  const ref = useRef<HTMLDivElement>(null);
  const sizes = useSizes(ref, columns.length);
  const drawn = useDrawn(ref, sizes, rows.length, columns.length);
  const [keyed, setKeyed] = useState<Spot | null>(null);
  const first = rows.findIndex(({ kind }) => kind === 'person');
  const spot = keyed !== null && rows[keyed.row]?.kind === 'person' ? keyed : { row: first, column: -1 };
  useFocus(ref, keyed);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moved(event, spotOf(event.target) ?? spot, rows);
    if (next === null) return;
    event.preventDefault();
    setKeyed(next);
    if (ref.current !== null) scrollTo(ref.current, next, sizes);
  };
  const chosenIndex = rows.findIndex((row) => row.kind === 'person' && row.named.person.id === person);
  const chosen = rows[chosenIndex];
  useInSight(ref, chosenIndex, sizes);
  const marked = chosen?.kind === 'person' ? chosen.cells.map(({ column }) => column) : [];
  return (
    <div ref={ref} className={styles.scroller}>
      <div className={styles.sheet} style={{ inlineSize: sizes.name + columns.length * sizes.column }}>
        <Lines bands={dayBands} marked={marked} sizes={sizes} drawn={drawn.columns} />
        <table
          className={styles.grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table is how ARIA's authors build a grid; a div is refused as well
          role="grid"
          aria-label={words.title}
          aria-rowcount={rows.length + 3}
          aria-colcount={columns.length + 1}
          onKeyDown={onKeyDown}
        >
          <MatrixHead
            columns={columns}
            days={dayBands}
            sizes={sizes}
            drawn={drawn.columns}
            marked={marked}
            count={count}
          />
          <tbody className={styles.body} style={{ blockSize: rows.length * sizes.row }}>
            {indicesOf(drawn.rows, spot.row).map((index) => {
              const row = rows[index];
              return row === undefined ? null : (
                <MatrixRow
                  key={row.kind === 'person' ? row.named.person.id : `heading ${row.delegation.id}`}
                  row={row}
                  index={index}
                  columns={columns}
                  sizes={sizes}
                  drawn={drawn.columns}
                  spotColumn={index === spot.row ? spot.column : null}
                  chosen={row === chosen}
                />
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** The rows to draw; the one with the focus always, so that it can be scrolled away and still be left by a key. */
function indicesOf({ from, to }: Span, focused: number): number[] {
  const indices = Array.from({ length: to - from }, (_, index) => from + index);
  return focused < 0 || indices.includes(focused) ? indices : [...indices, focused].toSorted((a, b) => a - b);
}

/** Where the focus is, which a click may have moved. */
function spotOf(target: EventTarget): Spot | null {
  const text = target instanceof Element ? target.closest('[data-spot]')?.getAttribute('data-spot') : null;
  const [row, column] = text?.split(' ').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}

function scrollTo(grid: HTMLElement, { row, column }: Spot, { row: height, column: width, name, head }: Sizes): void {
  const top = offsetFor(row * height, (row + 1) * height, grid.scrollTop, grid.clientHeight, head);
  const left =
    column < 0 ? 0 : offsetFor(column * width, (column + 1) * width, grid.scrollLeft, grid.clientWidth, name);
  grid.scrollTo({ top, left, behavior: 'instant' });
}

/** The line before each day, and the ground of the columns at which the chosen person is named. */
function Lines({ bands, marked, sizes, drawn }: { bands: Band[]; marked: number[]; sizes: Sizes; drawn: Span }) {
  const seen = (column: number) => column >= drawn.from && column < drawn.to;
  const at = (column: number) => ({ insetInlineStart: sizes.name + column * sizes.column });
  return (
    <div className={styles.lines} style={{ insetBlockStart: sizes.head }}>
      {marked.filter(seen).map((column) => (
        <span key={column} className={styles.mark} style={{ ...at(column), inlineSize: sizes.column }} />
      ))}
      {bands
        .filter(({ from }) => seen(from))
        .map(({ from }) => (
          <span key={from} className={styles.line} style={at(from)} />
        ))}
    </div>
  );
}
