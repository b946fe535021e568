import type { EventItem, Itinerary, Visit } from '../trip/itinerary.ts';
import type { Kind } from '../trip/types.ts';

/** One step of a talk; `id` is its name in the link. */
export type Step = TitleStep | VisitStep | EventStep | EndStep;
export interface TitleStep {
  kind: 'title';
  id: 'title';
}
export interface VisitStep {
  kind: 'visit';
  id: string;
  visit: Visit;
  /** Those of its meetings that are shown. */
  meetings: EventItem[];
}
export interface EventStep {
  kind: 'event';
  id: string;
  item: EventItem;
  /** Its number among the meetings that are shown, from 1: what the speaker types to go there. */
  number: number;
}
export interface EndStep {
  kind: 'end';
  id: 'end';
}

/** Where each talk begins. */
export const TITLE: TitleStep = { kind: 'title', id: 'title' };

/** How the traveller came and went: what a talk of the main meetings leaves out. */
const MINOR: readonly Kind[] = ['departure', 'arrival', 'transit-stop', 'press'];

/** The meetings a talk shows, in file order. `of` is as in the link (`Talk.of`), `shown` what the filter leaves. */
export function chosenMeetings({ items }: Itinerary, of: string, shown: Set<string> | null): EventItem[] {
  const meetings = items.filter((item) => item.kind === 'event');
  if (of === 'main') return meetings.filter(({ event }) => !MINOR.includes(event.kind));
  if (of === 'shown') return shown === null ? meetings : meetings.filter(({ event }) => shown.has(event.id));
  if (of.startsWith('stop-')) return meetings.filter(({ visit }) => `stop-${visit.stop.id}` === of);
  return meetings;
}

/**
 * The steps of a talk: the title, each visit with its meetings, the end. A talk of all has every visit; any other, only
 * those of its meetings.
 */
export function stepsOf(itinerary: Itinerary, of: string, shown: Set<string> | null): Step[] {
  const chosen = chosenMeetings(itinerary, of, shown);
  const numbers = new Map(chosen.map(({ event }, index) => [event.id, index + 1]));
  const visits = itinerary.visits.flatMap((visit): Step[] => {
    const meetings = chosen.filter((item) => item.visit === visit);
    if (meetings.length === 0 && of !== '1') return [];
    const step: Step = { kind: 'visit', id: `visit-${visit.index + 1}`, visit, meetings };
    return [step, ...meetings.map((item) => eventStep(item, numbers))];
  });
  return [TITLE, ...visits, { kind: 'end', id: 'end' }];
}

const eventStep = (item: EventItem, numbers: Map<string, number>): Step => ({
  kind: 'event',
  id: `event-${item.event.id}`,
  item,
  number: numbers.get(item.event.id) ?? 0,
});

/**
 * Where a step stands among those shown. One that is left out gives way to the next one of the whole trip that is not, so
 * that narrowing a talk never sends it back to its beginning.
 */
export function indexOfStep(steps: Step[], id: string, itinerary: Itinerary): number {
  const at = steps.findIndex((step) => step.id === id);
  if (at >= 0) return at;
  const all = stepsOf(itinerary, '1', null).map((step) => step.id);
  const place = (step: Step) => all.indexOf(step.id);
  const after = steps.findIndex((step) => place(step) > all.indexOf(id));
  return after < 0 ? 0 : after;
}

/** The meetings of a talk's steps. */
export const meetingsOf = (steps: Step[]): EventStep[] => steps.filter((step) => step.kind === 'event');

/** How many of the meetings come before a step: 0 at the title. */
export const meetingsBefore = (steps: Step[], index: number): number => meetingsOf(steps.slice(0, index)).length;
