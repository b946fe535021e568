import { look, quoted } from './problem.ts';

/** Words about what the status of an event says, and the rest of it does not. */
export const STATUS = {
  afterFile: (status: string, day: string, updated: string) =>
    look(
      'An event is later than the file',
      `It is marked ${quoted(status)} for ${day}, and the facts are as of ${updated}.`,
      'Mend the day, bring “updated” up to date, or mark it “announced”.',
    ),
  plannedOutcomes: (count: number) =>
    look(
      'An event that is only announced has outcomes',
      `${count === 1 ? 'One outcome is' : `${count} outcomes are`} listed of what is not known to have taken place.`,
      'Mark it “reported” or “confirmed”, or take the outcomes out.',
    ),
};
