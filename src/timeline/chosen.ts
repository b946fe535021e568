import type { Words } from '../i18n/en.ts';
import { clock } from '../i18n/format.ts';
import type { Selection } from '../state/state.ts';
import type { Itinerary } from '../trip/itinerary.ts';
import { type Reading, read } from '../trip/reading.ts';
import { addDays, bounds, type Instant, startOfDay, type Zone } from '../trip/time.ts';
import type { When } from '../trip/types.ts';
import { type At, type Obstacles, stepsWhere, textWidth } from './labels.ts';
import { percentOf, type Scale } from './scale.ts';

/** What is chosen, on the strip: one line through all rows, or a stretch where the moment is not known. */
export interface Chosen {
  /** In percent. */
  x: number;
  /** More than `x` where the moment is only known to lie between. */
  to: number;
  /** On the local date. */
  local: Flag;
  /** On the second calendar; null where the day there is not known. */
  second: Flag | null;
}

/** The date and time at an end of the line, lying on the side of its own day. */
export interface Flag {
  text: string;
  x: number;
  /** In pixels at the usual size of text. */
  width: number;
  left: At;
  right: At;
}

/** The mark of a choice: of a meeting, or of a leg from its departure to its arrival; null for all else. */
export function chosenOf(
  selection: Selection | null,
  itinerary: Itinerary,
  scale: Scale,
  zone: Zone,
  words: Words,
): Chosen | null {
  const time = selection === null ? null : timeOf(selection, itinerary);
  if (time === null) return null;
  const { from, to, exact } = bounds(time.when, time.own);
  const flag = (reading: Reading) => flagOf(reading, from, scale, words);
  const second = read(time.when, time.own, zone);
  return {
    x: percentOf(scale, from),
    to: percentOf(scale, exact ? from : to),
    local: flag(read(time.when, time.own, time.own)),
    second: second.kind === 'day' && second.elsewhere ? null : flag(second),
  };
}

function timeOf({ kind, id }: Selection, { events, legs }: Itinerary): { when: When; own: Zone } | null {
  const event = kind === 'event' ? events.get(id) : undefined;
  if (event !== undefined) return { when: event.event.when, own: event.visit.stop.timeZone };
  const leg = kind === 'leg' ? legs.get(id) : undefined;
  if (leg?.leg.depart) return { when: leg.leg.depart, own: leg.from.stop.timeZone };
  return leg?.leg.arrive ? { when: leg.leg.arrive, own: leg.to.stop.timeZone } : null;
}

const PADDING = 6;

function flagOf(reading: Reading, from: Instant, scale: Scale, words: Words): Flag {
  const text = flagText(reading, words);
  const width = textWidth(text, true) + 2 * PADDING;
  const x = percentOf(scale, from);
  const date = reading.kind === 'clock' ? reading.start.date : reading.date;
  const starts = percentOf(scale, startOfDay(reading.zone, date));
  const ends = percentOf(scale, startOfDay(reading.zone, addDays(date, 1)));
  const isLeft = (strip: number) => liesLeft({ x, starts, ends }, width, strip);
  return { text, x, width, left: stepsWhere(isLeft), right: stepsWhere((strip) => !isLeft(strip)) };
}

function flagText(reading: Reading, words: Words): string {
  if (reading.kind === 'clock') {
    const time = clock(reading.start.minutes);
    return words.timeline.at(
      words.dates.short(reading.start.date),
      reading.about ? `${words.time.about} ${time}` : time,
    );
  }
  const date = words.dates.short(reading.date);
  return reading.part === null ? date : words.timeline.at(date, words.time.parts[reading.part].toLowerCase());
}

/** On the side where its own day has more room, the right one if that is enough; but never off the strip. */
function liesLeft(percent: { x: number; starts: number; ends: number }, width: number, strip: number): boolean {
  const px = (value: number) => (value / 100) * strip;
  const [before, after] = [px(percent.x - percent.starts), px(percent.ends - percent.x)];
  if (px(percent.x) < width) return false;
  return px(percent.x) + width > strip || (after < width && before > after);
}

/** What a flag hides, for the labels behind it. */
export function obstaclesOf(flag: Flag | null): Obstacles {
  return (step, strip) => {
    if (flag === null) return [];
    const x = (flag.x / 100) * strip;
    return [flag.left.includes(step) ? [x - flag.width, x] : [x, x + flag.width]];
  };
}
