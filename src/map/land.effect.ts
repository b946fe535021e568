import { cellAtHand, loadCell } from './basemap.effect.ts';
import { cityShare, type Grid, graticule, kilometreGrid } from './grids.ts';
import type { Frame, Spot } from './mercator.ts';
import { WORLD_UNITS } from './names.ts';
import type { Palette } from './palette.effect.ts';
import { type CellPlace, cellName, cellsIn, hasCell, type Scale, scaleFor } from './scales.ts';
import type { Cell, World } from './still-land.ts';

/** A file of the basemap, ready to draw. */
interface Land {
  land: Path2D;
  borders: Path2D;
}

/** In what it is drawn. */
interface Ink {
  palette: Palette;
  /** How many pixels of the canvas make one of the page, or of the stage of a talk. */
  ratio: number;
  /** Whether coasts are hairlines. */
  isFine: boolean;
}

/** A little less than a pixel, so that it is no more than one for all rounding. */
const HAIRLINE = 0.99;

/** Beyond this the canvas is made larger than a screen is fine: lines grow with the rest. */
const FINEST = 2;

/** So long a cell that has come waits for others that were asked for. */
const PATIENCE_MS = 500;

/** How far the easternmost land of the world file reaches over the date line, as a share of the world. */
const OVER_THE_LINE = 0.03;

/** Draws the land on canvases: the world, and finer cells over it as they arrive. */
export class LandPainter {
  readonly #world: World;
  readonly #whole: Land;
  readonly #arrived: () => void;
  /** By name; null while a cell is on its way, or when it did not come: then the coarser land stays. */
  readonly #cells = new Map<string, Land | null>();
  #awaited = 0;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** `arrived` is called when cells have come that were missing in a drawing. */
  constructor(world: World, arrived: () => void) {
    this.#world = world;
    this.#whole = landOf(world);
    this.#arrived = arrived;
  }

  /** Fills a canvas with what a window shows. `gridOrigin`: where the lines of a city's kilometre grid cross. */
  draw(canvas: HTMLCanvasElement, frame: Frame, ratio: number, palette: Palette, gridOrigin: Spot): void {
    resize(canvas, Math.round(frame.width * ratio), Math.round(frame.height * ratio));
    const context = canvas.getContext('2d', { alpha: false });
    if (context === null) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const city = cityShare(frame.world);
    if (city < 1) this.#drawLand(context, frame, { palette, ratio, isFine: ratio <= FINEST });
    if (city > 0) drawGround(context, frame, palette, city, kilometreGrid(frame, gridOrigin));
  }

