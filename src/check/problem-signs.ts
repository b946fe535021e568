import { look, stops } from './problem.ts';

/** Words about signs in a text that do not show; each with the number of the character and its code. */
export const SIGNS = {
  unprintable: (place: number, code: string) =>
    stops('A text has a character that can’t be printed', `Its character ${place} is ${code}.`, 'Take it out.'),
  half: (place: number, code: string) =>
    stops(
      'A text has half a character',
      `Its character ${place} is ${code}, one half of a pair.`,
      'Write the whole character, or take it out.',
    ),
  turning: (place: number, code: string) =>
    look(
      'A text turns the direction of writing',
      `Its character ${place} is ${code}: what follows may be shown in another order than it stands.`,
      'Take it out; “\\u2068” before words in another script, and “\\u2069” after them, keep these in order.',
    ),
  lineBreak: (place: number, code: string) =>
    look(
      'A name or a title has a line break or tab',
      `Its character ${place} is ${code}, and it is shown in one line.`,
      'Write a space.',
    ),
};
