import { fold } from './fold.ts';
import type { Itinerary } from './itinerary.ts';
import type { SourceOrder } from './listing.ts';
import type { Dispute, Source, TripEvent } from './types.ts';

/** For what a source is used at one meeting or leg: for it as a whole, for so many of its quotes and claims. */
export interface Use {
  kind: 'event' | 'leg';
  id: string;
  title: string;
  whole: boolean;
  quotes: number;
  claims: number;
}

/** A source with everything that rests on it, in file order: meetings first, then legs. */
export interface UsedSource {
  source: Source;
  uses: Use[];
  weaknesses: Weakness[];
}

/** Every source of the file, in file order, with what rests on it. A leg is titled by its stops. */
export function usedSources({ trip, legs }: Itinerary): UsedSource[] {
  const uses = new Map<string, Use[]>(trip.sources.map(({ id }) => [id, []]));
  for (const event of trip.events) {
    for (const [id, use] of eventUses(event)) uses.get(id)?.push(use);
  }
  for (const { leg, from, to } of legs.values()) {
    const use: Use = { kind: 'leg', id: leg.id, title: `${from.stop.name} – ${to.stop.name}`, ...WHOLE };
    for (const id of new Set(leg.sources)) uses.get(id)?.push(use);
  }
  return trip.sources.map((source) => ({ source, uses: uses.get(source.id) ?? [], weaknesses: weaknesses(source) }));
}

const WHOLE = { whole: true, quotes: 0, claims: 0 };

function eventUses({ id, title, sources, quotes, disputes }: TripEvent): Map<string, Use> {
  const uses = new Map<string, Use>();
  const entry = (source: string): Use => {
    const use = uses.get(source) ?? { kind: 'event', id, title, whole: false, quotes: 0, claims: 0 };
    uses.set(source, use);
    return use;
  };
  for (const source of sources) entry(source).whole = true;
  for (const source of quotes.flatMap((quote) => [...new Set(quote.sources)])) entry(source).quotes += 1;
  const claims = disputes.flatMap((dispute) => dispute.claims);
  for (const source of claims.flatMap((claim) => [...new Set(claim.sources)])) entry(source).claims += 1;
  return uses;
}

/** What a reader should know before resting a sentence on a source. */
export type Weakness = 'no-headline' | 'no-date' | 'reprint' | 'no-address';

/**
 * What is weak about a source: its headline was not seen, it shows no date, it is a reprint, repost or summary of
 * another's text, it has no address. That it is a reprint is read from the words of the note and of who published it, which are English;
 * in another language the note is shown all the same, only not counted.
 */
export function weaknesses({ title, published, publisher, note, url }: Source): Weakness[] {
  const reprint = /\b(reprint|reprint(ed|ing)|repost|syndicated|mirror|(copied|distributed) by|summary of)\b/i.test(
    `${publisher} ${note ?? ''}`,
  );
  const found: [Weakness, boolean][] = [
    ['no-headline', title === null],
    ['no-date', published === null],
    ['reprint', reprint],
    ['no-address', url === null],
  ];
  return found.flatMap(([weakness, is]) => (is ? [weakness] : []));
}

/**
 * Sources by publisher (as printed, letters without their marks) and within one by date; by date, those without one
 * last; or the most used first. Ties stay in file order.
 */
export function orderSources(sources: UsedSource[], order: SourceOrder): UsedSource[] {
  if (order === 'uses') return sources.toSorted((one, other) => useCount(other) - useCount(one));
  const byDate = sources.toSorted((one, other) => compare(dateKey(one), dateKey(other)));
  return order === 'date' ? byDate : byDate.toSorted((one, other) => compare(publisherKey(one), publisherKey(other)));
}

const useCount = ({ uses }: UsedSource): number => uses.length;
const dateKey = ({ source }: UsedSource): string => source.published ?? '9999';
const publisherKey = ({ source }: UsedSource): string => fold(source.publisher);
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Publishers as printed, with the number of their sources, in the order of the alphabet. */
export function publishersOf(sources: UsedSource[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { source } of orderSources(sources, 'publisher')) {
    counts.set(source.publisher, (counts.get(source.publisher) ?? 0) + 1);
  }
  return [...counts];
}

/** A point on which sources disagree, and the meeting it is about. */
export interface Disagreement {
  dispute: Dispute;
  event: TripEvent;
}

/** All of them, the open ones first, else in file order. */
export function disagreements({ trip }: Itinerary): Disagreement[] {
  const all = trip.events.flatMap((event) => event.disputes.map((dispute) => ({ dispute, event })));
  const isOpen = ({ dispute }: Disagreement) => dispute.resolution === null;
  return [...all.filter(isOpen), ...all.filter((one) => !isOpen(one))];
}
