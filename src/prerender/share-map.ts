import { escapeHtml } from '../parts/escape.ts';
import type { Itinerary, LegItem, Visit } from '../trip/itinerary.ts';
import { distanceKm } from '../trip/route.ts';
import type { Point } from '../trip/types.ts';
import { type Brush, COLOURS, PINS, pin } from './share-image.ts';
import { type LabelSpot, labelSpot } from './share-label.ts';
import { type At, type LegLine, legLines, legPath } from './share-legs.ts';
import { SHARE_WIDTH } from './site-files.ts';

/** The basemap's finer cells: path texts in units of a world so many wide, cut into so many cells across. */
export interface Cells {
  world: number;
  across: number;
  /** The cell of a name `x-y`, or null where there is only sea. */
  read: (name: string) => { land: string; borders: string } | null;
}

export interface Room {
  left: number;
  width: number;
  height: number;
}

/** Where the picture looks: its middle in shares of the Mercator world, and how many pixels that world is wide. */
interface Look {
  x: number;
  y: number;
  scale: number;
}

/** Visits further off than this are left out of the picture, only their legs lead there; kilometres. */
const NEAR_KM = 4500;
const LEAST_SPAN_KM = 900;

/** The map beside the words: the stop of a visit among those near it, the way there and onward. */
export function visitMap(visit: Visit, itinerary: Itinerary, brush: Brush, room: Room): string {
  const here = { lat: visit.stop.lat, lng: visit.lng };
  const near = itinerary.visits.filter(
    ({ stop, lng }) => Math.abs(lng - visit.lng) < 180 && distanceKm({ lat: stop.lat, lng }, here) < NEAR_KM,
  );
  const isOwn = ({ from, to }: LegLine) => from === visit || to === visit;
  return draw({ shown: near, chosen: visit, isOwn }, itinerary, brush, room);
}

/** The map of one leg, for what took place on it: where from, where to. */
export function legMap({ from, to }: LegItem, itinerary: Itinerary, brush: Brush, room: Room): string {
  const isOwn = (line: LegLine) => line.from === from && line.to === to;
  return draw({ shown: [from, to], chosen: null, isOwn }, itinerary, brush, room);
}

/** The map of the whole trip: every place it went to, home and stops on the way left to their legs. */
export function tripMap(itinerary: Itinerary, brush: Brush, room: Room): string {
  const places = itinerary.visits.filter(({ stop }) => brush.tones.get(stop.id)?.startsWith('place') === true);
  const shown = places.length === 0 ? itinerary.visits : places;
  return draw({ shown, chosen: null, isOwn: () => true }, itinerary, brush, room);
}

interface Scene {
  shown: Visit[];
  /** Has its name and a ring. */
  chosen: Visit | null;
  /** The legs in full ink; the others are lighter. */
  isOwn: (line: LegLine) => boolean;
}

function draw({ shown, chosen, isOwn }: Scene, itinerary: Itinerary, brush: Brush, room: Room): string {
  const look = lookAt(shown, room);
  const at = (point: Point) => pixel(spot(point), look, room);
  const lines = legLines(itinerary, at);
  const edge = `x="${room.left}" width="${room.width}" height="${room.height}"`;
  return [
    `<rect ${edge} fill="${COLOURS.sea}"/>`,
    land(look, room, brush.cells),
    `<clipPath id="map"><rect ${edge}/></clipPath><g clip-path="url(#map)">`,
    ...lines.map((line) => legPath(line, isOwn(line))),
    ...pins(shown, chosen, brush, at, room, lines),
    '</g>',
  ].join('');
}

/** The poles are infinitely far away on this map, which ends before. */
const drawable = (lat: number): number => Math.max(-85, Math.min(85, lat));

/** Web Mercator in shares of the world (EPSG:3857), y down. */
function spot({ lat, lng }: Point): { x: number; y: number } {
  const radians = (drawable(lat) * Math.PI) / 180;
  return { x: lng / 360 + 0.5, y: 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI) };
}

const pixel = ({ x, y }: { x: number; y: number }, look: Look, room: Room) => ({
  x: room.left + room.width / 2 + (x - look.x) * look.scale,
  y: room.height / 2 + (y - look.y) * look.scale,
});

/** All the visits in the picture, never closer than some 900 km across. */
function lookAt(shown: Visit[], room: Room): Look {
  const spots = shown.map(({ stop, lng }) => spot({ lat: stop.lat, lng }));
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const least = LEAST_SPAN_KM / (40_075 * Math.cos((drawable(shown[0]?.stop.lat ?? 0) * Math.PI) / 180));
  const across = (room.width - 200) / Math.max(east - west, least);
  const down = (room.height - 180) / Math.max(south - north, least);
  return { x: (west + east) / 2, y: (north + south) / 2, scale: Math.min(across, down) };
}

