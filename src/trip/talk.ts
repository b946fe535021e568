import type { Itinerary } from './itinerary.ts';

/** A talk about the trip, as the link carries it. */
export interface Talk {
  /** Which meetings it shows: `1` all, `main` the main kinds, `shown` those of the filter, `stop-<id>` those at a stop. */
  of: string;
  /** At which step it is: `title`, `visit-<number>` (from 1), `event-<id>` or `end`. */
  step: string;
  /** A kiosk goes on by itself after so many seconds; null for a speaker. */
  seconds: number | null;
}

/** A talk of everything, at its beginning. */
export const WHOLE_TALK: Talk = { of: '1', step: 'title', seconds: null };

/** Seconds a step stays in a kiosk that does not say. */
export const KIOSK_SECONDS = 12;

/** Whether the link's text says which meetings a talk of this trip shows. */
export function isChoice(of: string, { visits }: Itinerary): boolean {
  if (of.startsWith('stop-')) return visits.some(({ stop }) => `stop-${stop.id}` === of);
  return of === '1' || of === 'main' || of === 'shown';
}

/** Whether the text names a step that a talk of this trip can have. */
export function isStep(step: string, { visits, events }: Itinerary): boolean {
  if (step.startsWith('event-')) return events.has(step.slice('event-'.length));
  return step === 'title' || step === 'end' || visits.some(({ index }) => `visit-${index + 1}` === step);
}

/** Whole seconds from 1 to 999 in the link, else null. */
export const readSeconds = (text: string): number | null => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : null);
