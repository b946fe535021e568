import type { Itinerary } from '../trip/itinerary.ts';
import { bounds, type Instant } from '../trip/time.ts';

/** Where on the strip a meeting can be picked. */
export interface Mark {
  id: string;
  at: Instant;
  /** Only the day is known: not on the strip. */
  isDay: boolean;
}

/** The marks of all meetings in file order; one that may lie anywhere in a stretch is picked in the middle of it. */
export function marksOf({ events }: Itinerary, shown: Set<string> | null): Mark[] {
  const left = [...events.values()].filter(({ event }) => shown === null || shown.has(event.id));
  return left.map(({ event, visit }) => {
    const { from, to, exact } = bounds(event.when, visit.stop.timeZone);
    return { id: event.id, at: exact ? from : (from + to) / 2, isDay: event.when.precision === 'day' };
  });
}

/** The mark nearest to an instant, the first of equals; those of whole days only where there are no others. */
export function nearestTo(instant: Instant, marks: Mark[]): Mark | null {
  const drawn = marks.filter(({ isDay }) => !isDay);
  const far = ({ at }: Mark) => Math.abs(at - instant);
  return (drawn.length > 0 ? drawn : marks).reduce<Mark | null>(
    (best, mark) => (best !== null && far(best) <= far(mark) ? best : mark),
    null,
  );
}
