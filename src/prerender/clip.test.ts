import { expect, test } from 'vitest';
import { clip } from './clip.ts';

test.each([
  ['a text that fits', 'They met.', 20, 'They met.'],
  ['a second sentence that does not fit', 'They met. They spoke at length.', 12, 'They met.'],
  ['a sentence that ends a quotation', 'He said “yes.” Then he left the room.', 18, 'He said “yes.”'],
  ['a single long sentence', 'They spoke at length', 12, 'They spoke…'],
  ['a sentence that ends just at the limit', 'They met. Then more.', 9, 'They met.'],
  ['one word longer than the limit', 'Incomprehensibilities', 6, 'Incom…'],
])('%s is cut where a reader would stop', (_name, text, limit, expected) => {
  expect(clip(text, limit)).toBe(expected);
});
