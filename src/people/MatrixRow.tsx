import { memo } from 'react';
import { datePhrase } from '../i18n/times.ts';
import { useFixed, useSend, useTrip } from '../state/hooks.tsx';
import { useRoomWords } from '../state/use-room-words.tsx';
import { readIn } from '../trip/days.ts';
import type { Named } from '../trip/people.ts';
import { LinkTo } from '../url/LinkTo.tsx';
import styles from './Matrix.module.css';
import type { Cell, Column, HeadingRow, PersonRow, Row } from './matrix.ts';
import type { Sizes } from './window.effect.ts';
import type { Span } from './window.ts';

interface Props<R extends Row> {
  row: R;
  /** Its place among all rows, from 0. */
  index: number;
  columns: Column[];
  sizes: Sizes;
  drawn: Span;
  /** The column of this row that Tab reaches; null where it is in another row. */
  spotColumn: number | null;
  chosen: boolean;
}

/** The heads take the first three rows of the grid. */
const HEADS = 3;

/** One row of the matrix: a delegation's heading, or a person with a mark at each meeting they are named at. */
export const MatrixRow = memo(function MatrixRow(props: Props<Row>) {
  const { row } = props;
  return row.kind === 'heading' ? <Heading {...props} row={row} /> : <PersonLine {...props} row={row} />;
});

function Heading({ row: { delegation, size }, index, sizes }: Props<HeadingRow>) {
  return (
    <tr
      aria-rowindex={index + HEADS + 1}
      className={styles.heading}
      style={{ insetBlockStart: index * sizes.row, blockSize: sizes.row }}
    >
      <th scope="rowgroup" aria-colindex={1} className={styles.group} style={{ maxInlineSize: sizes.name * 2 }}>
        {delegation.name} <span>{size}</span>
      </th>
    </tr>
  );
}

function PersonLine({ row: { named, cells }, index, columns, sizes, drawn, spotColumn, chosen }: Props<PersonRow>) {
  const seen = cells.filter(({ column }) => (column >= drawn.from && column < drawn.to) || column === spotColumn);
  return (
    <tr
      aria-rowindex={index + HEADS + 1}
      aria-selected={chosen}
      className={styles.row}
      style={{ insetBlockStart: index * sizes.row, blockSize: sizes.row }}
    >
      <th
        scope="row"
        aria-colindex={1}
        className={styles.name}
        data-spot={`${index} -1`}
        style={{ inlineSize: sizes.name }}
      >
        <NameButton named={named} spotted={spotColumn === -1} />
      </th>
      {seen.map((cell) => (
        <Mark
          key={cell.column}
          cell={cell}
          row={index}
          column={columns[cell.column]}
          sizes={sizes}
          spotted={cell.column === spotColumn}
        />
      ))}
    </tr>
  );
}

function NameButton({ named: { person, parts }, spotted }: { named: Named; spotted: boolean }) {
  const words = useRoomWords();
  const send = useSend();
  return (
    <button
      type="button"
      tabIndex={spotted ? 0 : -1}
      data-person={person.id}
      onClick={() => send({ type: 'open-person', person: person.id })}
    >
      <span className={styles.who}>
        <b lang={person.lang}>{person.name}</b> <span className={styles.role}>{person.role}</span>
      </span>{' '}
      <span className={styles.total} title={words.people.namedAt(parts.size)}>
        {parts.size}
      </span>
    </button>
  );
}

interface MarkProps {
  cell: Cell;
  row: number;
  column: Column | undefined;
  sizes: Sizes;
  spotted: boolean;
}

function Mark({ cell, row, column, sizes, spotted }: MarkProps) {
  const words = useRoomWords();
  const tones = useFixed((state) => state.tones);
  const itinerary = useFixed((state) => state.itinerary);
  const zone = useTrip((state) => state.view.zone);
  const reader = useTrip((state) => state.readerZone);
  if (column === undefined) return null;
  const { event, visit } = column.item;
  // Where the day is known at the place only, that is said: the heading above is where the column stands.
  const reading = readIn(event.when, visit.stop.timeZone, itinerary, zone, reader);
  const label = words.people.cell(
    event.title,
    datePhrase(words, itinerary.trip, reading, words.dates.short),
    cell.host,
  );
  return (
    <td
      aria-colindex={cell.column + 2}
      className={styles.cell}
      data-spot={`${row} ${cell.column}`}
      data-tone={tones.get(event.stop)}
      data-host={cell.host || undefined}
      style={{ insetInlineStart: sizes.name + cell.column * sizes.column, inlineSize: sizes.column }}
    >
      <LinkTo selection={{ kind: 'event', id: event.id }} tabIndex={spotted ? 0 : -1} label={label} />
    </td>
  );
}
