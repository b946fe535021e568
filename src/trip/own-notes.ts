/** The speaker's own notes, by step. They stay in this browser, and travel as a file. */
export type OwnNotes = Record<string, string>;

/** Where this browser keeps those of a trip. */
export const notesKey = (trip: string): string => `notes:${trip}`;

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
