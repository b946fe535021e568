import type { Refusal } from './address.ts';

/** Why a file could not be read. */
export type Failure =
  | 'missing'
  | 'forbidden'
  | 'redirected'
  | 'too-large'
  | 'unreachable'
  | 'silent'
  | 'not-text'
  | 'failed';

/** A file that could not be read, or was not asked for at all. `name` is for people. */
export interface Unread {
  kind: 'unread';
  name: string;
  reason: Failure | Refusal;
}

/** What came of reading a file: its text, yet unchecked. */
export type Read = { kind: 'text'; name: string; text: string } | Unread;
