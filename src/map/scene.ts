import type { Words } from '../i18n/en.ts';
import type { Zone } from '../trip/time.ts';
import type { ZoneChoice } from '../trip/zones.ts';
import type { Chart } from './chart.ts';
import { contains, grown, type Rect } from './clip-line.ts';
import type { Focus } from './focus.ts';
import { type Label, placeLabels, type Wish } from './labels.ts';
import { type DrawnLeg, drawLeg } from './legs.ts';
import { type Frame, worldAt } from './mercator.ts';
import { type Name, placeNames } from './names.ts';
import { type Pin, pinsOf } from './pins.ts';
import type { RouteLine } from './route-lines.ts';
import { IN_REGION, type Spread, spreadPins } from './spread.ts';
import { isChosen, VENUE_RADIUS, type VenuePin, venuePins } from './venue-pins.ts';
import { leavingWishes, pinWish, RING, ROOMY, venueWish } from './wishes.ts';

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
  /** Where a leg leaves the picture, if not at the window's edge. */
  leaves?: Rect;
  /** How many times as far legs bend, in a drawing that grows with its window. */
  bendScale?: number;
  /** For a map that is not pressed: its pins part, and are named with their days even where it is narrow. */
  spread?: Spread;
}

/** From here on a stop is its venues: its pin would stand at a point of reference where nothing took place. */
const VENUES_FROM = worldAt(9.5);

/** Lays out legs, pins and lettering of a trip as seen through a window. */
export const sceneOf = (chart: Chart, frame: Frame, options: SceneOptions): Scene =>
  lettered(chart, frame, unlettered(chart, frame, options), options);

/** A scene without its lettering. */
export type Unlettered = Pick<Scene, 'legs' | 'pins' | 'venues'>;

/** Lays out legs and pins alone. */
export function unlettered(chart: Chart, frame: Frame, options: SceneOptions): Unlettered {
  const atCity = frame.world >= VENUES_FROM;
  const withVenues = new Set(atCity ? chart.venues.map(({ stop }) => stop) : []);
  const marks = chart.marks.filter(({ stop }) => !withVenues.has(stop.id));
  const { beyond, spread = chart.framing === 'region' ? IN_REGION : undefined } = options;
  const pins =
    spread === undefined
      ? pinsOf(marks, frame, frame.width < ROOMY ? 9 : 10, beyond)
      : spreadPins(marks, frame, beyond, spread, options.focus?.stop ?? null);
  const lines = chart.lines.filter(({ leg }) => ![leg.from, leg.to].some(({ stop }) => withVenues.has(stop.id)));
  const legs = lines
    .filter((line) => !isWithinPin(line, pins))
    .map((line) => drawLeg(line, frame, beyond, options.leaves, options.bendScale));
  const drawn = grown({ left: 0, top: 0, right: frame.width, bottom: frame.height }, beyond);
  const venues = atCity ? venuePins(chart.venues, frame).filter(({ at }) => contains(drawn, at)) : [];
  return { legs, pins, venues };
}

/** A scene in which nothing is named. */
export const bareScene = (chart: Chart, frame: Frame, options: SceneOptions): Scene => ({
  ...unlettered(chart, frame, options),
  labels: [],
  names: [],
});

/** Whether both ends of a leg are in one pin, which then stands for the leg as well. */
const isWithinPin = ({ leg: { from, to } }: RouteLine, pins: Pin[]): boolean =>
  pins.some(({ marks }) => [from, to].every((visit) => marks.some(({ visits }) => visits.includes(visit))));

/** Adds the lettering: stops, venues and legs that leave, then lands where room is left. */
export function lettered(chart: Chart, frame: Frame, drawn: Unlettered, options: SceneOptions): Scene {
  const window: Rect = { left: 0, top: 0, right: frame.width, bottom: frame.height };
  const trail = drawn.legs.flatMap((leg) => leg.trail);
  const arrows = drawn.legs.flatMap(rectOfArrow);
  const taken = [
    ...options.taken,
    ...drawn.pins.map(rectOfPin),
    ...drawn.venues.map((pin) => rectOfVenue(pin, options)),
    ...arrows,
  ];
  const seen = wishesOf(chart, frame, drawn, options).filter(({ at }) => contains(grown(window, 12), at));
  const labels = placeLabels(seen, { window, taken, trail });
  const free = [...taken, ...labels.map(({ rect }) => grown(rect, 4))];
  return { ...drawn, labels, names: placeNames(options.names, frame, free, trail) };
}

function wishesOf(chart: Chart, frame: Frame, { pins, venues, legs }: Unlettered, options: SceneOptions): Wish[] {
  return [
    ...pins.filter((pin) => isWhole(pin, frame)).map((pin) => pinWish(pin, chart, frame, options)),
    ...venues.map((pin) => venueWish(pin, chart, frame, options)),
    ...legs.flatMap((leg) => leavingWishes(leg, options)),
  ];
}

/** Whether the window's edge leaves a pin its number: what is cut has no name. */
const isWhole = ({ at, radius }: Pin, { width, height }: Frame): boolean =>
  contains(grown({ left: 0, top: 0, right: width, bottom: height }, -radius / 2), at);

const rectOfPin = ({ at, width, radius }: Pin): Rect => ({
  left: at.x - width / 2 - 2,
  right: at.x + width / 2 + 2,
  top: at.y - radius - 2,
  bottom: at.y + radius + 2,
});

/** With more room at the sides, where the name of another would begin or end; less than the venue's own keeps. */
function rectOfVenue(pin: VenuePin, { focus }: SceneOptions): Rect {
  const reach = VENUE_RADIUS + 2 + (isChosen(pin, focus) ? RING : 0);
  const { x, y } = pin.at;
  return { left: x - reach - 3, right: x + reach + 3, top: y - reach, bottom: y + reach };
}

const rectOfArrow = ({ arrow }: DrawnLeg): Rect[] =>
  arrow === null ? [] : [grown({ left: arrow.x, right: arrow.x, top: arrow.y, bottom: arrow.y }, 5)];
