import { tzOffset } from '@date-fns/tz';

const two = (value) => String(value).padStart(2, '0');

/** An instant, in minutes since 1970, on the clocks of a zone: date, hour, minute, and the stamp of the file format. */
export function onClocks(zone, minutes) {
  const offset = tzOffset(zone, new Date(minutes * 60_000));
  const wall = new Date((minutes + offset) * 60_000).toISOString();
  const size = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return {
    date: wall.slice(0, 10),
    hour: Number(wall.slice(11, 13)),
    minute: Number(wall.slice(14, 16)),
    stamp: `${wall.slice(0, 16)}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`,
  };
}

/** A time of the format, now and then less exact than it is known here. */
export function timeAt(zone, minutes, random) {
  const { date, hour, minute, stamp } = onClocks(zone, minutes);
  if (minute === 0 && random.often(0.5)) return { start: stamp, precision: 'hour' };
  if (random.often(0.06)) return { start: date, precision: 'day' };
  if (random.often(0.1)) return partOfDay(zone, minutes, hour, date);
  const end = random.often(0.4) ? { end: onClocks(zone, minutes + random.whole(2, 9) * 5).stamp } : {};
  return { start: stamp, ...end, precision: 'minute' };
}

/** The hours before dawn are the night of the day before. */
function partOfDay(zone, minutes, hour, date) {
  if (hour < 5) return { start: onClocks(zone, minutes - 24 * 60).date, precision: 'part-of-day', partOfDay: 'night' };
  const part = hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';
  return { start: date, precision: 'part-of-day', partOfDay: part };
}
