import type { EventItem } from '../trip/itinerary.ts';
import type { Kind } from '../trip/types.ts';

/** One thing that came of the trip, with the meeting it came of. */
export interface Outcome {
  item: EventItem;
  text: string;
}

/** Meetings made to come to something, the most so first. */
const RANK: Partial<Record<Kind, number>> = {
  signing: 0,
  'bilateral-meeting': 1,
  'summit-session': 2,
  speech: 3,
  visit: 3,
};
const rankOf = ({ event }: EventItem): number => RANK[event.kind] ?? 4;

/**
 * What came of the trip, as much as a slide holds: the first outcome of the meetings that are most likely to have led to
 * one, in file order, and how many outcomes are left out.
 */
export function mainOutcomes(meetings: EventItem[], most: number): { outcomes: Outcome[]; more: number } {
  const all = meetings.reduce((sum, { event }) => sum + event.outcomes.length, 0);
  const ranked = meetings.filter(({ event }) => event.outcomes.length > 0).sort((a, b) => rankOf(a) - rankOf(b));
  const kept = new Set(ranked.slice(0, most));
  const outcomes = meetings
    .filter((item) => kept.has(item))
    .map((item) => ({ item, text: item.event.outcomes[0] ?? '' }));
  return { outcomes, more: all - outcomes.length };
}
