import { EMPTY_VIEW, ROOMS, type Room, type Selection, THEMES, type View } from '../state/state.ts';
import { dayNamed, daysOf } from '../trip/days.ts';
import type { Itinerary } from '../trip/itinerary.ts';
import { isListing, LISTING_KEYS, type Listing } from '../trip/listing.ts';
import { isChoice, isStep, KIOSK_SECONDS, readSeconds, type Talk, WHOLE_TALK } from '../trip/talk.ts';
import type { Zone } from '../trip/time.ts';
import { ZONE_CHOICES } from '../trip/zones.ts';
import { FILTER_KEYS, readFilter, writeFilter } from './filter-keys.ts';

/**
 * The link: the view as a URL fragment, `event=…&zone=home`. One row a key, with how to write it and how to read it.
 * Keys that are not in the table are reported and left where they are: they may be a host's own, or a later version's.
 */
interface Row {
  key: string;
  /** Where what it names is shown, in a link that names no room. */
  room?: Room;
  write: (view: View) => string | null;
  /** Null where the value means nothing in this trip. `view` is what the rows below have read. */
  read: (value: string, itinerary: Itinerary, view: View, readerZone: AskZone) => Partial<View> | null;
}

/** The reader's own zone, asked for only by a link that needs it: browsers take their time to say. Null where it is not known. */
type AskZone = () => Zone | null;

const selectionRow = (kind: Selection['kind'], has: (itinerary: Itinerary, id: string) => boolean): Row => ({
  key: kind,
  room: 'timeline',
  write: ({ selection }) => (selection?.kind === kind ? selection.id : null),
  read: (id, itinerary) => (has(itinerary, id) ? { selection: { kind, id } } : null),
});

const oneOf = <T extends string>(list: readonly T[], value: string): T | undefined =>
  list.find((item) => item === value);

/** A key of the talk; any of them begins one. */
const talkRow = (
  key: string,
  write: (talk: Talk) => string | null,
  read: (value: string, itinerary: Itinerary, talk: Talk | null) => Partial<Talk> | null,
): Row => ({
  key,
  write: ({ talk }) => (talk === null ? null : write(talk)),
  read: (value, itinerary, { talk }) => {
    const part = read(value, itinerary, talk);
    return part === null ? null : { talk: { ...WHOLE_TALK, ...talk, ...part } };
  },
});

const listingRow = (key: keyof Listing): Row => ({
  key,
  write: ({ listing }) => listing[key] || null,
  read: (value, itinerary, { listing, room }) =>
    isListing(key, value, room, itinerary) ? { listing: { ...listing, [key]: value } } : null,
});

const ROOM: Row = {
  key: 'view',
  write: ({ room }) => (room === EMPTY_VIEW.room ? null : room),
  read: (value) => {
    const room = oneOf(ROOMS, value);
    return room === undefined ? null : { room };
  },
};

