import { isZone, type Zone } from '../trip/time.ts';

/**
 * The reader's own zone. Null where the browser cannot reckon with what it answers: some say "Etc/Unknown" where the system does
 * not tell.
 */
export function readerZone(): Zone | null {
  const zone = namedZone();
  return isZone(zone) ? zone : null;
}

/** As the browser names it; from Temporal where there is one, for Intl is slow to begin. */
function namedZone(): string {
  return typeof Temporal === 'undefined' ? Intl.DateTimeFormat().resolvedOptions().timeZone : Temporal.Now.timeZoneId();
}
