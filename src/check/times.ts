import type { Trip, When } from '../trip/types.ts';
import { type Draft, each } from './draft.ts';
import type { Path, Report } from './problem.ts';
import { TIMES } from './problem-times.ts';
import { type Clocks, checkDay, checkDayThere, checkStamp, clocksOf } from './stamps.ts';
import { firstInstant, lastInstant, stampIn } from './window.ts';
import { checkZone } from './zone-names.ts';

/** Checks every zone, day and time by itself. Legs leave by the clocks of one stop and arrive by those of the next. */
export function checkTimes(draft: Draft<Trip>, report: Report): void {
  checkZone(draft.homeTimeZone, ['homeTimeZone'], report);
  each(draft.stops, ['stops'], ({ timeZone }, path) => checkZone(timeZone, [...path, 'timeZone'], report));
  checkDays(draft, report);
  const clocks = clocksOf(draft);
  each(draft.legs, ['legs'], ({ from, to, depart, arrive }, path) => {
    checkWhen(depart, clocks.get(from ?? ''), [...path, 'depart'], report);
    checkWhen(arrive, clocks.get(to ?? ''), [...path, 'arrive'], report);
  });
  each(draft.events, ['events'], ({ stop, when }, path) => {
    checkWhen(when, clocks.get(stop ?? ''), [...path, 'when'], report);
  });
}

/** Days of the file itself; how they are written is checked with the shape. */
function checkDays(draft: Draft<Trip>, report: Report): void {
  const check = (day: string | null | undefined, path: Path) => {
    if (typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day)) checkDay(day, path, report);
  };
  check(draft.updated, ['updated']);
  each(draft.corrections, ['corrections'], ({ date }, path) => check(date, [...path, 'date']));
  each(draft.sources, ['sources'], ({ published }, path) => check(published, [...path, 'published']));
}

type DraftWhen = Draft<When>;

function checkWhen(when: DraftWhen | null | undefined, clocks: Clocks | undefined, path: Path, report: Report): void {
  if (!when?.precision) return;
  checkStart(when, clocks, path, report);
  for (const key of ['end', 'notBefore', 'notAfter'] as const) {
    const stamp = when[key];
    if (stamp !== undefined) checkStamp(stamp, clocks, [...path, key], report);
  }
  checkPart(when, path, report);
  checkEnd(when, path, report);
  checkBounds(when, path, report);
  if (clocks?.zone) checkBoundsOfDay(when, clocks.zone, path, report);
}

const hasClockPrecision = ({ precision }: DraftWhen) => precision === 'minute' || precision === 'hour';
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

function checkStart(when: DraftWhen, clocks: Clocks | undefined, path: Path, report: Report): void {
  const { start, precision = 'day' } = when;
  const at = [...path, 'start'];
  if (start === undefined) return;
  if (!hasClockPrecision(when)) {
    if (/^\d{4}-\d{2}-\d{2}T/.test(start)) report(at, TIMES.needlessClock(start, precision));
    else checkDayThere(start, clocks, at, report);
  } else if (DAY_ONLY.test(start)) report(at, TIMES.noClock(start, precision));
  else checkStamp(start, clocks, at, report);
}

function checkPart({ precision = 'day', partOfDay }: DraftWhen, path: Path, report: Report): void {
  if (precision === 'part-of-day' && partOfDay === undefined) report(path, TIMES.partMissing);
  if (precision !== 'part-of-day' && partOfDay !== undefined) {
    report([...path, 'partOfDay'], TIMES.partNeedless(precision));
  }
}

function checkEnd(when: DraftWhen, path: Path, report: Report): void {
  const { start, end, precision = 'day' } = when;
  if (end === undefined) return;
  if (!hasClockPrecision(when)) report([...path, 'end'], TIMES.endOfDay(precision));
  else if (start !== undefined && isLater(start, end, true)) report([...path, 'end'], TIMES.endFirst(start, end));
}

function checkBounds(when: DraftWhen, path: Path, report: Report): void {
  const { start, notBefore, notAfter } = when;
  if (notBefore !== undefined && notAfter !== undefined && isLater(notBefore, notAfter)) {
    report([...path, 'notBefore'], TIMES.boundsCrossed(notBefore, notAfter));
  }
  if (start === undefined || !hasClockPrecision(when)) return;
  if (notBefore !== undefined && isLater(notBefore, start))
    report([...path, 'start'], TIMES.startEarly(start, notBefore));
  if (notAfter !== undefined && isLater(start, notAfter)) report([...path, 'start'], TIMES.startLate(start, notAfter));
}

/** Whether one clock time is certainly later than another (or the same, if `orSame`). */
function isLater(one: string, other: string, orSame = false): boolean {
  const [a, b] = [stampIn(one, null), stampIn(other, null)];
  return a !== null && b !== null && (orSame ? a >= b : a > b);
}

/** Evidence about a day must leave some of the day over. */
function checkBoundsOfDay(when: DraftWhen, zone: string, path: Path, report: Report): void {
  const { start, notBefore, notAfter } = when;
  const first = firstInstant(when, zone);
  const last = lastInstant(when, zone);
  if (start === undefined || first === null || last === null || hasClockPrecision(when)) return;
  const [before, after] = [stampIn(notBefore, zone), stampIn(notAfter, zone)];
  if (notBefore !== undefined && before !== null && before > last) {
    report([...path, 'notBefore'], TIMES.boundOffDay('notBefore', notBefore, start));
  }
  if (notAfter !== undefined && after !== null && after < first) {
    report([...path, 'notAfter'], TIMES.boundOffDay('notAfter', notAfter, start));
  }
}
