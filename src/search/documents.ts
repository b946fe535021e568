import { wordsFor } from '../i18n/words.ts';
import type { Selection } from '../state/state.ts';
import { found, type Itinerary } from '../trip/itinerary.ts';
import { sentences, statementsOf } from '../trip/statements.ts';

/** What can be found, in the order in which equal groups are shown. */
export const HIT_KINDS = ['meeting', 'person', 'place', 'quote', 'source', 'leg'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** Where a hit leads. */
export type Target = Selection | { kind: 'person' | 'source'; id: string };

/** Something that can be found: its title, and lines of text in which a hit is shown in its context. */
export interface Entry {
  id: string;
  kind: HitKind;
  title: string;
  lines: string[];
  /** Said beside the title where no line matched, and not searched: where a venue is, who spoke. */
  aside: string | null;
  /** What was said, where this is a quote; its title has the marks as well. */
  said: string | null;
  /** What of its title, and of what is said beside it, is in another language than the trip. */
  foreign: Foreign[];
  target: Target;
}

/** A name, headline or quote, and its language. */
export interface Foreign {
  text: string;
  lang: string;
}

/** Everything of a trip that can be found, each thing once, in file order. */
export function entriesOf(itinerary: Itinerary): Entry[] {
  const entries = [
    ...meetings(itinerary),
    ...people(itinerary),
    ...places(itinerary),
    ...quotes(itinerary),
    ...sources(itinerary),
    ...legs(itinerary),
  ];
  return entries.map((entry, index) => ({ said: null, foreign: [], ...entry, id: String(index) }));
}

type Draft = Omit<Entry, 'id' | 'said' | 'foreign'> & Partial<Pick<Entry, 'said' | 'foreign'>>;

const foreign = (text: string, lang: string | undefined): Foreign[] => (lang === undefined ? [] : [{ text, lang }]);

function meetings({ trip }: Itinerary): Draft[] {
  return trip.events.map((event) => ({
    kind: 'meeting',
    title: event.title,
    lines: statementsOf(event),
    aside: null,
    target: { kind: 'event', id: event.id },
  }));
}

function people({ trip }: Itinerary): Draft[] {
  const delegations = new Map(trip.delegations.map(({ id, name }) => [id, name]));
  return trip.people.map(({ id, name, role, delegation, lang }) => ({
    kind: 'person',
    title: name,
    lines: [role, delegations.get(delegation) ?? ''],
    aside: role,
    foreign: foreign(name, lang),
    target: { kind: 'person', id },
  }));
}

/** Stops, then venues; a venue leads to the first meeting there, where its position is told, else to its stop. */
function places({ trip, stops }: Itinerary): Draft[] {
  const cities = trip.stops.map(
    ({ id, name }): Draft => ({ kind: 'place', title: name, lines: [], aside: null, target: { kind: 'stop', id } }),
  );
  const first = new Map(trip.events.toReversed().map(({ id, place }) => [place, id]));
  const venues = trip.places.map(({ id, name, note, stop }): Draft => {
    const lines = note === null ? [] : [note];
    const meeting = first.get(id);
    const target: Target = meeting === undefined ? { kind: 'stop', id: stop } : { kind: 'event', id: meeting };
    return { kind: 'place', title: name, lines, aside: found(stops, stop).name, target };
  });
  return [...cities, ...venues];
}

function quotes({ trip, people }: Itinerary): Draft[] {
  const { quoted } = wordsFor(trip.language);
  return trip.events.flatMap(({ id, title, quotes: spoken }) =>
    spoken.map(({ text, speaker, lang }): Draft => {
      const { name, lang: own } = found(people, speaker);
      return {
        kind: 'quote',
        title: quoted(text),
        said: text,
        lines: [name],
        aside: `${name}: ${title}`,
        foreign: [...foreign(text, lang), ...foreign(name, own)],
        target: { kind: 'event', id },
      };
    }),
  );
}

function sources({ trip }: Itinerary): Draft[] {
  return trip.sources.map(({ id, publisher, title, description, note, lang }) => ({
    kind: 'source',
    title: `${publisher}: ${title ?? description ?? ''}`,
    lines: [title === null ? '' : (description ?? ''), note ?? ''].filter((line) => line !== ''),
    aside: null,
    foreign: title === null ? [] : foreign(title, lang),
    target: { kind: 'source', id },
  }));
}

function legs({ legs: all }: Itinerary): Draft[] {
  return [...all.values()].map(({ leg, from, to }) => ({
    kind: 'leg',
    title: `${from.stop.name} – ${to.stop.name}`,
    lines: [leg.vehicle ?? '', ...sentences(leg.note ?? '')].filter((line) => line !== ''),
    aside: leg.vehicle,
    target: { kind: 'leg', id: leg.id },
  }));
}
