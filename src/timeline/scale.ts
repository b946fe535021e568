import type { Itinerary } from '../trip/itinerary.ts';
import type { Instant } from '../trip/time.ts';
import { itemTimes } from './item-times.ts';

/** The stretch of time that the strip shows, from its left end to its right one. */
export interface Scale {
  from: Instant;
  to: Instant;
}

const HOUR = 3_600_000;
/** Room before and after a clock time at an end, as a share of the whole. */
const MARGIN = 0.013;

/**
 * From the earliest to the latest that any time of the trip may be, at least a day, with a little room where an end is
 * a clock time or a part of a day rather than a whole day. Null for a trip that has no time at all.
 */
export function scaleOf(itinerary: Itinerary): Scale | null {
  const times = itinerary.items.flatMap(itemTimes);
  if (times.length === 0) return null;
  const first = times.reduce((least, time) => (time.from < least.from ? time : least));
  const last = times.reduce((most, time) => (time.to > most.to ? time : most));
  const short = Math.max(0, 24 * HOUR - (last.to - first.from)) / 2;
  const margin = MARGIN * (last.to - first.from + 2 * short);
  return {
    from: first.from - short - (first.isDay ? 0 : margin),
    to: last.to + short + (last.isDay ? 0 : margin),
  };
}

/** Where an instant lies, in percent of the width, 0 to 100; what lies outside is moved to the nearer end. */
export function percentOf({ from, to }: Scale, instant: Instant): number {
  const percent = ((instant - from) / (to - from)) * 100;
  return Math.round(Math.min(100, Math.max(0, percent)) * 1000) / 1000;
}

/** The instant at a percentage of the width. */
export const instantAt = ({ from, to }: Scale, percent: number): Instant => from + ((to - from) * percent) / 100;
