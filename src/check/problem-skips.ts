import type { Wall } from '../trip/time.ts';
import { quoted, stops } from './problem.ts';
import { offsetText } from './problem-times.ts';
import type { SkippedTime } from './skips.ts';

/** Words about what clocks and calendars left out when they were set forward. */
export const SKIPS = {
  time: ({ never, from, to }: SkippedTime, place: string, zone: string, stamps: readonly string[]) =>
    stops(
      'A time doesn’t exist',
      from.date === to.date
        ? `The clocks in ${place} (${zone}) went from ${clock(from)} to ${clock(to)} on ${to.date}: they never showed ${clock(never)}.`
        : `The clocks in ${place} (${zone}) went from ${dated(from)} to ${dated(to)}: they never showed ${dated(never)}.`,
      `Write ${stamps.map(quoted).join(' or ')}, whichever is meant.`,
    ),
  day: (day: string, place: string, zone: string, before: string, after: string) =>
    stops(
      'A day doesn’t exist',
      `${quoted(day)} was left out in ${place} (${zone}): ${after} came after ${before}.`,
      'Write the day that is meant.',
    ),
};

/** 150 minutes are "02:30". */
const clock = ({ minutes }: Wall): string => offsetText(minutes).slice(1);
const dated = (wall: Wall): string => `${clock(wall)} on ${wall.date}`;
