import type { Row } from './matrix.ts';

/** Where the focus is: a row of the matrix, and a column of it, or -1 for the name before the columns. */
export interface Spot {
  row: number;
  column: number;
}

/** A key, and what was held down with it. */
export interface Key {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** Rows passed over by Page Up and Page Down. */
const PAGE = 10;

/**
 * Where a key of a grid leads: sideways from one meeting of a person to the next, up and down to the nearest meeting of
 * the next person, Home to the name, End to the last meeting; with Control or Command, to the first and last person. Null
 * where the key means nothing here, or something to the browser (Alt and the arrow left is Back). Headings are passed over,
 * empty places too: there is nothing to do on them.
 */
export function moved({ key, ...held }: Key, spot: Spot, rows: Row[]): Spot | null {
  const control = held.ctrlKey || held.metaKey;
  if (held.altKey || (control && key !== 'Home' && key !== 'End')) return null;
  switch (key) {
    case 'ArrowRight':
      return { ...spot, column: columnsIn(rows, spot.row).find((column) => column > spot.column) ?? spot.column };
    case 'ArrowLeft':
      return { ...spot, column: columnsIn(rows, spot.row).findLast((column) => column < spot.column) ?? spot.column };
    case 'ArrowDown':
      return toRow(rows, spot, 1);
    case 'ArrowUp':
      return toRow(rows, spot, -1);
    case 'PageDown':
      return toRow(rows, spot, PAGE);
    case 'PageUp':
      return toRow(rows, spot, -PAGE);
    case 'Home':
      return { row: control ? nextPerson(rows, 0, 1) : spot.row, column: -1 };
    case 'End': {
      const row = control ? nextPerson(rows, rows.length - 1, -1) : spot.row;
      return { row, column: columnsIn(rows, row).at(-1) ?? -1 };
    }
    default:
      return null;
  }
}

/** The name, then the columns at which this person is named. */
function columnsIn(rows: Row[], index: number): number[] {
  const row = rows[index];
  return row?.kind === 'person' ? [-1, ...row.cells.map(({ column }) => column)] : [-1];
}

function toRow(rows: Row[], spot: Spot, by: number): Spot {
  const target = Math.min(rows.length - 1, Math.max(0, spot.row + by));
  const ahead = nextPerson(rows, target, Math.sign(by));
  const row = rows[ahead]?.kind === 'person' ? ahead : spot.row;
  if (spot.column < 0) return { row, column: -1 };
  const away = (column: number) => (column < 0 ? Number.POSITIVE_INFINITY : Math.abs(column - spot.column));
  const [nearest = -1] = columnsIn(rows, row).toSorted((one, other) => away(one) - away(other));
  return { row, column: nearest };
}

/** The first row of a person from here on; where there is none in that direction, from there back. */
function nextPerson(rows: Row[], from: number, step: number): number {
  for (let at = from; at >= 0 && at < rows.length; at += step) if (rows[at]?.kind === 'person') return at;
  for (let at = from; at >= 0 && at < rows.length; at -= step) if (rows[at]?.kind === 'person') return at;
  return 0;
}
