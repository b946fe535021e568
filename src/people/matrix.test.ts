import { describe, expect, test } from 'vitest';
import data from '../data/asia-tour-2025.json' with { type: 'json' };
import { daysOf } from '../trip/days.ts';
import { itineraryOf } from '../trip/itinerary.ts';
import { namedPeople, rosters } from '../trip/people.ts';
import type { Trip } from '../trip/types.ts';
import { bandsOf, columnsOf, rowsOf } from './matrix.ts';
import { type Key, moved } from './moves.ts';
import { offsetFor, windowOf } from './window.ts';

const itinerary = itineraryOf(data as unknown as Trip);
const columns = columnsOf(daysOf(itinerary, 'there', null), null);
const rows = rowsOf(rosters(namedPeople(itinerary, null), 'delegation', itinerary), columns);

describe('the matrix', () => {
  test('has a column for each meeting, in file order', () => {
    expect(columns.map(({ item }) => item.event.id)).toEqual(data.events.map(({ id }) => id));
  });

  test('heads them by day', () => {
    const days = bandsOf(columns, (one, next) => one.date === next.date);
    expect(days).toHaveLength(7);
    expect(days.reduce((sum, { span }) => sum + span, 0)).toBe(41);
  });

  test('has a row for each person under the heading of each delegation', () => {
    expect(rows.filter(({ kind }) => kind === 'heading')).toHaveLength(21);
    expect(rows.filter(({ kind }) => kind === 'person')).toHaveLength(66);
  });

  test('marks hosts and chairs', () => {
    const hosts = rows.flatMap((row) => (row.kind === 'person' ? row.cells.filter(({ host }) => host) : []));
    const inFile = data.events.flatMap(({ participants }) =>
      participants.map((who) => ('role' in who ? who.role : '')),
    );
    expect(hosts).toHaveLength(inFile.filter((role) => role === 'host' || role === 'chair').length);
  });
});

describe('keys', () => {
  const start = { row: 1, column: -1 };
  const pressed = (key: string, held: Partial<Key> = {}): Key => ({
    key,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    ...held,
  });

  test.each([
    ['ArrowRight', false, { row: 1, column: 0 }],
    ['ArrowLeft', false, { row: 1, column: -1 }],
    ['ArrowDown', false, { row: 2, column: -1 }],
    ['ArrowUp', false, { row: 1, column: -1 }],
    ['End', false, { row: 1, column: 40 }],
    ['Home', true, { row: 1, column: -1 }],
    ['End', true, { row: 86, column: 37 }],
  ])('%s (with control: %s)', (key, control, spot) => {
    expect(moved(pressed(key, { ctrlKey: control }), start, rows)).toEqual(spot);
    expect(moved(pressed(key, { metaKey: control }), start, rows)).toEqual(spot);
  });

  test('down from a meeting leads to the nearest one of the next person', () => {
    expect(moved(pressed('ArrowDown'), { row: 1, column: 20 }, rows)).toEqual({ row: 2, column: 21 });
  });

  test('a heading is passed over', () => {
    const last = rows.findLastIndex((row, index) => row.kind === 'person' && index < 14);
    expect(rows[last + 1]?.kind).toBe('heading');
    expect(moved(pressed('ArrowDown'), { row: last, column: -1 }, rows)).toEqual({ row: last + 2, column: -1 });
    expect(moved(pressed('ArrowUp'), { row: last + 2, column: -1 }, rows)).toEqual({ row: last, column: -1 });
  });

  test('any other key is not taken', () => {
    expect(moved(pressed('a'), start, rows)).toBeNull();
  });

  test.each<Partial<Key>>([{ altKey: true }, { metaKey: true }])(
    'the browser’s own Back with %o is left to it',
    (held) => {
      expect(moved(pressed('ArrowLeft', held), start, rows)).toBeNull();
    },
  );
});

describe('what is drawn', () => {
  test.each([
    [0, 480, 24, 500, { from: 0, to: 24 }],
    [240, 480, 24, 500, { from: 0, to: 40 }],
    [11_600, 480, 24, 500, { from: 472, to: 500 }],
    [0, 480, 24, 3, { from: 0, to: 3 }],
    [0, 480, 24, 0, { from: 0, to: 0 }],
  ])('from %d, %d px of rows of %d px, of %d', (offset, length, size, count, span) => {
    expect(windowOf(offset, length, size, count)).toEqual(span);
  });

  test.each([
    ['above', 0, 24, 100, 0],
    ['in view', 120, 144, 100, 100],
    ['below', 600, 624, 100, 224],
  ])('%s: scrolls only as far as it must', (_where, start, end, offset, to) => {
    expect(offsetFor(start, end, offset, 500, 100)).toBe(to);
  });
});
