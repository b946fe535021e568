import type { Words } from '../i18n/en.ts';
import type { Zone } from '../trip/time.ts';
import type { ZoneChoice } from '../trip/zones.ts';
import type { Chart } from './chart.ts';
import { contains, grown, overlap, type Rect } from './clip-line.ts';
import type { DrawnLeg } from './legs.ts';
import { eventsAt, keyOf, staysAt, stayWords } from './marks.ts';
import type { Spot } from './mercator.ts';
import type { Pin } from './pins.ts';
import type { Scene } from './scene.ts';

/** What can be pressed on the map, in travel order. */
export type MapButton =
  | { kind: 'pin'; key: string; order: number; pin: Pin; isCopy: boolean }
  | { kind: 'leg'; key: string; order: number; leg: DrawnLeg; at: Spot };

/** The smallest thing to be hit, in pixels (WCAG 2.5.8); none may reach into another. */
export const TARGET = 24;

/** Pins and legs in the window; a leg is pressed on its arrowhead, where that is clear of all else. Of a stop that is there twice the second button is a copy, for the eye only. */
export function buttonsIn({ pins, legs }: Scene, window: Rect): MapButton[] {
  const seen = new Set<string>();
  const stops = pins
    .filter(({ at }) => contains(window, at))
    .map((pin): MapButton => {
      const isCopy = pin.marks.every(({ stop }) => seen.has(stop.id));
      for (const { stop } of pin.marks) seen.add(stop.id);
      const [first] = pin.marks;
      return { kind: 'pin', key: pin.marks.map(keyOf).join(' '), order: first?.visits[0]?.index ?? 0, pin, isCopy };
    });
  const taken = pins.map(({ at, width }) => around(at, width));
  const between = legs.flatMap((leg): MapButton[] => {
    if (leg.arrow === null) return [];
    const rect = around(leg.arrow, TARGET);
    if (taken.some((other) => overlap(grown(rect, 1), other))) return [];
    taken.push(rect);
    return [{ kind: 'leg', key: leg.id, order: leg.line.leg.from.index + 0.5, leg, at: leg.arrow }];
  });
  return [...stops, ...between].sort((a, b) => a.order - b.order);
}

const around = ({ x, y }: Spot, width: number): Rect => {
  const half = Math.max(TARGET, width) / 2;
  return { left: x - half, right: x + half, top: y - TARGET / 2, bottom: y + TARGET / 2 };
};

/** `5, Tokyo, 27–29 October, 14 events`; home at both ends has the dates of both. */
export function pinName({ marks }: Pin, chart: Chart, words: Words, zone: ZoneChoice, reader: Zone | null): string {
  const stops = new Set(marks.map(({ stop }) => stop.id));
  const all = chart.marks.filter(({ stop }) => stops.has(stop.id));
  const name = words.map.pin(
    words.map.list([...new Set(marks.map(({ number }) => String(number)))]),
    words.map.list([...new Set(marks.map(({ stop }) => stop.name))]),
    stayWords(staysAt(all, chart.itinerary, zone, reader), words),
    words.plural(eventsAt(marks, chart.itinerary), 'event'),
  );
  return stops.size > 1 ? words.map.joinedPin(name) : name;
}
