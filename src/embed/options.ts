import type { Theme } from '../state/state.ts';
import { ZONE_CHOICES, type ZoneChoice } from '../trip/zones.ts';
import { readPair } from './fragment.ts';

/** How an embed was asked to be, by the query of its address. What is not asked for is the default. */
export interface EmbedOptions {
  /** A meeting that is open, or a stop that is shown; ids as given, perhaps of nothing in the trip. */
  event: string | null;
  stop: string | null;
  zone: ZoneChoice;
  theme: Theme;
  view: 'both' | 'map' | 'list';
  /** No header. */
  plain: boolean;
  /** No ground of its own: the page's shows through. */
  transparent: boolean;
  /** A picture to look at: nothing reacts. */
  isStatic: boolean;
  /** `frame`: composed, its height follows from its width. `content`: the whole list flows, as high as it is. */
  fit: 'frame' | 'content';
  /** `plain`: the height is not told in the form that pages with Datawrapper charts listen for. */
  resize: 'all' | 'plain';
}

export const DEFAULTS: EmbedOptions = {
  event: null,
  stop: null,
  zone: 'there',
  theme: 'system',
  view: 'both',
  plain: false,
  transparent: false,
  isStatic: false,
  fit: 'frame',
  resize: 'all',
};

export const VIEWS = ['both', 'map', 'list'] as const;

/** One option: its key in the query, how it is written (null: it is the default) and read (null: it means nothing). */
interface Row {
  key: string;
  write: (options: EmbedOptions) => string | null;
  read: (value: string) => Partial<EmbedOptions> | null;
}

const flag = (key: string, name: 'plain' | 'transparent' | 'isStatic'): Row => ({
  key,
  write: (options) => (options[name] ? '1' : null),
  read: (value) => (value === '1' ? { [name]: true } : null),
});

const id = (key: 'event' | 'stop'): Row => ({
  key,
  write: (options) => options[key],
  read: (value) => (value === '' ? null : { [key]: value }),
});

const choice = <T extends string>(
  key: string,
  texts: readonly T[],
  take: (text: T) => Partial<EmbedOptions>,
  write: Row['write'],
): Row => ({
  key,
  write,
  read: (value) => {
    const text = texts.find((one) => one === value);
    return text === undefined ? null : take(text);
  },
});

const unless = <T>(value: T, usual: T): T | null => (value === usual ? null : value);

const ROWS: Row[] = [
  id('event'),
  id('stop'),
  choice(
    'zone',
    ZONE_CHOICES,
    (zone) => ({ zone }),
    ({ zone }) => unless(zone, DEFAULTS.zone),
  ),
  choice(
    'theme',
    ['auto', 'light', 'dark'],
    (theme) => ({ theme: theme === 'auto' ? 'system' : theme }),
    ({ theme }) => (theme === 'system' ? null : theme),
  ),
  choice(
    'view',
    VIEWS,
    (view) => ({ view }),
    ({ view }) => unless(view, DEFAULTS.view),
  ),
  flag('plain', 'plain'),
  flag('transparent', 'transparent'),
  flag('static', 'isStatic'),
  choice(
    'fit',
    ['content'],
    (fit) => ({ fit }),
    ({ fit }) => unless(fit, DEFAULTS.fit),
  ),
  choice(
    'resize',
    ['plain'],
    (resize) => ({ resize }),
    ({ resize }) => unless(resize, DEFAULTS.resize),
  ),
];

/**
 * Reads the options out of a query, with or without `?`. Unknown keys and values are ignored, for other scripts add
 * theirs; of a key that comes twice the first counts.
 *
 *     readOptions('?zone=home&utm_source=x').zone //=> 'home'
 */
export function readOptions(query: string): EmbedOptions {
  const read = ROWS.map(({ key, read }) => read(readPair(query, key) ?? ''));
  return Object.assign({ ...DEFAULTS }, ...read.filter((part) => part !== null));
}

/** The query of the options, without `?`; empty where all are the defaults. `writeOptions(readOptions(q))` means what `q` does. */
export function writeOptions(options: EmbedOptions): string {
  const pairs = ROWS.flatMap(({ key, write }) => {
    const value = write(options);
    return value === null ? [] : [`${key}=${encodeURIComponent(value)}`];
  });
  return pairs.join('&');
}
