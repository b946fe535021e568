import { afterPaint } from '../parts/after-paint.effect.ts';
import type { Chart } from './chart.ts';
import { LandPainter } from './land.effect.ts';
import { type Frame, pixelOf, type Spot } from './mercator.ts';
import { BEYOND } from './moving-picture.effect.ts';
import { readPalette } from './palette.effect.ts';
import type { World } from './still-land.ts';

/** The land under the drawing: two canvases, so that what was drawn before stays beneath during a flight. */
export class Scenery {
  readonly #host: HTMLElement;
  readonly #chart: Chart;
  #painter: LandPainter | null = null;
  #front = document.createElement('canvas');
  #back = document.createElement('canvas');
  #frame: Frame | null = null;
  #callOff: (() => void) | null = null;

  constructor(host: HTMLElement, chart: Chart) {
    this.#host = host;
    this.#chart = chart;
    this.#back.hidden = true;
    host.append(this.#back, this.#front);
  }

  /** The land has come: draws it for the first time. */
  setWorld(world: World, frame: Frame): void {
    this.#painter = new LandPainter(world, () => this.#paintSoon());
    this.draw(frame, false);
  }

  end(): void {
    this.#callOff?.();
    this.#front.remove();
    this.#back.remove();
  }

  /** A flight begins over what was drawn before; its own land comes a little later, lest all be one long task. */
  draw(frame: Frame, isFlight: boolean): void {
    if (this.#front.hidden) this.#paintNow();
    const before = this.#frame;
    this.#frame = frame;
    if (!isFlight || before === null) this.#paintNow();
    else {
      this.#keepBeneath(before, frame);
      this.#front.hidden = true;
      this.#paintSoon();
    }
  }

  landed(): void {
    if (this.#front.hidden) this.#paintNow();
    this.#back.hidden = true;
  }

  /** Cells come in bursts: they are drawn together. */
  #paintSoon(): void {
    this.#callOff ??= afterPaint(() => this.#paintNow());
  }

  #paintNow(): void {
    this.#callOff?.();
    this.#callOff = null;
    if (this.#frame !== null) this.#paint(this.#front, this.#frame);
    this.#front.hidden = false;
  }

  /** In the colours of the theme as they are now. */
  repaint(): void {
    this.#paintNow();
  }

  /** What was drawn for `before`, put where it belongs in `after`. */
  #keepBeneath(before: Frame, after: Frame): void {
    [this.#front, this.#back] = [this.#back, this.#front];
    this.#host.append(this.#front);
    const scale = after.world / before.world;
    const corner = pixelOf(after, { x: before.x, y: before.y });
    const { width, height } = padded(before);
    this.#back.style.transform = `translate(${corner.x - (width / 2) * scale}px, ${corner.y - (height / 2) * scale}px) scale(${scale})`;
  }

  #paint(canvas: HTMLCanvasElement, frame: Frame): void {
    const large = padded(frame);
    canvas.style.width = `${large.width}px`;
    canvas.style.height = `${large.height}px`;
    canvas.style.transform = `translate(${(frame.width - large.width) / 2}px, ${(frame.height - large.height) / 2}px)`;
    this.#painter?.draw(canvas, large, Math.min(devicePixelRatio, 2), readPalette(), gridOrigin(this.#chart, frame));
  }
}

/** Where the lines of a kilometre grid cross: at the stop nearest to the middle, so that the grid keeps to the ground. */
export function gridOrigin({ marks }: Chart, frame: Frame): Spot {
  const far = ({ x, y }: Spot) => Math.hypot(x - frame.x, y - frame.y);
  const spots = marks.map(({ spot }) => spot);
  return spots.reduce((best, spot) => (far(spot) < far(best) ? spot : best), spots[0] ?? frame);
}

/** A frame with what is drawn around the window. */
function padded(frame: Frame): Frame {
  return {
    ...frame,
    width: frame.width + 2 * Math.round(frame.width * BEYOND),
    height: frame.height + 2 * Math.round(frame.height * BEYOND),
  };
}
