import type { Day } from '../trip/days.ts';
import type { Item } from '../trip/itinerary.ts';

/** What to print. */
export type Scope = 'all' | 'meeting' | 'day' | 'summary';

export interface PrintOptions {
  scope: Scope;
  /** With the speaker's notes, the file's and those kept in this browser. */
  notes: boolean;
  /** With a sheet of everyone named. */
  people: boolean;
  /** In black and white. */
  grey: boolean;
}

export const WHOLE: PrintOptions = { scope: 'all', notes: false, people: false, grey: false };

/** The days to print with their rows; `meeting` is the id of the open one, `day` the index of the day in view. */
export function printedDays(days: Day[], scope: Scope, meeting: string | null, day: number): Day[] {
  if (scope === 'summary') return [];
  if (scope === 'day') return days.slice(day, day + 1);
  if (scope === 'all') return days;
  const isIt = (item: Item) => item.kind === 'event' && item.event.id === meeting;
  return days.map((each) => ({ ...each, items: each.items.filter(isIt) })).filter(({ items }) => items.length > 0);
}

/** Whether the first page, with map and itinerary, belongs to it. */
export const hasFirstPage = (scope: Scope): boolean => scope === 'all' || scope === 'summary';
