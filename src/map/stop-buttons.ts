import type { Words } from '../i18n/en.ts';
import type { Zone } from '../trip/time.ts';
import type { ZoneChoice } from '../trip/zones.ts';
import type { Chart } from './chart.ts';
import { contains, type Rect } from './clip-line.ts';
import type { DrawnLeg } from './legs.ts';
import { eventsAt, keyOf, staysAt, stayWords } from './marks.ts';
import type { Spot } from './mercator.ts';
import type { Pin } from './pins.ts';
import type { Scene } from './scene.ts';

/** What can be pressed on the map, in travel order. */
export type MapButton =
  | { kind: 'pin'; key: string; order: number; pin: Pin; isCopy: boolean }
  | { kind: 'leg'; key: string; order: number; leg: DrawnLeg; at: Spot };

/** A leg is pressed on its arrowhead; this far from anything else that can be pressed. */
const APART = 25;

/** Pins and legs in the window. Of a stop that is there twice the second button is a copy, for the eye only. */
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
  const taken: Spot[] = pins.map(({ at }) => at);
  const between = legs.flatMap((leg): MapButton[] => {
    const { arrow: at } = leg;
    if (at === null || taken.some((other) => Math.hypot(other.x - at.x, other.y - at.y) < APART)) return [];
    taken.push(at);
    return [{ kind: 'leg', key: leg.id, order: leg.line.leg.from.index + 0.5, leg, at }];
  });
  return [...stops, ...between].sort((a, b) => a.order - b.order);
}

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
