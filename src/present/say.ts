import type { Itinerary } from '../trip/itinerary.ts';
import type { OwnNotes } from '../trip/own-notes.ts';
import type { Step } from './steps.ts';

/** What to say at a step, and where that comes from. */
export interface Say {
  text: string;
  from: 'own' | 'file' | 'summary' | 'none';
}

/** The speaker's own notes, else those of the file, else the summary. */
export function sayAt(step: Step, { trip }: Itinerary, own: OwnNotes): Say {
  const mine = own[step.id];
  if (mine !== undefined && mine.trim() !== '') return { text: mine, from: 'own' };
  const noted =
    step.kind === 'event' ? step.item.event.notes : step.kind === 'visit' ? step.visit.stop.notes : undefined;
  if (noted !== undefined) return { text: noted, from: 'file' };
  if (step.kind === 'event') return { text: step.item.event.summary, from: 'summary' };
  return step.kind === 'title' ? { text: trip.summary, from: 'summary' } : { text: '', from: 'none' };
}
