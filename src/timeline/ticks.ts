import type { EventItem } from '../trip/itinerary.ts';
import { bounds } from '../trip/time.ts';
import type { Tone } from '../trip/tones.ts';
import type { Reader } from './reader.ts';
import { percentOf, type Scale } from './scale.ts';

/**
 * The meetings of one colour as three paths in a box of 10000 by 100 that is stretched over the strip: however many
 * meetings, few elements.
 */
export interface TickPaths {
  tone: Tone;
  /** Hidden by the filter: drawn faintly, so that the trip keeps its shape. */
  isHidden: boolean;
  /** A clock time: a stroke across. */
  ticks: string;
  /** From a clock time to a known end: a stroke along. */
  lengths: string;
  /** Over the hours in which it may lie. */
  brackets: string;
}

/** Longer than this, a bracket says nothing: a day of which no part is known is in the list only. */
const LONGEST_BRACKET = 20 * 3_600_000;

/** The marks of all meetings, by colour. */
export function drawTicks(scale: Scale, { itinerary, tones, shown }: Reader): TickPaths[] {
  const paths = new Map<string, TickPaths>();
  const drawn = new Set<string>();
  for (const item of itinerary.events.values()) {
    const tone = tones.get(item.visit.stop.id) ?? 'transit';
    const isHidden = shown !== null && !shown.has(item.event.id);
    const key = `${tone} ${isHidden}`;
    const path = paths.get(key) ?? { tone, isHidden, ticks: '', lengths: '', brackets: '' };
    paths.set(key, path);
    const mark = markOf(item, scale);
    // Where a trip is so dense that two marks would be one, one is drawn.
    if (mark === null || drawn.has(key + mark.ticks + mark.lengths + mark.brackets)) continue;
    drawn.add(key + mark.ticks + mark.lengths + mark.brackets);
    path.ticks += mark.ticks;
    path.lengths += mark.lengths;
    path.brackets += mark.brackets;
  }
  return [...paths.values()];
}

function markOf({ event, visit }: EventItem, scale: Scale): Pick<TickPaths, 'ticks' | 'lengths' | 'brackets'> | null {
  const { from, to, exact } = bounds(event.when, visit.stop.timeZone);
  const x = (instant: number) => Math.round(percentOf(scale, instant) * 100);
  const none = { ticks: '', lengths: '', brackets: '' };
  if (exact) return { ...none, ticks: `M${x(from)} 0V100`, lengths: to > from ? `M${x(from)} 50H${x(to)}` : '' };
  if (to - from >= LONGEST_BRACKET) return null;
  return { ...none, brackets: `M${x(from)} 100V50H${x(to)}V100` };
}
