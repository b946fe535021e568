import { afterPaint } from '../parts/after-paint.effect.ts';
import type { Chart } from './chart.ts';
import { LandPainter } from './land.effect.ts';
import { type Frame, pixelOf, type Spot } from './mercator.ts';
import { BEYOND } from './moving-picture.effect.ts';
import type { World } from './still-land.ts';

/** The land under the lines and lettering: two drawings, so that what was drawn before stays beneath during a flight. */
export class Scenery {
  readonly #host: HTMLElement;
  readonly #chart: Chart;
  #painter: LandPainter | null = null;
  #front = drawing();
  #back = drawing();
  #frame: Frame | null = null;
  #callOff: (() => void) | null = null;

  constructor(host: HTMLElement, chart: Chart) {
    this.#host = host;
    this.#chart = chart;
    hide(this.#back, true);
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
    if (isHidden(this.#front)) this.#paintNow();
    const before = this.#frame;
    this.#frame = frame;
    if (!isFlight || before === null) this.#paintNow();
    else {
      this.#keepBeneath(before, frame);
      hide(this.#front, true);
      this.#host.dataset.flying = '';
      this.#paintSoon();
    }
  }

  landed(): void {
    if (isHidden(this.#front)) this.#paintNow();
    hide(this.#back, true);
    this.#host.removeAttribute('data-flying');
  }

  /** Cells come in bursts: they are drawn together. */
  #paintSoon(): void {
    this.#callOff ??= afterPaint(() => this.#paintNow());
  }

  #paintNow(): void {
    this.#callOff?.();
    this.#callOff = null;
    if (this.#frame !== null) this.#paint(this.#front, this.#frame);
    hide(this.#front, false);
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

  #paint(svg: SVGSVGElement, frame: Frame): void {
    const large = padded(frame);
    svg.style.width = `${large.width}px`;
    svg.style.height = `${large.height}px`;
    svg.style.transform = `translate(${(frame.width - large.width) / 2}px, ${(frame.height - large.height) / 2}px)`;
    this.#painter?.draw(svg, large, devicePixelRatio, gridOrigin(this.#chart, frame));
  }
}

function drawing(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.dataset.land = '';
  return svg;
}

const isHidden = (svg: SVGSVGElement): boolean => svg.hasAttribute('hidden');
const hide = (svg: SVGSVGElement, isHidden: boolean): void => {
  svg.toggleAttribute('hidden', isHidden);
};

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
