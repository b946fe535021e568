import type { TripEvent } from './types.ts';

/**
 * The sources of a meeting in order of use: those it rests on as a whole, then what its quotes and the claims of its
 * disputes bring besides. A source's number is its place here, from 1.
 */
export function citedSources(event: TripEvent): string[] {
  const quotes = event.quotes.flatMap(({ sources }) => sources);
  const claims = event.disputes.flatMap((dispute) => dispute.claims.flatMap(({ sources }) => sources));
  return [...new Set([...event.sources, ...quotes, ...claims])];
}

/**
 * The numbers that a statement carries, each once, the lowest first. A source that is not among the cited has none.
 *
 *     citationNumbers(['b', 'a', 'c'], ['c', 'b']) //=> [1, 3]
 */
export function citationNumbers(cited: string[], sources: string[]): number[] {
  return cited.flatMap((id, index) => (sources.includes(id) ? [index + 1] : []));
}
