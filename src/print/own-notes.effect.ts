import { readStored } from '../theme/storage.effect.ts';
import { notesKey, type OwnNotes, readNotes } from '../trip/own-notes.ts';

/** The speaker's own notes of a trip that this browser keeps. */
export const ownNotes = (trip: string): OwnNotes => readNotes(readStored(notesKey(trip)) ?? '', trip) ?? {};
