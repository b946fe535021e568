import type { Instant, Zone } from './time.ts';

/**
 * How far a zone's clocks were ahead of UTC at an instant, in seconds east; NaN for an unknown zone. Local mean times
 * before standard time have seconds, and some lie less than an hour west (Dublin, -00:25:21), which is why this reads
 * the engine itself: `tzOffset` of @date-fns/tz 1.5 loses the minus sign of those.
 */
export function offsetSeconds(zone: Zone, instant: Instant): number {
  const known = readings(zone);
  if (known === null) return Number.NaN;
  const offset = known.get(instant) ?? read(zone, instant);
  known.set(instant, offset);
  return offset;
}

/** What has been read, by zone; null for an unknown one. A trip asks for the same instants again and again. */
const zones = new Map<Zone, Map<Instant, number> | null>();

function readings(zone: Zone): Map<Instant, number> | null {
  const known = zones.get(zone);
  if (known !== undefined) return known;
  const fresh = answers(zone) ? new Map<Instant, number>() : null;
  zones.set(zone, fresh);
  return fresh;
}

function answers(zone: Zone): boolean {
  try {
    read(zone, 0);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false; // "Invalid time zone specified"
    throw error;
  }
}

/** Both read the machine's tz database. The first use of Intl takes a slow phone a tenth of a second, Temporal's nothing. */
const read = typeof Temporal === 'undefined' ? readIntl : readTemporal;

function readTemporal(zone: Zone, instant: Instant): number {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(instant)).toZonedDateTimeISO(zone).offsetNanoseconds / 1e9;
}

const formats = new Map<Zone, Intl.DateTimeFormat>();

/** For engines of before 2026. */
function readIntl(zone: Zone, instant: Instant): number {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  formats.set(zone, format);
  const [, sign, hours, minutes, seconds] = /GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?/.exec(format.format(instant)) ?? [];
  if (hours === undefined) return 0; // plain "GMT"
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
  return sign === '-' ? -size : size;
}
