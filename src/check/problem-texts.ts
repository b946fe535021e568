import { look, type Words } from './problem.ts';

/** Lengths, in characters, from which a text no longer fits the rows, pages and pictures that it is made for. */
export const LONG = { title: 70, subtitle: 120, stopName: 40, eventTitle: 60 } as const;

type Long = keyof typeof LONG;

const LONG_WORDS: Readonly<Record<Long, readonly [title: string, remedy: string]>> = {
  title: ['The title of the trip is long', `Keep it under ${LONG.title}; subtitle and summary have room for the rest.`],
  subtitle: ['The subtitle is long', `Keep it under ${LONG.subtitle}; the summary has room for the rest.`],
  stopName: [
    'The name of a stop is long',
    `Keep names of stops under ${LONG.stopName}: neither rows nor map have room for more.`,
  ],
  eventTitle: ['A title is long', `Keep titles under ${LONG.eventTitle}; the summary has room for the rest.`],
};

/** Words for a text of so many characters. */
export function longWords(which: Long, length: number): Words {
  const [title, remedy] = LONG_WORDS[which];
  return look(title, `It has ${length} characters.`, remedy);
}
