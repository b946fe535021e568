import type { Words } from '../i18n/en.ts';
import type { Zone } from '../trip/time.ts';
import type { ZoneChoice } from '../trip/zones.ts';
import type { Chart } from './chart.ts';
import { contains, grown, type Rect } from './clip-line.ts';
import type { Focus } from './focus.ts';
import { type Label, placeLabels } from './labels.ts';
import { type DrawnLeg, drawLeg } from './legs.ts';
import { type Frame, worldAt } from './mercator.ts';
import { type Name, placeNames } from './names.ts';
import { type Pin, pinsOf } from './pins.ts';
import { isChosen, VENUE_RADIUS, type VenuePin, venuePins } from './venue-pins.ts';
import { leavingWishes, pinWish, ROOMY, venueWish } from './wishes.ts';

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
