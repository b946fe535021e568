import { cellAtHand, loadCell } from './basemap.effect.ts';
import { cityShare, type Grid, graticule, kilometreGrid } from './grids.ts';
import styles from './Land.module.css';
import type { Frame, Spot } from './mercator.ts';
import { WORLD_UNITS } from './names.ts';
import { type CellPlace, cellName, cellsIn, hasCell, type Scale, scaleFor } from './scales.ts';
import type { Cell, World } from './still-land.ts';

/** Widths in pixels; of a coast's only the outer half is seen. */
const COAST = 1.6;
const BORDER = 0.8;

/** So long a cell that has come waits for others that were asked for. */
const PATIENCE_MS = 500;

/** How far the easternmost land of the world file reaches over the date line, as a share of the world. */
const OVER_THE_LINE = 0.03;

/**
 * Draws the land as SVG: the world, and finer cells over it as they arrive. The browser paints such drawings aside from the
 * page's own thread, which a canvas would hold up in each flight.
 */
export class LandPainter {
  readonly #world: World;
  readonly #arrived: () => void;
  /** By name; null while a cell is on its way, or when it did not come: then the coarser land stays. */
  readonly #cells = new Map<string, Cell | null>();
  #awaited = 0;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** `arrived` is called when cells have come that were missing in a drawing. */
  constructor(world: World, arrived: () => void) {
    this.#world = world;
    this.#arrived = arrived;
  }

