import type { LeafletEvent, Map as LeafletMap } from 'leaflet';
import { isCalm } from '../parts/motion.effect.ts';
import { between, isNear } from './camera.ts';
import { type Frame, type Look, pointOf, spotOf, worldAt, zoomOf } from './mercator.ts';

/** Drawn around the window as well, as a share of its size, so that there is something to drag into view. */
export const BEYOND = 0.25;

const FLIGHT_MS = 350;
/** A step of the wheel or a key. */
const GLIDE_MS = 160;
const REST_MS = 90;

/** What the picture shows; drawn for a frame, and moved and scaled in between. */
export interface Drawing {
  /** Draws all for a frame. With `isFlight` a flight begins: what was drawn before stays beneath. */
  draw: (frame: Frame, isFlight: boolean) => void;
  landed: () => void;
}

/**
 * The moving picture over Leaflet, which keeps the view but draws nothing here. While the map moves, what is drawn is only
 * moved and scaled, which costs next to nothing; it is drawn anew when the map has come to rest.
 */
export class MovingPicture {
  readonly #map: LeafletMap;
  readonly #root: HTMLElement;
  readonly #drawing: Drawing;
  #drawn: Frame;
  #shown: Look;
  #isProgram = false;
  #flight = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #stop: () => void;

  /** `moved` is called when the reader, not the program, begins to move the map. */
  constructor(map: LeafletMap, root: HTMLElement, drawing: Drawing, moved: () => void) {
    this.#map = map;
    this.#root = root;
    this.#drawing = drawing;
    this.#drawn = frameOf(map);
    this.#shown = this.#drawn;
    const begun = () => {
      if (!this.#isProgram) moved();
    };
    const handlers = {
      movestart: begun,
      zoomstart: begun,
      move: () => this.#follow(),
      // Two fingers lead the picture themselves; a step of the wheel or of a key is made smooth here.
      zoom: (event: LeafletEvent) => ('pinch' in event ? this.#follow() : this.#glide()),
      moveend: () => this.#restSoon(),
      zoomend: () => this.#restSoon(),
      resize: () => this.redraw(),
    };
    map.on(handlers);
    this.#stop = () => map.off(handlers);
  }

  end(): void {
    this.#stop();
    this.#endFlight();
    clearTimeout(this.#rest);
  }

  /** Draws for the view as it is now. */
  redraw(): void {
    clearTimeout(this.#rest);
    this.#endFlight();
    this.#drawNow(false);
  }

  /** Goes to a look: shown as a movement of 350 ms, or at once if it is far, or the reader wants no motion. */
  go(to: Look): void {
    const from = this.#shown;
    if (isSame(from, to)) return;
    const moves = isNear(from, to, this.#drawn) && !isCalm();
    this.#setView(to);
    this.#drawNow(moves);
    if (moves) this.#fly(from, FLIGHT_MS);
    else this.#endFlight();
  }

  /** Goes to a look at once. */
  jump(to: Look): void {
    this.#setView(to);
    this.redraw();
  }

  #setView(to: Look): void {
    clearTimeout(this.#rest);
    this.#isProgram = true;
    this.#map.setView(pointOf(to), zoomOf(to.world), { animate: false });
    this.#isProgram = false;
  }

  /** Leads what is seen from a look to where the map is, even while the map itself goes on. */
  #fly(from: Look, duration: number): void {
    cancelAnimationFrame(this.#flight);
    const start = performance.now();
    const step = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - start) / duration));
      this.#show(between(from, frameOf(this.#map), 1 - (1 - share) ** 3));
      if (share < 1) this.#flight = requestAnimationFrame(step);
      else this.#land();
    };
    this.#show(from);
    this.#flight = requestAnimationFrame(step);
  }

  #land(): void {
    this.#endFlight();
    if (!isSame(this.#drawn, frameOf(this.#map))) this.#drawNow(false);
  }

  #endFlight(): void {
    cancelAnimationFrame(this.#flight);
    this.#flight = 0;
    this.#show(frameOf(this.#map));
    this.#drawing.landed();
  }

  #glide(): void {
    if (this.#isProgram) return;
    if (isCalm()) this.#follow();
    else this.#fly(this.#shown, GLIDE_MS);
  }

  #drawNow(isFlight: boolean): void {
    this.#drawn = frameOf(this.#map);
    this.#drawing.draw(this.#drawn, isFlight);
    this.#show(this.#drawn);
  }

  /** Under the reader's hand: moves what is drawn along, and draws anew before its edge comes into view. */
  #follow(): void {
    if (this.#isProgram || this.#flight !== 0) return;
    const look = frameOf(this.#map);
    const { width, height } = this.#drawn;
    const far =
      Math.max(Math.abs(look.x - this.#drawn.x) / width, Math.abs(look.y - this.#drawn.y) / height) * look.world;
    if (far > BEYOND * 0.8 && look.world === this.#drawn.world) this.#drawNow(false);
    else this.#show(look);
  }

  #restSoon(): void {
    clearTimeout(this.#rest);
    if (!this.#isProgram && this.#flight === 0) this.#rest = setTimeout(() => this.redraw(), REST_MS);
  }

  /** Puts what was drawn for one look where it belongs in another. */
  #show(look: Look): void {
    this.#shown = look;
    const { width, height, x, y, world } = this.#drawn;
    const scale = look.world / world;
    const pane = this.#map.containerPointToLayerPoint([0, 0]);
    const left = (x - look.x) * look.world + (width / 2) * (1 - scale) + pane.x;
    const top = (y - look.y) * look.world + (height / 2) * (1 - scale) + pane.y;
    this.#root.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
    this.#root.style.setProperty('--inverse', String(1 / scale));
  }
}

/** Leaflet's view, in shares of the world. */
export function frameOf(map: LeafletMap): Frame {
  const { x: width, y: height } = map.getSize();
  return { ...spotOf(map.getCenter()), world: worldAt(map.getZoom()), width, height };
}

const isSame = (a: Look, b: Look): boolean =>
  Math.abs(a.world / b.world - 1) < 1e-4 && Math.hypot(a.x - b.x, a.y - b.y) * b.world < 0.5;
