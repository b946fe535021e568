import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

describe('the nearest word', () => {
  const STOPS = ['oslo', 'lisbon', 'lisboa-sul', 'harbour-house'];

  test.each([
    ['lisbom', 'lisbon'],
    ['Lisbon', 'lisbon'],
    ['olso', 'oslo'],
    ['lisbon-', 'lisbon'],
    ['harbour', 'harbour-house'],
    ['rome', null],
    ['', null],
    ['x', null],
  ])('to %j is %j', (word, meant) => expect(nearest(word, STOPS)).toBe(meant));

  test('is none where several contain the word', () => {
    expect(nearest('house', ['white-house-north', 'white-house-south'])).toBe(null);
  });
});

describe('the distance of two words', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['kitten', 'sitting', 3],
  ])('from %j to %j is %i', (one, other, edits) => expect(editDistance(one, other)).toBe(edits));

  test('is the same both ways, and no more than the longer word', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
        expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});
