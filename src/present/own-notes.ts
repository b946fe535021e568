import type { Itinerary } from '../trip/itinerary.ts';
import type { Step } from './steps.ts';

/** The speaker's own notes, by step. They stay in this browser, and travel as a file. */
export type OwnNotes = Record<string, string>;

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

/** Notes as a file, for another computer. */
export const writeNotes = (trip: string, notes: OwnNotes): string => `${JSON.stringify({ trip, notes }, null, 2)}\n`;

/** Notes from such a file, or null where it holds none of this trip. */
export function readNotes(text: string, trip: string): OwnNotes | null {
  const data = parsed(text);
  if (typeof data !== 'object' || data === null || !('notes' in data) || !('trip' in data)) return null;
  const { notes } = data;
  if (data.trip !== trip || typeof notes !== 'object' || notes === null) return null;
  return Object.fromEntries(
    Object.entries(notes).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
