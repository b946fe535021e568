import type { Chart } from './chart.ts';
import { grown, type Rect } from './clip-line.ts';
import { cityShare, scaleBar } from './grids.ts';
import { type Label, placeLabels } from './labels.ts';
import { drawLeg } from './legs.ts';
import { boxAround, type Frame, fitting, pixelOf, worldAt } from './mercator.ts';
import { lettered, type Scene, type SceneOptions } from './scene.ts';
import type { Sheet } from './sheets.ts';
import { VENUE_RADIUS, venuePins } from './venue-pins.ts';
import type { Venue } from './venues.ts';

/** A sheet laid out for a window. */
export interface SheetScene {
  frame: Frame;
  scene: Scene;
  bar: { km: number; width: number };
  /** The quarter that has a sheet of its own. */
  closeUp: { rect: Rect; label: Label | null } | null;
}

const CLOSEST = worldAt(13);
const ALONE = worldAt(11);

/** Lays out a sheet: its venues to scale, and the hops between its stops while there is a coast to see them by. */
export function sheetScene(
  chart: Chart,
  sheet: Sheet,
  size: { width: number; height: number },
  options: Omit<SceneOptions, 'taken' | 'beyond' | 'names'> & { closeUpText: string | null },
): SheetScene {
  const frame = { ...fittingSheet(sheet.venues, size), ...size };
  const bar = scaleBar(frame);
  const hasCloseUp = sheet.closeUp !== null && options.closeUpText !== null;
  const rect = hasCloseUp ? rectAround(sheet.closeUp ?? [], frame) : null;
  const venues = hasCloseUp ? sheet.venues.filter((venue) => !sheet.closeUp?.includes(venue)) : sheet.venues;
  const scaleRoom = { left: 0, right: bar.width + 70, top: size.height - 30, bottom: size.height };
  const closeUp = rect === null ? null : { rect, label: closeUpLabel(rect, options.closeUpText ?? '', frame) };
  const note = { left: 0, right: size.width, top: 0, bottom: cityShare(frame.world) > 0.5 ? 24 : 0 };
  const taken = [
    scaleRoom,
    note,
    ...(closeUp === null ? [] : [closeUp.rect, ...(closeUp.label ? [grown(closeUp.label.rect, 3)] : [])]),
  ];
  const hops = chart.lines.filter(({ leg }) => [leg.from, leg.to].every(({ stop }) => sheet.stops.includes(stop.id)));
  const legs = cityShare(frame.world) === 1 ? [] : hops.map((line) => drawLeg(line, frame, 0));
  const drawn = { legs, pins: [], venues: venuePins(venues, frame) };
  return { frame, bar, closeUp, scene: lettered(chart, frame, drawn, { ...options, taken, names: [], beyond: 0 }) };
}

function fittingSheet(venues: Venue[], { width, height }: { width: number; height: number }) {
  const [aside, above] = [Math.min(70, width * 0.22), Math.min(48, height * 0.22)];
  const margins = { left: aside, right: aside, top: above, bottom: above + 8 };
  const spots = venues.map(({ spot }) => spot);
  return fitting(boxAround(spots), width, height, margins, venues.length === 1 ? ALONE : CLOSEST);
}

function rectAround(venues: Venue[], frame: Frame): Rect {
  const { west, east, north, south } = boxAround(venues.map(({ spot }) => spot));
  const [a, b] = [pixelOf(frame, { x: west, y: north }), pixelOf(frame, { x: east, y: south })];
  return grown({ left: a.x, top: a.y, right: b.x, bottom: b.y }, VENUE_RADIUS + 1);
}

function closeUpLabel(rect: Rect, text: string, frame: Frame): Label | null {
  const at = { x: (rect.left + rect.right) / 2, y: (rect.top + rect.bottom) / 2 };
  const window = { left: 0, top: 0, right: frame.width, bottom: frame.height };
  const lines = [{ text, lettering: 'date' as const }];
  const clear = { clearX: at.x - rect.left + 6, clearY: at.y - rect.top + 4 };
  return placeLabels([{ key: 'close-up', lines, at, ...clear }], { window, taken: [], trail: [] })[0] ?? null;
}