/** Each cell drawn inside its own edges, for its land reaches over them. */
function land(look: Look, room: Room, cells: Cells): string {
  const { across } = cells;
  const half = { x: room.width / 2 / look.scale, y: room.height / 2 / look.scale };
  const columns = range(Math.floor((look.x - half.x) * across), Math.floor((look.x + half.x) * across));
  const rows = range(
    Math.max(0, Math.floor((look.y - half.y) * across)),
    Math.min(across - 1, Math.floor((look.y + half.y) * across)),
  );
  return columns.flatMap((x) => rows.map((y) => cell(x, y, look, room, cells))).join('');
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** So much a cell lies over its neighbours, or the sea would shine through between them; pixels. */
const SEAM = 0.5;

/** One cell; `x` counts on beyond the date line into the next copy of the world. */
function cell(x: number, y: number, look: Look, room: Room, { world, across, read }: Cells): string {
  const turn = Math.floor(x / across);
  const paths = read(`${x - turn * across}-${y}`);
  if (paths === null) return '';
  const [origin, corner, opposite] = [
    pixel({ x: turn, y: 0 }, look, room),
    pixel({ x: x / across, y: y / across }, look, room),
    pixel({ x: (x + 1) / across, y: (y + 1) / across }, look, room),
  ];
  const [left, top] = [Math.max(room.left, corner.x), Math.max(0, corner.y)];
  const [width, height] = [Math.min(SHARE_WIDTH, opposite.x) - left, Math.min(room.height, opposite.y) - top];
  if (width <= 0 || height <= 0) return '';
  const zoom = look.scale / world;
  const paint = `stroke-width="${1 / zoom}" stroke-linejoin="round"`;
  const fill = `<path d="${paths.land}" fill="${COLOURS.land}" stroke="${COLOURS.coast}" ${paint}/>`;
  const lines = `<path d="${paths.borders}" fill="none" stroke="${COLOURS.border}" ${paint}/>`;
  return [
    `<clipPath id="c${x}-${y}"><rect x="${left}" y="${top}" width="${width + SEAM}" height="${height + SEAM}"/></clipPath>`,
    `<g clip-path="url(#c${x}-${y})"><g transform="translate(${origin.x} ${origin.y}) scale(${zoom})">`,
    paths.land === '' ? '' : fill,
    paths.borders === '' ? '' : lines,
    '</g></g>',
  ].join('');
}

/** Pins of the places in the picture, the chosen last with a ring and its name; one that would be covered is left out. */
function pins(shown: Visit[], chosen: Visit | null, brush: Brush, at: At, room: Room, lines: LegLine[]): string[] {
  const tone = ({ stop }: Visit) => PINS[brush.tones.get(stop.id) ?? 'home'];
  const place = (visit: Visit) => at({ lat: visit.stop.lat, lng: visit.lng });
  const placed = chosen === null ? [] : [place(chosen)];
  const others = shown.flatMap((visit) => {
    const here = place(visit);
    if (placed.some(({ x, y }) => Math.hypot(x - here.x, y - here.y) < 32)) return [];
    placed.push(here);
    return [pin(here.x, here.y, visit.number, tone(visit), 17)];
  });
  if (chosen === null) return others;
  const here = place(chosen);
  const { x, y } = here;
  const covered = [
    ...lines.map(({ spots }) => spots),
    ...shown.filter((one) => one !== chosen).map((one) => [place(one)]),
  ];
  const label = labelSpot(brush.measure(chosen.stop.name, LABEL, 'sans'), here, room, covered);
  const ring = `<circle cx="${x}" cy="${y}" r="29" fill="none" stroke="${tone(chosen)}" stroke-width="4"/>`;
  return [...others, ring, pin(x, y, chosen.number, tone(chosen), 21), name(chosen.stop.name, label)];
}

/** The size of the chosen stop's name, in pixels. */
const LABEL = 28;

function name(words: string, { x, y, anchor }: LabelSpot): string {
  const type = `font-family="Source Sans 3" font-weight="700" font-size="${LABEL}" text-anchor="${anchor}"`;
  const at = `x="${x}" y="${y}"`;
  const halo = `<text ${at} ${type} fill="none" stroke="${COLOURS.land}" stroke-width="7" stroke-linejoin="round">`;
  return `${halo}${escapeHtml(words)}</text><text ${at} ${type} fill="${COLOURS.ink}">${escapeHtml(words)}</text>`;
}
