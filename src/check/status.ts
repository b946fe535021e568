import { addDays, type Instant, isDate, isZone, startOfDay } from '../trip/time.ts';
import type { Trip } from '../trip/types.ts';
import { type Draft, each } from './draft.ts';
import type { Path, Report } from './problem.ts';
import { STATUS } from './problem-status.ts';
import { clocksOf } from './stamps.ts';
import { windowOf } from './window.ts';

/** Checks that what took place did so before the file was written, and that nothing came yet of what is to come. */
export function checkStatus(draft: Draft<Trip>, report: Report): void {
  checkOutcomes(draft, report);
  const { updated, homeTimeZone } = draft;
  if (updated === undefined || homeTimeZone === undefined || !isDate(updated) || !isZone(homeTimeZone)) return;
  // The file's day is the one at home; a trip to the east is ahead of it.
  checkDates(draft, updated, startOfDay(homeTimeZone, addDays(updated, 1)), report);
}

function checkOutcomes(draft: Draft<Trip>, report: Report): void {
  each(draft.events, ['events'], ({ status, outcomes = [] }, path) => {
    if (status === 'announced' && outcomes.length > 0) {
      report([...path, 'outcomes'], STATUS.plannedOutcomes(outcomes.length));
    }
  });
}

function checkDates(draft: Draft<Trip>, updated: string, over: Instant, report: Report): void {
  const clocks = clocksOf(draft);
  each(draft.events, ['events'], ({ status, when, stop }, path: Path) => {
    const window = windowOf(when, clocks.get(stop ?? '')?.zone);
    const day = when?.start?.slice(0, 10);
    if (status === undefined || status === 'announced' || window === null || day === undefined) return;
    if (window.from >= over && day > updated) {
      report([...path, 'when', 'start'], STATUS.afterFile(status, day, updated));
    }
  });
}