  /**
   * Fills a drawing with what a window shows. `ratio`: how many pixels of the screen make one of the window. `gridOrigin`:
   * where the lines of a city's kilometre grid cross.
   */
  draw(svg: SVGSVGElement, frame: Frame, ratio: number, gridOrigin: Spot): void {
    const city = cityShare(frame.world);
    const { width, height } = frame;
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    const parts = partsOf(svg);
    svg.replaceChildren(
      ...(city < 1 ? this.#land(parts, frame, ratio) : []),
      ...(city > 0 ? [ground(parts, frame, city, kilometreGrid(frame, gridOrigin))] : []),
    );
  }

  #land(parts: Parts, frame: Frame, ratio: number): SVGElement[] {
    const scale = scaleFor(frame.world, this.#world.cells);
    const places = scale === null ? [] : cellsIn(frame, scale);
    const cells = scale === null ? [] : places.map((place) => ({ place, cell: this.#cell(scale, place) }));
    const isWorldSeen = scale === null || cells.some(({ cell }) => cell === null);
    const worlds = isWorldSeen ? copiesIn(frame).map((copy) => this.#worldAt(parts, copy, frame)) : [];
    const finer = cells.flatMap(({ place, cell }) =>
      scale === null || cell === null ? [] : [cellAt(parts, { place, cell, scale, frame, ratio, isWorldSeen })],
    );
    return [lines(parts, 'graticule', graticule(frame), frame), ...worlds, ...finer];
  }

  #worldAt(parts: Parts, copy: number, frame: Frame): SVGElement {
    return placed(piece(parts, `world ${copy}`, this.#world), frame, WORLD_UNITS, copy);
  }

  #cell(scale: Scale, place: CellPlace): Cell | 'sea' | null {
    if (!hasCell(this.#world.cells[scale.name], scale, place)) return 'sea';
    const name = `${scale.name}/${cellName(place)}`;
    const known = this.#cells.get(name);
    if (known !== undefined) return known;
    const cell = cellAtHand(name);
    if (cell === null) return this.#fetch(name);
    this.#cells.set(name, cell);
    return cell;
  }

  /** Not in the task that draws: to ask takes a slow phone as long as the drawing. */
  #fetch(name: string): null {
    this.#cells.set(name, null);
    this.#awaited++;
    setTimeout(() => {
      loadCell(name)
        .then(
          (cell) => {
            this.#cells.set(name, cell);
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

/** What a drawing is made of, by name: kept, for to read a path takes longer than to move it. */
type Parts = Map<string, SVGElement>;

const drawings = new WeakMap<SVGSVGElement, Parts>();

function partsOf(svg: SVGSVGElement): Parts {
  const parts = drawings.get(svg) ?? new Map();
  drawings.set(svg, parts);
  return parts;
}

function part(parts: Parts, name: string, make: () => SVGElement): SVGElement {
  const known = parts.get(name) ?? make();
  parts.set(name, known);
  return known;
}

/** The copies of the world in a window. */
function copiesIn(frame: Frame): number[] {
  const half = frame.width / 2 / frame.world;
  const first = Math.floor(frame.x - half - OVER_THE_LINE);
  return Array.from({ length: Math.floor(frame.x + half) - first + 1 }, (_, index) => first + index);
}

/** Land and borders of a file, still in its own units. */
const piece = (parts: Parts, name: string, { land, borders }: Cell): SVGElement =>
  part(parts, name, () => {
    const group = element('g', {});
    group.append(
      element('path', { class: styles.land, d: land }),
      element('path', { class: styles.borders, d: borders }),
    );
    return group;
  });

/** Puts a piece where its copy of the world lies in the window, with lines of their own width. */
function placed(group: SVGElement, frame: Frame, units: number, copy: number): SVGElement {
  const scale = frame.world / units;
  const x = (copy - frame.x) * frame.world + frame.width / 2;
  const y = -frame.y * frame.world + frame.height / 2;
  group.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`);
  group.firstElementChild?.setAttribute('stroke-width', String(COAST / scale));
  group.lastElementChild?.setAttribute('stroke-width', String(BORDER / scale));
  return group;
}

interface CellShown {
  place: CellPlace;
  cell: Cell | 'sea';
  scale: Scale;
  frame: Frame;
  ratio: number;
  /** Whether the coarser land lies beneath, and is to be covered. */
  isWorldSeen: boolean;
}

/** A cell inside its own edges. */
function cellAt(parts: Parts, { place, cell, scale, frame, ratio, isWorldSeen }: CellShown): SVGElement {
  const name = `${scale.name} ${cellName(place)} ${place.copy}`;
  const box = cellBox(place, scale, frame, ratio);
  const clip = part(parts, `${name} edges`, () => element('svg', {}));
  set(clip, { ...box, viewBox: `${box.x} ${box.y} ${box.width} ${box.height}` });
  const sea = part(parts, `${name} sea`, () => element('rect', { class: styles.sea }));
  set(sea, box);
  clip.replaceChildren(
    ...(isWorldSeen ? [sea] : []),
    ...(cell === 'sea' ? [] : [placed(piece(parts, name, cell), frame, scale.units, place.copy)]),
  );
  return clip;
}

/** A cell's edges, on whole pixels of the screen, so that neighbours meet without a seam. */
function cellBox({ column, row, copy }: CellPlace, { across }: Scale, frame: Frame, ratio: number) {
  const snap = (pixels: number) => Math.round(pixels * ratio) / ratio;
  const x = (at: number) => snap((at / across + copy - frame.x) * frame.world + frame.width / 2);
  const y = (at: number) => snap((at / across - frame.y) * frame.world + frame.height / 2);
  return { x: x(column), y: y(row), width: x(column + 1) - x(column), height: y(row + 1) - y(row) };
}

/** At city level: plain ground over the land, and a grid on it. */
function ground(parts: Parts, frame: Frame, city: number, grid: Grid): SVGElement {
  const group = part(parts, 'ground', () => element('g', {}));
  const plain = part(parts, 'plain', () => element('rect', { class: styles.ground, width: '100%', height: '100%' }));
  set(group, { opacity: city });
  group.replaceChildren(plain, lines(parts, 'grid', grid, frame));
  return group;
}

function lines(parts: Parts, kind: 'graticule' | 'grid', { xs, ys }: Grid, { width, height }: Frame): SVGElement {
  const path = part(parts, kind, () => element('path', { class: styles[kind] }));
  set(path, { d: [...xs.map((x) => `M${x} 0V${height}`), ...ys.map((y) => `M0 ${y}H${width}`)].join('') });
  return path;
}

function element(name: string, attributes: Record<string, string | undefined>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  set(made, attributes);
  return made;
}

function set(of: SVGElement, attributes: Record<string, string | number | undefined>): void {
  for (const [name, value] of Object.entries(attributes)) of.setAttribute(name, String(value));
}
