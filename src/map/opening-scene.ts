import type { Chart } from './chart.ts';
import { overlap } from './clip-line.ts';
import type { Label } from './labels.ts';
import { type Frame, pixelOf, type Spot } from './mercator.ts';
import { openingLook } from './opening.ts';
import type { Pin } from './pins.ts';
import { lettered, type Scene, type SceneOptions, sceneOf, type Unlettered, unlettered } from './scene.ts';
import { anyShape, frameFor, setFor } from './still-sets.ts';

type Options = Omit<SceneOptions, 'taken' | 'beyond'>;

/**
 * The still map's scene without its lettering, for a window in which the map shows its opening; null where it looks at
 * something else. In steps with `openingScene` and `liveScene`, for each takes a slow phone as long as a finger notices.
 */
export function openingDrawn(chart: Chart, frame: Frame, options: Options): Unlettered | null {
  if (options.focus?.on !== 'route' || !isOpening(chart, frame)) return null;
  const reference = frameFor(chart, setFor(frame));
  return unlettered(chart, reference, { ...options, ...anyShape(chart, reference) });
}

/** The still map's scene with its lettering. */
export function openingScene(chart: Chart, frame: Frame, drawn: Unlettered | null, options: Options): Scene | null {
  if (drawn === null) return null;
  const reference = frameFor(chart, setFor(frame));
  return lettered(chart, reference, drawn, { ...options, ...anyShape(chart, reference) });
}

/**
 * The scene for a window. For the opening view it is that of the `still` map, to the last label, so that nothing jumps when
 * the live map takes over; unless a button would cover a stop's name.
 */
export function liveScene(chart: Chart, frame: Frame, still: Scene | null, options: SceneOptions): Scene {
  const own = () => sceneOf(chart, frame, options);
  if (still === null) return own();
  const move = mover(frameFor(chart, setFor(frame)), frame);
  const pins = still.pins.map((pin) => movedPin(pin, move));
  const standing = new Map(still.pins.map(({ at }, index) => [at, pins[index]?.at]));
  const labels = still.labels.map((label) => movedLabel(label, (of) => standing.get(of) ?? move(of)));
  const isFree = ({ rect }: Label) => !options.taken.some((taken) => overlap(taken, rect));
  if (!labels.every(isFree)) return own();
  const { legs, venues } = unlettered(chart, frame, options);
  return {
    venues,
    // A bend keeps its pixels in a larger window, so that the still map's arrow would lie beside it.
    legs: legs.map((leg) => (leg.line.bend === 0 ? { ...leg, arrow: movedArrow(arrowOf(still, leg.id), move) } : leg)),
    pins,
    labels,
    names: still.names.map((label) => movedLabel(label, move)).filter(isFree),
  };
}

const arrowOf = ({ legs }: Scene, id: string) => legs.find((leg) => leg.id === id)?.arrow ?? null;

function isOpening(chart: Chart, frame: Frame): boolean {
  const { x, y, world } = openingLook(chart.opening, frame.width, frame.height);
  return Math.hypot(x - frame.x, y - frame.y) * world < 1 && Math.abs(frame.world / world - 1) < 1e-3;
}

type Move = (at: Spot) => Spot;

/** From pixels of one frame to those of another over the same spot. */
function mover(from: Frame, to: Frame): Move {
  return ({ x, y }) =>
    pixelOf(to, { x: from.x + (x - from.width / 2) / from.world, y: from.y + (y - from.height / 2) / from.world });
}

/** A pin beside its spot stays as far beside it in a larger window. */
function movedPin(pin: Pin, move: Move): Pin {
  const home = move(pin.home);
  return { ...pin, home, at: { x: home.x + pin.at.x - pin.home.x, y: home.y + pin.at.y - pin.home.y } };
}

function movedLabel(label: Label, move: Move): Label {
  const of = move(label.of);
  const [dx, dy] = [of.x - label.of.x, of.y - label.of.y];
  const { left, right, top, bottom } = label.rect;
  return {
    ...label,
    of,
    at: { x: label.at.x + dx, y: label.at.y + dy },
    rect: { left: left + dx, right: right + dx, top: top + dy, bottom: bottom + dy },
  };
}

const movedArrow = <T extends Spot>(arrow: T | null, move: Move): T | null =>
  arrow === null ? null : { ...arrow, ...move(arrow) };
