import { citedSources } from '../trip/citations.ts';
import type { Item, Itinerary } from '../trip/itinerary.ts';

/** The number of each source in the hand-out: in the order in which meetings and legs first use them, then the rest. */
export function sourceNumbers({ trip, items }: Itinerary): Map<string, number> {
  const used = items.flatMap(sourcesOf);
  return new Map([...new Set([...used, ...trip.sources.map(({ id }) => id)])].map((id, index) => [id, index + 1]));
}

/** The sources of a meeting or leg, in order of use. */
export const sourcesOf = (item: Item): string[] =>
  item.kind === 'event' ? citedSources(item.event) : item.leg.sources;

/**
 * Numbers in ascending order, runs drawn together.
 *
 *     numberList([3, 1, 2, 7]) //=> '1–3, 7'
 */
export function numberList(numbers: number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}${to === from + 1 ? ', ' : '–'}${to}`)).join(', ');
}