  #drawLand(context: CanvasRenderingContext2D, frame: Frame, ink: Ink): void {
    const scale = scaleFor(frame.world, this.#world.cells);
    const places = scale === null ? [] : cellsIn(frame, scale, 0);
    const cells = scale === null ? [] : places.map((place) => ({ place, land: this.#cell(scale, place) }));
    // Lands that reach over the date line are cut there, and the parts overlap.
    const isSeamed = ({ column }: CellPlace) => column === 0 || column + 1 === scale?.across;
    const sea = () => drawSea(context, frame, ink.palette);
    sea();
    if (scale === null || cells.some(({ land }) => land === null)) this.#drawWorlds(context, frame, ink);
    for (const { place, land } of cells) {
      if (scale === null || land === null) continue;
      inside(context, cellRect(place, scale, frame, ink.ratio), () => {
        sea();
        if (land !== 'sea')
          paint(context, land, frame, scale.units, place.copy, { ...ink, isFine: ink.isFine && !isSeamed(place) });
      });
    }
  }

  #drawWorlds(context: CanvasRenderingContext2D, frame: Frame, ink: Ink): void {
    const half = frame.width / 2 / frame.world;
    for (let copy = Math.floor(frame.x - half - OVER_THE_LINE); copy <= frame.x + half; copy++)
      paint(context, this.#whole, frame, WORLD_UNITS, copy, ink);
  }

  #cell(scale: Scale, place: CellPlace): Land | 'sea' | null {
    if (!hasCell(this.#world.cells[scale.name], scale, place)) return 'sea';
    const name = `${scale.name}/${cellName(place)}`;
    const known = this.#cells.get(name);
    if (known !== undefined) return known;
    const cell = cellAtHand(name);
    if (cell === null) return this.#fetch(name);
    const land = landOf(cell);
    this.#cells.set(name, land);
    return land;
  }

  /** Not in the task that draws: to ask takes a slow phone as long as the drawing. */
  #fetch(name: string): null {
    this.#cells.set(name, null);
    this.#awaited++;
    setTimeout(() => {
      loadCell(name)
        .then(
          (cell) => {
            this.#cells.set(name, landOf(cell));
            this.#patience ??= setTimeout(() => this.#tell(), PATIENCE_MS);
          },
          (error: unknown) => {
            this.#cells.delete(name); // to be asked for again when it is next in view
            console.warn('A part of the map could not be loaded', error);
          },
        )
        .finally(() => {
          this.#awaited--;
          if (this.#awaited === 0) this.#tell();
        });
    });
    return null;
  }

  /** Cells that are asked for together are shown together: to draw all anew for each of a dozen would take as long as a flight. */
  #tell(): void {
    if (this.#patience === undefined) return;
    clearTimeout(this.#patience);
    this.#patience = undefined;
    this.#arrived();
  }
}

/** A canvas of its size keeps what it has: it is drawn all over, and new memory takes a slow phone 10 ms. */
function resize(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

/** Each file is made ready once, for however many maps and slides show it. */
function landOf(cell: Cell): Land {
  const ready = lands.get(cell) ?? { land: new Path2D(cell.land), borders: new Path2D(cell.borders) };
  lands.set(cell, ready);
  return ready;
}

const lands = new WeakMap<Cell, Land>();

function drawSea(context: CanvasRenderingContext2D, frame: Frame, palette: Palette): void {
  context.fillStyle = palette.sea;
  context.fillRect(0, 0, frame.width, frame.height);
  strokeGrid(context, frame, graticule(frame), palette.graticule);
}

function strokeGrid(
  context: CanvasRenderingContext2D,
  { width, height }: Frame,
  { xs, ys }: Grid,
  colour: string,
): void {
  context.beginPath();
  for (const x of xs) {
    context.moveTo(x, 0);
    context.lineTo(x, height);
  }
  for (const y of ys) {
    context.moveTo(0, y);
    context.lineTo(width, y);
  }
  context.strokeStyle = colour;
  context.lineWidth = 0.8;
  context.stroke();
}

function paint(
  context: CanvasRenderingContext2D,
  { land, borders }: Land,
  frame: Frame,
  units: number,
  copy: number,
  { palette, ratio, isFine }: Ink,
): void {
  const scale = frame.world / units;
  const pixel = HAIRLINE / (scale * ratio);
  context.save();
  context.translate((copy - frame.x) * frame.world + frame.width / 2, -frame.y * frame.world + frame.height / 2);
  context.scale(scale, scale);
  context.fillStyle = palette.land;
  context.strokeStyle = palette.coast;
  if (isFine) paintFine(context, land, ratio < 1.5 ? [0] : [-pixel / 2, pixel / 2], pixel);
  else paintSeamless(context, land, 1.6 / scale);
  context.lineWidth = isFine ? Math.min(0.8 / scale, pixel) : 0.8 / scale;
  context.strokeStyle = palette.border;
  context.stroke(borders);
  context.restore();
}

/**
 * Coasts as lines of one pixel of the screen, which the browser draws four times faster than any wider one; on a fine screen two
 * side by side, lest they be too faint there.
 */
function paintFine(context: CanvasRenderingContext2D, land: Path2D, asides: number[], pixel: number): void {
  context.fill(land);
  context.lineWidth = pixel;
  for (const aside of asides) {
    context.save();
    context.translate(aside, aside);
    context.stroke(land);
    context.restore();
  }
}

/**
 * The stroke under the fill: only the outer half of a coast shows, and no seam between two parts of a land. Its corners are
 * cut, which under a pixel nobody sees, for round ones cost twice the time.
 */
function paintSeamless(context: CanvasRenderingContext2D, land: Path2D, width: number): void {
  context.lineJoin = 'bevel';
  context.lineWidth = width;
  context.stroke(land);
  context.fill(land);
}

/** A cell's edges, on whole pixels of the screen, so that neighbours meet without a seam. */
function cellRect({ column, row, copy }: CellPlace, { across }: Scale, frame: Frame, ratio: number) {
  const snap = (pixels: number) => Math.round(pixels * ratio) / ratio;
  const x = (at: number) => snap((at / across + copy - frame.x) * frame.world + frame.width / 2);
  const y = (at: number) => snap((at / across - frame.y) * frame.world + frame.height / 2);
  return { x: x(column), y: y(row), width: x(column + 1) - x(column), height: y(row + 1) - y(row) };
}

function inside(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  draw: () => void,
): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  draw();
  context.restore();
}

function drawGround(context: CanvasRenderingContext2D, frame: Frame, palette: Palette, city: number, grid: Grid): void {
  context.globalAlpha = city;
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, frame.width, frame.height);
  strokeGrid(context, frame, grid, palette.border);
  context.globalAlpha = 1;
}
