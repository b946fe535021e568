/** What a key asks of a talk. A digit stands for itself: digits and then Enter go to the meeting of that number. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'enter'
  | 'escape'
  | 'play'
  | 'stops'
  | 'black'
  | 'white'
  | 'full-screen'
  | 'speaker'
  | 'overview'
  | 'auto'
  | 'timer'
  | 'reset'
  | 'help'
  | 'quit'
  | `digit ${number}`;

/** A key going down, as far as it matters here. */
export interface Press {
  key: string;
  shift: boolean;
  /** Control, Alt or Meta: those are the browser's. */
  modified: boolean;
  /** Held down. */
  repeated: boolean;
  /** Where the focus is: in a field one writes in, on a button or link, or on neither. */
  on: 'text' | 'control' | 'page';
}

/** Keys that a clicker has, and those that are no characters: they act even where single keys are switched off. */
const NAMED = new Map<string, Command>([
  ['PageDown', 'next'],
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageUp', 'previous'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['Backspace', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Escape', 'escape'],
  ['F5', 'play'],
  ['F1', 'help'],
]);

const SINGLE = new Map<string, Command>([
  ['n', 'next'],
  ['p', 'previous'],
  ['g', 'stops'],
  ['b', 'black'],
  ['.', 'black'],
  ['w', 'white'],
  [',', 'white'],
  ['f', 'full-screen'],
  ['s', 'speaker'],
  ['o', 'overview'],
  ['a', 'auto'],
  ['t', 'timer'],
  ['r', 'reset'],
  ['?', 'help'],
  ['q', 'quit'],
]);

const REPEATABLE: readonly Command[] = ['next', 'previous'];

/**
 * The command of a key, or null where the key is not the talk's. Keys of one character can be switched off (`singles`);
 * a control keeps Space and Enter, a text field everything that is not a clicker's.
 *
 * Key codes of a clicker: Logitech R800, left PageUp, right PageDown, play Escape and F5 by turns, black screen ".".
 */
export function commandOf(press: Press, singles: boolean): Command | null {
  const command = meaningOf(press, singles);
  return press.repeated && command !== null && !REPEATABLE.includes(command) ? null : command;
}

function meaningOf({ key, shift, modified, on }: Press, singles: boolean): Command | null {
  if (modified) return null;
  if (on === 'text') return key === 'F5' || key === 'Escape' ? (NAMED.get(key) ?? null) : null;
  const named = NAMED.get(key);
  if (named !== undefined) return named;
  if (key === ' ') return on === 'control' ? null : shift ? 'previous' : 'next';
  if (key === 'Enter') return on === 'control' ? null : 'enter';
  if (!singles) return null;
  if (/^\d$/.test(key)) return `digit ${Number(key)}`;
  return SINGLE.get(key.toLowerCase()) ?? null;
}