const ROWS: Row[] = [
  talkRow(
    'present',
    ({ of }) => of,
    (of, itinerary) => (isChoice(of, itinerary) ? { of } : null),
  ),
  talkRow(
    'step',
    ({ step }) => step,
    (step, itinerary) => (isStep(step, itinerary) ? { step } : null),
  ),
  talkRow(
    'kiosk',
    ({ seconds }) => (seconds === null ? null : '1'),
    (value, _itinerary, talk) => (value === '1' ? { seconds: talk?.seconds ?? KIOSK_SECONDS } : null),
  ),
  talkRow(
    'seconds',
    ({ seconds }) => (seconds === null ? null : String(seconds)),
    (value) => {
      const seconds = readSeconds(value);
      return seconds === null ? null : { seconds };
    },
  ),
  {
    key: 'speaker',
    write: ({ speaker }) => (speaker ? '1' : null),
    read: (value) => (value === '1' ? { speaker: true } : null),
  },
  ROOM,
  ...LISTING_KEYS.map(listingRow),
  {
    key: 'source',
    room: 'sources',
    write: ({ source }) => source,
    read: (source, { sources }) => (sources.has(source) ? { source } : null),
  },
  {
    key: 'who',
    room: 'people',
    write: ({ person }) => person,
    read: (person, { people }) => (people.has(person) ? { person } : null),
  },
  selectionRow('event', (itinerary, id) => itinerary.events.has(id)),
  selectionRow('leg', (itinerary, id) => itinerary.legs.has(id)),
  selectionRow('stop', (itinerary, id) => itinerary.visits.some(({ stop }) => stop.id === id)),
  {
    key: 'day',
    write: ({ day }) => day,
    read: (day, itinerary, { zone }, readerZone) => {
      const days = daysOf(itinerary, zone, zone === 'yours' ? readerZone() : null);
      return dayNamed(days, day) < 0 ? null : { day };
    },
  },
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

/** What is open or pointed at in a room: in another it says nothing. */
const IN_ROOMS = [
  { key: 'who', what: 'person', room: 'people' },
  { key: 'source', what: 'source', room: 'sources' },
] as const;

/** A fragment read: the view, and the `key=value` pairs that mean nothing in this trip, in the order of the link. */
export interface ReadLink {
  view: View;
  unread: string[];
}

/**
 * Reads a fragment (with or without `#`) for a trip. Of several selections the first in the table counts, of a key that
 * comes twice the first value. `home` is the room of the page whose address has it: what names no other is of that room.
 * `readerZone` decides which days *Your time* has.
 *
 *     readFragment('#event=takaichi-summit&zone=home', itinerary).view.zone //=> 'home'
 */
export function readFragment(
  fragment: string,
  itinerary: Itinerary,
  home: Room = EMPTY_VIEW.room,
  readerZone: AskZone = () => null,
): ReadLink {
  const given = parts(fragment);
  const bad = new Set(given.filter(({ key }) => !isOurs(key)));
  const view: View = { ...EMPTY_VIEW, room: home };
  const isIn = given.some(({ key, value }) => key === ROOM.key && oneOf(ROOMS, value) !== undefined);
  // What a list can be sorted by depends on the room.
  for (const row of [ROOM, ...ROWS.toReversed()]) {
    const part = given.find(({ key }) => key === row.key);
    if (part === undefined) continue;
    const read = row.read(part.value, itinerary, view, readerZone);
    if (read === null) bad.add(part);
    else Object.assign(view, read, row.room === undefined || isIn ? {} : { room: row.room });
  }
  for (const { key, what, room } of IN_ROOMS) {
    const part = given.find((one) => one.key === key);
    if (part === undefined || view.room === room) continue;
    view[what] = null;
    bad.add(part);
  }
  const { filter, unread } = readFilter(given, itinerary);
  view.filter = filter;
  for (const part of unread) bad.add(part);
  return { view, unread: given.filter((part) => bad.has(part)).map(({ key, value }) => `${key}=${value}`) };
}

const isOurs = (key: string): boolean => FILTER_KEYS.includes(key) || ROWS.some((row) => row.key === key);

/** The fragment of a choice and nothing else, without `#`: of a thousand rows each has one. */
export const writeSelection = ({ kind, id }: Selection): string => `${kind}=${encodeURIComponent(id)}`;

/** The fragment of a view, without `#`; pairs of `current` whose keys are not ours stay, in their order. */
export function writeFragment(view: View, current = ''): string {
  const rows = ROWS.flatMap(({ key, write }): [string, string][] => {
    const value = write(view);
    return value === null ? [] : [[key, value]];
  });
  const ours = [...rows, ...writeFilter(view.filter)].map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  const foreign = parts(current).filter(({ key }) => !isOurs(key));
  return [...ours, ...foreign.map(({ raw }) => raw)].join('&');
}

/** A `key=value` of a fragment, decoded, and as it was written. */
interface Part {
  key: string;
  value: string;
  raw: string;
}

/** What has no `=` is left out: it names an anchor. A value that cannot be decoded is kept as it is. */
function parts(fragment: string): Part[] {
  const pairs = fragment
    .replace(/^#/, '')
    .split('&')
    .filter((pair) => pair.includes('='));
  return pairs.map((raw) => {
    const [key = '', ...rest] = raw.split('=');
    return { key: decode(key), value: decode(rest.join('=')), raw };
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
