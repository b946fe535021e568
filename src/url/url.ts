import { EMPTY_VIEW, type Selection, THEMES, type View } from '../state/state.ts';
import type { Itinerary } from '../trip/itinerary.ts';
import { isDate } from '../trip/time.ts';
import { ZONE_CHOICES } from '../trip/zones.ts';

/**
 * The link: the view as a URL fragment, `event=…&zone=home`. One row a key, with how to write it and how to read it;
 * keys that are not in the table are left alone, so that a host's own survive.
 */
interface Row {
  key: string;
  write: (view: View) => string | null;
  /** Null where the value means nothing in this trip. */
  read: (value: string, itinerary: Itinerary) => Partial<View> | null;
}

const selectionRow = (kind: Selection['kind'], has: (itinerary: Itinerary, id: string) => boolean): Row => ({
  key: kind,
  write: ({ selection }) => (selection?.kind === kind ? selection.id : null),
  read: (id, itinerary) => (has(itinerary, id) ? { selection: { kind, id } } : null),
});

const oneOf = <T extends string>(list: readonly T[], value: string): T | undefined =>
  list.find((item) => item === value);

const ROWS: Row[] = [
  selectionRow('event', (itinerary, id) => itinerary.events.has(id)),
  selectionRow('leg', (itinerary, id) => itinerary.legs.has(id)),
  selectionRow('stop', (itinerary, id) => itinerary.visits.some(({ stop }) => stop.id === id)),
  { key: 'day', write: ({ day }) => day, read: (day) => (isDate(day) ? { day } : null) },
  {
    key: 'zone',
    write: ({ zone }) => (zone === EMPTY_VIEW.zone ? null : zone),
    read: (value) => {
      const zone = oneOf(ZONE_CHOICES, value);
      return zone === undefined ? null : { zone };
    },
  },
  {
    key: 'theme',
    write: ({ theme }) => (theme === EMPTY_VIEW.theme ? null : theme),
    read: (value) => {
      const theme = oneOf(THEMES, value);
      return theme === undefined ? null : { theme };
    },
  },
];

/** A fragment read: the view, and the `key=value` pairs that mean nothing in this trip. */
export interface ReadLink {
  view: View;
  unread: string[];
}

/**
 * Reads a fragment (with or without `#`) for a trip. Of several selections the first in the table counts.
 *
 *     readFragment('#event=takaichi-summit&zone=home', itinerary).view.zone //=> 'home'
 */
export function readFragment(fragment: string, itinerary: Itinerary): ReadLink {
  const given = parts(fragment);
  const unread: string[] = [];
  const view = [...ROWS].reverse().reduce<View>((so, row) => {
    const value = given.find(([key]) => key === row.key)?.[1];
    if (value === undefined) return so;
    const read = row.read(value, itinerary);
    if (read === null) unread.unshift(`${row.key}=${value}`);
    return { ...so, ...read };
  }, EMPTY_VIEW);
  return { view, unread };
}

/** The fragment of a view, without `#`; pairs of `current` whose keys are not ours stay, in their order. */
export function writeFragment(view: View, current = ''): string {
  const ours = ROWS.flatMap(({ key, write }) => {
    const value = write(view);
    return value === null ? [] : [`${key}=${encodeURIComponent(value)}`];
  });
  const foreign = parts(current).filter(([key]) => !ROWS.some((row) => row.key === key));
  return [...ours, ...foreign.map(([, , raw]) => raw)].join('&');
}

/** `[key, value, as written]` of each pair; a value that cannot be decoded is kept as it is. */
function parts(fragment: string): [string, string, string][] {
  const pairs = fragment
    .replace(/^#/, '')
    .split('&')
    .filter((pair) => pair !== '');
  return pairs.map((pair) => {
    const [key = '', ...rest] = pair.split('=');
    return [decode(key), decode(rest.join('=')), pair];
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
