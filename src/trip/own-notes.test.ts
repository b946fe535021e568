import { expect, test } from 'vitest';
import { readNotes, writeNotes } from './own-notes.ts';

test('notes come back from their file as they were written', () => {
  const notes = { title: 'Welcome', 'event-xi-meeting': 'Slowly.\nThen on.' };
  expect(readNotes(writeNotes('trip-a', notes), 'trip-a')).toEqual(notes);
});

test.each([
  ['of another trip', writeNotes('trip-b', {})],
  ['that is no JSON', 'notes'],
  ['that holds something else', '[1]'],
])('a file %s has none', (_which, text) => {
  expect(readNotes(text, 'trip-a')).toBeNull();
});
