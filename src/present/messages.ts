import type { Command } from './keys.ts';
import type { Timer } from './stage-state.ts';

/** The stage tells how it stands; `seq` tells which of two that came by different ways is the newer. */
export interface StageMessage {
  v: 1;
  type: 'state';
  seq: number;
  of: string;
  /** Ids of the meetings that the filter leaves, where there is one. */
  shown: string[] | null;
  step: string;
  cover: 'black' | 'white' | null;
  auto: boolean;
  timer: Timer;
  zone: string;
}

/** Another window asks the stage for something; one that comes by two ways is told by its `seq`. */
export type Wish =
  /** Say how you stand: a speaker's window has been opened or loaded again. */
  | { v: 1; type: 'hello' }
  | { v: 1; type: 'go'; seq: number; step: string }
  | { v: 1; type: 'do'; seq: number; command: Command };

/** The stage is gone: left, closed or loaded again. */
export interface Bye {
  v: 1;
  type: 'bye';
}

export type Message = StageMessage | Wish | Bye;

/** What a speaker's window may ask for: what is about the talk, not about the other window. */
export const ASKABLE: readonly Command[] = [
  'next',
  'previous',
  'first',
  'last',
  'black',
  'white',
  'timer',
  'reset',
  'auto',
];

/**
 * A message of ours, or null. Other windows may say anything: of what is known only the kinds and types are trusted, and a
 * step that is not in the trip is left to `indexOfStep`.
 */
export function readMessage(data: unknown): Message | null {
  if (!isRecord(data) || data.v !== 1) return null;
  if (data.type === 'hello' || data.type === 'bye') return { v: 1, type: data.type };
  const { seq, step } = data;
  if (typeof seq !== 'number') return null;
  if (data.type === 'go') return typeof step === 'string' ? { v: 1, type: 'go', seq, step } : null;
  if (data.type === 'do') {
    const command = ASKABLE.find((each) => each === data.command);
    return command === undefined ? null : { v: 1, type: 'do', seq, command };
  }
  return data.type === 'state' ? readState(seq, data) : null;
}

function readState(
  seq: number,
  { of, step, cover, auto, timer, zone, shown }: Record<string, unknown>,
): StageMessage | null {
  if (typeof of !== 'string' || typeof step !== 'string') return null;
  const read = readTimer(timer);
  if (typeof auto !== 'boolean' || typeof zone !== 'string' || read === null) return null;
  const ids = Array.isArray(shown) ? shown.filter((id) => typeof id === 'string') : null;
  const known = cover === 'black' || cover === 'white' ? cover : null;
  return { v: 1, type: 'state', seq, of, shown: ids, step, cover: known, auto, timer: read, zone };
}

/** A timer from outside, or null. */
export function readTimer(data: unknown): Timer | null {
  if (!isRecord(data)) return null;
  const { before, since } = data;
  return typeof before !== 'number' || (since !== null && typeof since !== 'number') ? null : { before, since };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The name of the channel between the windows of one trip. */
export const channelOf = (trip: string): string => `trip:${trip}`;
