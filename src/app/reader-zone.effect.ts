import type { Zone } from '../trip/time.ts';

/** The reader's own zone, as the browser names it; from Temporal where there is one, for Intl is slow to begin. */
export function readerZone(): Zone {
  return typeof Temporal === 'undefined' ? Intl.DateTimeFormat().resolvedOptions().timeZone : Temporal.Now.timeZoneId();
}
