import { found, type Itinerary } from './itinerary.ts';
import type { TripEvent } from './types.ts';

/** The sentences of a text, as printed. */
export const sentences = (text: string): string[] => text.split(/(?<=[.!?。！？])\s+/);

/** What is stated of a meeting, one statement a line: its summary, what came of it, on what sources disagree. */
export function statementsOf({ summary, outcomes, disputes }: TripEvent): string[] {
  return [
    ...sentences(summary),
    ...outcomes,
    ...disputes.flatMap(({ question, claims, resolution }) => [
      question,
      ...claims.map(({ claim }) => claim),
      ...(resolution === null ? [] : sentences(resolution)),
    ]),
  ];
}

/** All in which words may be found at a meeting, its title left out: what is stated, said, who was there, where, who says so. */
export function linesOf(event: TripEvent, { people, places, sources }: Itinerary): string[] {
  const said = event.quotes.map(({ text, speaker }) => `“${text}” ${found(people, speaker).name}`);
  const named = event.participants
    .map(({ person }) => found(people, person))
    .map(({ name, role }) => `${name}, ${role}`);
  const where = event.place === null ? [] : [found(places, event.place).name];
  const cited = event.sources.map((id) => found(sources, id));
  return [
    ...statementsOf(event),
    ...said,
    ...named,
    ...where,
    ...cited.map(({ publisher, title }) => (title === null ? publisher : `${publisher}: ${title}`)),
  ];
}
