import type { Day } from '../trip/days.ts';
import type { EventItem } from '../trip/itinerary.ts';
import { isHost, type Named, type Roster } from '../trip/people.ts';
import type { Delegation } from '../trip/types.ts';

/** One column of the matrix: a meeting, under the day it is shown on. */
export interface Column {
  item: EventItem;
  date: string;
}

/** Neighbouring columns under one heading, from the column `from`, counted from 0. */
export interface Band {
  from: number;
  span: number;
}

/** One row: a delegation's heading, or a person. */
export type Row = HeadingRow | PersonRow;
export interface HeadingRow {
  kind: 'heading';
  delegation: Delegation;
  size: number;
}
export interface PersonRow {
  kind: 'person';
  named: Named;
  cells: Cell[];
}

/** A person named at the meeting of a column. */
export interface Cell {
  column: number;
  host: boolean;
}

/** The meetings in file order, those of the filter only; `shown` as in the state. */
export function columnsOf(days: Day[], shown: Set<string> | null): Column[] {
  const rows = days.flatMap(({ date, items }) => items.map((item) => ({ date, item })));
  return rows.flatMap(({ date, item }) =>
    item.kind === 'event' && (shown === null || shown.has(item.event.id)) ? [{ date, item }] : [],
  );
}

/** Puts neighbouring columns together for as long as `same` says that they belong under one heading. */
export function bandsOf(columns: Column[], same: (one: Column, next: Column) => boolean): Band[] {
  const bands: Band[] = [];
  columns.forEach((column, index) => {
    const before = columns[index - 1];
    const last = bands.at(-1);
    if (before !== undefined && last !== undefined && same(before, column)) last.span += 1;
    else bands.push({ from: index, span: 1 });
  });
  return bands;
}

/** The rows, with a heading before each delegation where the order is by delegation. */
export function rowsOf(rosters: Roster[], columns: Column[]): Row[] {
  const places = new Map(columns.map(({ item }, index) => [item.event.id, index]));
  return rosters.flatMap(({ delegation, people }): Row[] => {
    const rows = people.map((named): Row => ({ kind: 'person', named, cells: cellsOf(named, places) }));
    return delegation === null ? rows : [{ kind: 'heading', delegation, size: people.length }, ...rows];
  });
}

function cellsOf({ parts }: Named, places: Map<string, number>): Cell[] {
  return [...parts].flatMap(([id, part]) => {
    const column = places.get(id);
    return column === undefined ? [] : [{ column, host: isHost(part) }];
  });
}
