import { describe, expect, test } from 'vitest';
import { nearest } from './nearest.ts';

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
