/** Milliseconds as minutes and seconds: `12:40`; from an hour on `1:02:40`. */
export function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (part: number) => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

export type Pace = 'ahead' | 'on-time' | 'behind' | 'over';

/** Minutes a talk may be off its plan without a word. */
const TOLERANCE = 2;

/**
 * How a talk goes: its time against the share of its steps that is done (0 to 1). Two minutes more or less are on time; past
 * the planned minutes it is over.
 */
export function paceOf(elapsedMs: number, plannedMinutes: number, share: number): Pace {
  const minutes = elapsedMs / 60_000;
  if (minutes > plannedMinutes) return 'over';
  const behind = minutes - plannedMinutes * share;
  if (Math.abs(behind) <= TOLERANCE) return 'on-time';
  return behind > 0 ? 'behind' : 'ahead';
}
