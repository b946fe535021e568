import type { Words } from '../i18n/en.ts';
import { found, type Itinerary } from '../trip/itinerary.ts';
import type { Chart } from './chart.ts';
import type { Line, Wish } from './labels.ts';
import type { DrawnLeg } from './legs.ts';
import { keyOf, type Mark, staysAt, stayWords } from './marks.ts';
import { wrapped } from './measure.ts';
import type { Frame } from './mercator.ts';
import type { Pin } from './pins.ts';
import type { SceneOptions } from './scene.ts';
import { eventsOf, isChosen, VENUE_RADIUS, type VenuePin, venueCount, venueNames } from './venue-pins.ts';

/** What the map wants to name, before anything is known of the room for it. */

/** A window narrower than this has names without dates; on a map of the region, where more of them stand, a wider one. */
export const ROOMY = 480;
const ROOMY_REGION = 900;
/** The second ring around what is chosen reaches this much further. */
export const RING = 6;

/** What a name is worth against those beside it: what is chosen more than all, a stop more than a leg or a venue. */
const CHOSEN = 100;
const STOP = 3;
/** A stop that is met again in another copy of the world: one of its names is enough. */
const STOP_TWICE = 1.8;

/** A stop's name, with its days where there is room. */
export function pinWish(
  { marks, at, width, radius }: Pin,
  { itinerary, framing, marks: all }: Chart,
  frame: Frame,
  { words, zone, reader, focus, spread }: SceneOptions,
): Wish {
  const first = marks.some(({ stop }) => stop.id === focus?.stop);
  const ring = first ? RING : 0;
  const twice = new Set(all.filter(({ isCopy }) => isCopy).map(({ stop }) => stop.id));
  const name: Line = { text: stopNames(marks, words), lettering: 'stop' };
  const isRoomy = spread !== undefined || frame.width >= (framing === 'region' ? ROOMY_REGION : ROOMY);
  const dates = isRoomy ? stayWords(staysAt(marks, itinerary, zone, reader), words) : '';
  return {
    key: marks.map(keyOf).join(' '),
    lines: [name],
    more: dates === '' ? [] : [{ text: dates, lettering: 'date' }],
    weight: first ? CHOSEN : marks.reduce((sum, { stop }) => sum + (twice.has(stop.id) ? STOP_TWICE : STOP), 0),
    at,
    clearX: width / 2 + 6 + ring,
    clearY: radius + 4 + ring,
  };
}

/** `Tokyo`, `Tokyo, Yokosuka`, `Tokyo and 3 more`. */
function stopNames(marks: Mark[], words: Words): string {
  const names = [...new Set(marks.map(({ stop }) => stop.name))];
  return names.length <= 2 ? names.join(', ') : words.map.andMore(names[0] ?? '', names.length - 1);
}

/** Signs to a line of a venue's name. */
const signsIn = ({ width }: Frame): number => (width < 320 ? 18 : 24);
/** The same where there is no room so: more and shorter lines. */
const FEW_SIGNS = 13;

/** A venue's name and, where there is room for those of all, the number of its events. */
export function venueWish(pin: VenuePin, { itinerary }: Chart, frame: Frame, { words, focus }: SceneOptions): Wish {
  const first = isChosen(pin, focus);
  const lettering = first ? 'chosen' : 'venue';
  const names = venueNames(pin, (id) => found(itinerary.stops, id).name);
  const brief = names.map((name) => briefName(name, itinerary));
  const linesOf = (list: string[], signs: number) =>
    wrapped(words.map.list(list), signs).map((text): Line => ({ text, lettering }));
  return {
    key: pin.venues[0]?.places[0]?.id ?? '',
    lines: linesOf(names, signsIn(frame)),
    otherwise: [linesOf(brief, signsIn(frame)), linesOf(brief, FEW_SIGNS), linesOf(names, FEW_SIGNS)],
    group: 'venues',
    weight: first ? CHOSEN : 1 + eventsOf(pin) / 8,
    more: [{ text: venueCount(pin, words), lettering: 'date' }],
    at: pin.at,
    clearX: VENUE_RADIUS + 6 + (first ? RING : 0),
    clearY: VENUE_RADIUS + 5 + (first ? RING : 0),
  };
}

/** `Narita Airport` for `Narita Airport, Terminal 1`, unless another place of the trip is called so, too. */
function briefName(name: string, { trip: { places } }: Itinerary): string {
  const [brief = name] = name.split(', ');
  const alike = places.filter((place) => place.name.split(', ')[0] === brief);
  return alike.length > 1 ? name : brief;
}

/** Where a leg that leaves the picture comes from or goes to. */
export function leavingWishes({ id, line, leaving }: DrawnLeg, { words }: SceneOptions): Wish[] {
  return leaving.map(({ towards, at }) => {
    const text = towards === 'from' ? words.map.from(line.leg.from.stop.name) : words.map.to(line.leg.to.stop.name);
    return { key: `${id} ${towards}`, lines: [{ text, lettering: 'edge' }], at, clearX: 8, clearY: 7 };
  });
}
