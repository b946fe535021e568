import { THEMES, type Theme } from '../state/state.ts';
import { ZONE_CHOICES, type ZoneChoice } from '../trip/zones.ts';

/**
 * What an embed and the page around it say to each other, both ways, version 1. Every message is an object with `type` and
 * `v`; whoever gets another one drops it. A later version adds events and commands, and raises `v` only when it takes away.
 */
// Exported for the bundler, which writes only such a text where it is used: 14 bytes less of embed.js.
export const TYPE = 'trip-timeline';
const VERSION = 1;

interface Envelope {
  type: typeof TYPE;
  v: typeof VERSION;
}

const SELECTION_KINDS = ['event', 'leg', 'stop'] as const;

/** What the frame tells of itself. */
export type FrameNews =
  /** It can be worked with; said once it runs, and again to a page that says `hello`. `height` in CSS pixels. */
  | { event: 'ready'; trip: string; height: number }
  /** The reader (or the page) chose something; `id` null when it was closed. */
  | { event: 'select'; kind: (typeof SELECTION_KINDS)[number]; id: string | null }
  /** How high it would like to be, in CSS pixels, at its present width. */
  | { event: 'resize'; height: number }
  /** Something in it failed; the rest goes on. */
  | { event: 'error'; message: string };

/** What the page asks of the frame. */
export type HostCommand =
  /** Asks for `ready` once more, by a script that came later than the frame. */
  | { command: 'hello' }
  /** Opens a meeting by its id, or (null) closes what is open. An id that is not in the trip is dropped. */
  | { command: 'select'; id: string | null }
  | { command: 'setZone'; zone: ZoneChoice }
  | { command: 'setTheme'; theme: Theme }
  | { command: 'next' }
  | { command: 'previous' };

export type FrameMessage = Envelope & FrameNews;
export type HostMessage = Envelope & HostCommand;

/** News as it goes to the page: `frameMessage({ event: 'resize', height: 720 })`. */
export function frameMessage(news: FrameNews): FrameMessage {
  return { type: TYPE, v: VERSION, ...news };
}

/** A command as it goes to the frame: `hostMessage({ command: 'next' })`. */
export function hostMessage(command: HostCommand): HostMessage {
  return { type: TYPE, v: VERSION, ...command };
}

/** The news in a message's data, or null for anything else: another sender's, another version's, or a malformed one. */
export function readNews(data: unknown): FrameNews | null {
  const { event, trip, height, kind, id, message } = open(data);
  if (event === 'ready' && isText(trip) && isHeight(height)) return { event, trip, height };
  if (event === 'resize' && isHeight(height)) return { event, height };
  if (event === 'error' && isText(message)) return { event, message };
  const known = SELECTION_KINDS.find((one) => one === kind);
  if (event === 'select' && known !== undefined && (id === null || isText(id))) return { event, kind: known, id };
  return null;
}

/** The command in a message's data, or null for anything else. Whether the id exists is for the frame to know. */
export function readCommand(data: unknown): HostCommand | null {
  const { command, id, zone, theme } = open(data);
  if (command === 'hello' || command === 'next' || command === 'previous') return { command };
  if (command === 'select' && (id === null || isText(id))) return { command, id };
  const zoneChoice = ZONE_CHOICES.find((choice) => choice === zone);
  if (command === 'setZone' && zoneChoice !== undefined) return { command, zone: zoneChoice };
  const themeChoice = THEMES.find((choice) => choice === (theme === 'auto' ? 'system' : theme));
  if (command === 'setTheme' && themeChoice !== undefined) return { command, theme: themeChoice };
  return null;
}

/** The fields of a message of ours; none of anything else. */
function open(data: unknown): Record<string, unknown> {
  if (typeof data !== 'object' || data === null) return {};
  const fields: Record<string, unknown> = { ...data };
  return fields.type === TYPE && fields.v === VERSION ? fields : {};
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isHeight = (value: unknown): value is number => Number.isFinite(value) && Number(value) > 0;
