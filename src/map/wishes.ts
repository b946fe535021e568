import type { Words } from '../i18n/en.ts';
import { found } from '../trip/itinerary.ts';
import type { Chart } from './chart.ts';
import type { Line, Wish } from './labels.ts';
import type { DrawnLeg } from './legs.ts';
import { daysAt, keyOf, type Mark } from './marks.ts';
import { wrapped } from './measure.ts';
import type { Frame } from './mercator.ts';
import type { Pin } from './pins.ts';
import type { SceneOptions } from './scene.ts';
import { isChosen, VENUE_RADIUS, type VenuePin, venueCount, venueName } from './venue-pins.ts';

/** What the map wants to name, before anything is known of the room for it. */

/** A window narrower than this has names without dates. */
export const ROOMY = 480;
/** The second ring around what is chosen reaches this much further. */
const RING = 6;

/** A stop's name, with its days where there is room. */
export function pinWish(
  { marks, at, width, radius }: Pin,
  { itinerary }: Chart,
  frame: Frame,
  { words, zone, reader, focus }: SceneOptions,
): Wish {
  const ring = marks.some(({ stop }) => stop.id === focus?.stop) ? RING : 0;
  const name: Line = { text: stopNames(marks, words), lettering: 'stop' };
  const days = daysAt(marks, itinerary, zone, reader);
  const dates: Line[] =
    days === null || frame.width < ROOMY ? [] : [{ text: words.dates.range(days.first, days.last), lettering: 'date' }];
  return {
    key: marks.map(keyOf).join(' '),
    lines: [name, ...dates],
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

const NAME_SIGNS = 24;

/** A venue's name with the number of its events; the events of the less important ones only where there is room. */
export function venueWish(pin: VenuePin, { itinerary }: Chart, frame: Frame, { words, focus }: SceneOptions): Wish {
  const lettering = isChosen(pin, focus) ? 'chosen' : 'venue';
  const names = wrapped(venueName(pin, chartStops(itinerary)), NAME_SIGNS).map((text): Line => ({ text, lettering }));
  const count: Line[] =
    frame.width < ROOMY && frame.height < ROOMY && lettering === 'venue'
      ? []
      : [{ text: venueCount(pin, words), lettering: 'date' }];
  return {
    key: pin.venues[0]?.places[0]?.id ?? '',
    lines: [...names, ...count],
    at: pin.at,
    clearX: VENUE_RADIUS + 6 + (lettering === 'chosen' ? RING : 0),
    clearY: VENUE_RADIUS + 5 + (lettering === 'chosen' ? RING : 0),
  };
}

const chartStops =
  ({ stops }: Chart['itinerary']) =>
  (id: string): string =>
    found(stops, id).name;

/** Where a leg that leaves the picture comes from or goes to. */
export function leavingWishes({ id, line, leaving }: DrawnLeg, { words }: SceneOptions): Wish[] {
  return leaving.map(({ towards, at }) => {
    const text = towards === 'from' ? words.map.from(line.leg.from.stop.name) : words.map.to(line.leg.to.stop.name);
    return { key: `${id} ${towards}`, lines: [{ text, lettering: 'edge' }], at, clearX: 8, clearY: 7 };
  });
}
