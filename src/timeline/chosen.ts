import type { Words } from '../i18n/en.ts';
import { startClock } from '../i18n/times.ts';
import type { Selection } from '../state/state.ts';
import type { Itinerary } from '../trip/itinerary.ts';
import { type Reading, read } from '../trip/reading.ts';
import { addDays, bounds, type Instant, startOfDay, type Zone } from '../trip/time.ts';
import type { When } from '../trip/types.ts';
import { type DayStart, isBrief } from './calendars.ts';
import { type At, EVERYWHERE, type Obstacles, textWidth, widthOfStep } from './labels.ts';
import { percentOf, type Scale } from './scale.ts';
import type { StripDrawing } from './strip.ts';

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

/** The date and time at an end of the line, as it lies at each width of the strip. */
export type Flag = Lying[];

/** A flag that begins or ends at a point. */
export interface Lying {
  text: string;
  /** In percent. */
  x: number;
  anchor: 'start' | 'end';
  /** In pixels at the usual size of text. */
  width: number;
  at: At;
}

/** The mark of a choice: of a meeting, or of a leg from its departure to its arrival; null for all else. */
export function chosenOf(
  selection: Selection | null,
  itinerary: Itinerary,
  { scale, zone, localDays, zoneDays }: Calendars,
  words: Words,
): Chosen | null {
  const time = selection === null ? null : timeOf(selection, itinerary);
  if (time === null) return null;
  const { from, to, exact } = bounds(time.when, time.own);
  const flag = (reading: Reading, days: DayStart[]) => flagOf(reading, from, days, scale, words);
  const second = read(time.when, time.own, zone);
  return {
    x: percentOf(scale, from),
    to: percentOf(scale, exact ? from : to),
    local: flag(read(time.when, time.own, time.own), localDays),
    second: second.kind === 'day' && second.elsewhere ? null : flag(second, zoneDays),
  };
}

/** The two calendars of the strip. */
type Calendars = Pick<StripDrawing, 'scale' | 'zone' | 'localDays' | 'zoneDays'>;

function timeOf({ kind, id }: Selection, { events, legs }: Itinerary): { when: When; own: Zone } | null {
  const event = kind === 'event' ? events.get(id) : undefined;
  if (event !== undefined) return { when: event.event.when, own: event.visit.stop.timeZone };
  const leg = kind === 'leg' ? legs.get(id) : undefined;
  if (leg?.leg.depart) return { when: leg.leg.depart, own: leg.from.stop.timeZone };
  return leg?.leg.arrive ? { when: leg.leg.arrive, own: leg.to.stop.timeZone } : null;
}

const PADDING = 6;
/** By so much, in pixels, a flag beside the line may reach over its day. */
const SLACK = 12;

function flagOf(reading: Reading, from: Instant, days: DayStart[], scale: Scale, words: Words): Flag {
  const x = percentOf(scale, from);
  const day = dayAround(reading, from, days, scale);
  const texts = flagTexts(reading, words, isBrief(days));
  const flag: Flag = [];
  for (const step of EVERYWHERE) {
    const best = lie(texts, { x, ...day }, widthOfStep(step));
    const same = flag.find((one) => one.text === best.text && one.x === best.x && one.anchor === best.anchor);
    if (same === undefined) flag.push({ ...best, at: [step] });
    else same.at.push(step);
  }
  return flag;
}

/** The day of a moment as it is drawn, in percent; by the clock of its own place where another's is drawn there. */
function dayAround(reading: Reading, from: Instant, days: DayStart[], scale: Scale): { starts: number; ends: number } {
  const date = reading.kind === 'clock' ? reading.start.date : reading.date;
  const index = days.findLastIndex(({ at }) => at <= from);
  const [day, next] = [days[index], days[index + 1]];
  if (day?.date === date) return { starts: percentOf(scale, day.at), ends: next ? percentOf(scale, next.at) : 100 };
  return {
    starts: percentOf(scale, startOfDay(reading.zone, date)),
    ends: percentOf(scale, startOfDay(reading.zone, addDays(date, 1))),
  };
}

/** What the flag says, in full and, where that cannot be mistaken, without the month. */
function flagTexts(reading: Reading, words: Words, hasBrief: boolean): string[] {
  const kinds = hasBrief ? (['short', 'brief'] as const) : (['short'] as const);
  return kinds.map((kind) => flagText(reading, words, words.dates[kind]));
}

function flagText(reading: Reading, words: Words, print: (date: string) => string): string {
  if (reading.kind === 'clock') return words.timeline.at(print(reading.start.date), startClock(words, reading));
  const date = print(reading.date);
  return reading.part === null ? date : words.timeline.at(date, words.time.parts[reading.part].toLowerCase());
}

/**
 * Within its own day: to the right of the line, to the left of it, else across it from the nearer end of the day; in full, else
 * in brief. Where the day is too narrow for all that, on the side where it has more room, but never off the strip.
 */
function lie(
  texts: string[],
  { x, starts, ends }: { x: number; starts: number; ends: number },
  strip: number,
): Omit<Lying, 'at'> {
  const px = (percent: number) => (percent / 100) * strip;
  const [before, after] = [px(x - starts), px(ends - x)];
  for (const text of texts) {
    const width = flagWidth(text);
    if (width <= after + SLACK) return { text, x, anchor: 'start', width };
    if (width <= before + SLACK) return { text, x, anchor: 'end', width };
    if (width <= before + after && before < after) return { text, x: starts, anchor: 'start', width };
    if (width <= before + after) return { text, x: ends, anchor: 'end', width };
  }
  const [text = ''] = texts;
  const width = flagWidth(text);
  const isLeft = px(x) >= width && (before > after || px(x) + width > strip);
  return { text, x, anchor: isLeft ? 'end' : 'start', width };
}

const flagWidth = (text: string): number => textWidth(text, true) + 2 * PADDING;

/** What a flag hides, for the labels behind it. */
export function obstaclesOf(flag: Flag | null): Obstacles {
  return (step, strip) =>
    (flag ?? [])
      .filter(({ at }) => at.includes(step))
      .map(({ x, anchor, width }) => {
        const from = (x / 100) * strip - (anchor === 'end' ? width : 0);
        return [from, from + width];
      });
}
