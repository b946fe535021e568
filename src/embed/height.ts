import { readPair } from './fragment.ts';
import type { EmbedOptions } from './options.ts';
import { frameMessage } from './protocol.ts';

/** The heights of the composed embed, in CSS pixels, each from a width on; its style has the same numbers. */
const COMPOSED = [
  { from: 900, height: 760, map: 560 },
  { from: 480, height: 720, map: 480 },
  { from: 0, height: 640, map: 420 },
];

/** The width of a usual article's column, which the snippet's height is given for. */
export const USUAL_WIDTH = 640;

/**
 * How high the composed embed is at a width, both in CSS pixels: a function of the width alone, so that a page that sets
 * what it is told is told nothing new by it. A map without a list is lower.
 *
 *     composedHeight(640) //=> 720
 */
export function composedHeight(width: number, view: EmbedOptions['view'] = 'both'): number {
  const { height, map } = COMPOSED.find(({ from }) => width >= from) ?? { height: 640, map: 420 };
  return view === 'map' ? map : height;
}

/** Which page is around the frame, as far as its address says. */
export interface Listener {
  /** pym's name for this frame (`?childId=`), or null. */
  pymId: string | null;
  /** The secret WordPress put into the fragment, or null. */
  wordPressSecret: string | null;
  /** Whether to speak as a Datawrapper chart does: very many news pages listen for that. */
  asDatawrapper: boolean;
  /** The trip's id, to be told from other charts. */
  trip: string;
}

/** Reads from the frame's address which of the known listeners it may have. `hash` with or without `#`. */
export function listenerOf(query: string, hash: string, trip: string, resize: 'all' | 'plain'): Listener {
  return {
    pymId: readPair(query, 'childId'),
    wordPressSecret: /[#?&]secret=([A-Za-z0-9]+)/.exec(hash)?.[1] ?? null,
    asDatawrapper: resize === 'all',
    trip,
  };
}

/**
 * One height in every language that pages speak: our own, AMP's `embed-size` (also @newswire/frames'), pym's text,
 * WordPress's `height`, Datawrapper's. A height is no secret and the page is unknown, so they may go to any origin.
 */
export function heightMessages(height: number, listener: Listener): unknown[] {
  const { pymId, wordPressSecret, asDatawrapper, trip } = listener;
  return [
    frameMessage({ event: 'resize', height }),
    { sentinel: 'amp', type: 'embed-size', height },
    ...(pymId === null ? [] : [`pymxPYMx${pymId}xPYMxheightxPYMx${height}`]),
    ...(wordPressSecret === null ? [] : [{ message: 'height', value: height, secret: wordPressSecret }]),
    ...(asDatawrapper ? [{ 'datawrapper-height': { [`trip-timeline-${trip}`]: height } }] : []),
  ];
}

/** Whether a page asks for the height again, as AMP and @newswire/frames do once they listen. */
export function asksForHeight(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || !('sentinel' in data) || !('type' in data)) return false;
  return data.sentinel === 'amp' && (data.type === 'frames-init' || data.type === 'send-embed-size');
}
