import type { Words } from '../i18n/en.ts';
import { found } from '../trip/itinerary.ts';
import type { Zone } from '../trip/time.ts';
import type { ZoneChoice } from '../trip/zones.ts';
import type { Chart } from './chart.ts';
import { contains, grown, type Rect } from './clip-line.ts';
import type { Focus } from './focus.ts';
import { type Label, type Line, placeLabels, type Wish } from './labels.ts';
import { type DrawnLeg, drawLeg } from './legs.ts';
import { daysAt, type Mark } from './marks.ts';
import { wrapped } from './measure.ts';
import { type Frame, worldAt } from './mercator.ts';
import { type Name, placeNames } from './names.ts';
import { type Pin, pinsOf } from './pins.ts';
import { isChosen, VENUE_RADIUS, type VenuePin, venueCount, venueName, venuePins } from './venue-pins.ts';

/** Everything over the land, laid out for one window. */
export interface Scene {
  legs: DrawnLeg[];
  pins: Pin[];
  venues: VenuePin[];
  labels: Label[];
  names: Label[];
}

export interface SceneOptions {
  words: Words;
  zone: ZoneChoice;
  reader: Zone | null;
  focus: Focus | null;
  names: Name[];
  /** Under buttons: no label goes there. */
  taken: Rect[];
  /** Pixels around the window that are drawn as well. */
  beyond: number;
}

/** From here on a stop is its venues: its pin would stand at a point of reference where nothing took place. */
export const VENUES_FROM = worldAt(9.5);
/** A window narrower than this has smaller pins and names without dates. */
const ROOMY = 480;

/** Lays out legs, pins and lettering of a trip as seen through a window. */
export function sceneOf(chart: Chart, frame: Frame, options: SceneOptions): Scene {
  const atCity = frame.world >= VENUES_FROM;
  const withVenues = new Set(atCity ? chart.venues.map(({ stop }) => stop) : []);
  const marks = chart.marks.filter(({ stop }) => !withVenues.has(stop.id));
  const legs = atCity ? [] : chart.lines.map((line) => drawLeg(line, frame, options.beyond));
  const pins = pinsOf(marks, frame, frame.width < ROOMY ? 9 : 10, options.beyond);
  const venues = atCity ? venuePins(chart.venues, frame) : [];
  return lettered(chart, frame, { legs, pins, venues }, options);
}

type Unlettered = Pick<Scene, 'legs' | 'pins' | 'venues'>;

/** Adds the lettering: what is chosen first, then stops and venues in travel order, legs that leave, and lands last. */
export function lettered(chart: Chart, frame: Frame, drawn: Unlettered, options: SceneOptions): Scene {
  const window: Rect = { left: 0, top: 0, right: frame.width, bottom: frame.height };
  const trail = drawn.legs.flatMap((leg) => leg.trail);
  const taken = [
    ...options.taken,
    ...drawn.pins.map(rectOfPin),
    ...drawn.venues.map(rectOfVenue),
    ...drawn.legs.flatMap(rectOfArrow),
  ];
  const wishes = [
    ...byFocus(drawn.pins, options.focus).map((pin) => pinWish(pin, chart, frame, options)),
    ...byPlace(drawn.venues, options.focus).map((venue) => venueWish(venue, chart, frame, options)),
    ...drawn.legs.flatMap((leg) => leavingWishes(leg, options)),
  ];
  const seen = wishes.filter(({ at }) => contains(grown(window, 12), at));
  const labels = placeLabels(seen, { window, taken, trail });
  const free = [...taken, ...labels.map(({ rect }) => grown(rect, 4))];
  return { ...drawn, labels, names: placeNames(options.names, frame, free, trail) };
}

const rectOfPin = ({ at, width, radius }: Pin): Rect => ({
  left: at.x - width / 2 - 2,
  right: at.x + width / 2 + 2,
  top: at.y - radius - 2,
  bottom: at.y + radius + 2,
});

const rectOfVenue = ({ at }: VenuePin): Rect =>
  grown({ left: at.x, right: at.x, top: at.y, bottom: at.y }, VENUE_RADIUS + 2);

const rectOfArrow = ({ arrow }: DrawnLeg): Rect[] =>
  arrow === null ? [] : [grown({ left: arrow.x, right: arrow.x, top: arrow.y, bottom: arrow.y }, 5)];

const byFocus = (pins: Pin[], focus: Focus | null): Pin[] =>
  firstThose(pins, ({ marks }) => marks.some(({ stop }) => stop.id === focus?.stop));
const byPlace = (pins: VenuePin[], focus: Focus | null): VenuePin[] => firstThose(pins, (pin) => isChosen(pin, focus));

const firstThose = <T>(list: T[], test: (item: T) => boolean): T[] => [
  ...list.filter(test),
  ...list.filter((item) => !test(item)),
];

function pinWish(
  { marks, at, width, radius }: Pin,
  { itinerary }: Chart,
  frame: Frame,
  { words, zone, reader }: SceneOptions,
): Wish {
  const name: Line = { text: stopNames(marks, words), lettering: 'stop' };
  const days = daysAt(marks, itinerary, zone, reader);
  const dates: Line[] =
    days === null || frame.width < ROOMY ? [] : [{ text: words.dates.range(days.first, days.last), lettering: 'date' }];
  return {
    key: marks.map(({ stop }) => stop.id).join(' '),
    lines: [name, ...dates],
    at,
    clearX: width / 2 + 6,
    clearY: radius + 4,
  };
}

/** `Tokyo`, `Tokyo, Yokosuka`, `Tokyo and 3 more`. */
function stopNames(marks: Mark[], words: Words): string {
  const names = [...new Set(marks.map(({ stop }) => stop.name))];
  return names.length <= 2 ? names.join(', ') : words.map.andMore(names[0] ?? '', names.length - 1);
}

const NAME_SIGNS = 24;

function venueWish(pin: VenuePin, { itinerary }: Chart, frame: Frame, { words, focus }: SceneOptions): Wish {
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
    clearX: VENUE_RADIUS + 6,
    clearY: VENUE_RADIUS + 5,
  };
}

const chartStops =
  ({ stops }: Chart['itinerary']) =>
  (id: string): string =>
    found(stops, id).name;

function leavingWishes({ id, line, leaving }: DrawnLeg, { words }: SceneOptions): Wish[] {
  return leaving.map(({ towards, at }) => {
    const text = towards === 'from' ? words.map.from(line.leg.from.stop.name) : words.map.to(line.leg.to.stop.name);
    return { key: `${id} ${towards}`, lines: [{ text, lettering: 'edge' }], at, clearX: 8, clearY: 7 };
  });
}
