import { plural } from './format.ts';

/** The words of the embed that are not the site's as well. They stand apart from `en.ts`, for the site does without them. */
export const enEmbed = {
  full: 'Open the full timeline',
  fullScreen: 'Full screen',
  frameTitle: (trip: string) => `${trip}: map and timeline`,
  counts: (events: number, sources: number) => `${plural(events, 'event')}, ${plural(sources, 'source')}`,
  credit: 'Map: Natural Earth',
  allOf: (day: string) => `All of ${day}`,
  blocked: (address: string) => `This page does not let us open new windows. The address is: ${address}`,
};

export type EmbedWords = typeof enEmbed;
