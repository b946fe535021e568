import type { Rect } from './clip-line.ts';
import { contains, grown } from './clip-line.ts';
import { type Label, placeLabels, type Wish, widthOf } from './labels.ts';
import { type Frame, pixelOf, type Spot } from './mercator.ts';

/** `[x, y, room, text]` in units of the basemap's world file: room to either side; 0 for an ocean. */
export type Name = [x: number, y: number, room: number, text: string];

/** Units across the world in the world file of the basemap. */
export const WORLD_UNITS = 2048;

const MOST = 12;
/** The room to either side must be this share of the name's width: it may reach over an edge, but not name the neighbours. */
const ROOM = 0.4;

/** A dozen names at most, where there is room for them and nothing else: oceans, then lands, the largest first. */
export function placeNames(names: Name[], frame: Frame, taken: Rect[], trail: Spot[]): Label[] {
  const window = { left: 0, top: 0, right: frame.width, bottom: frame.height };
  const placed: Label[] = [];
  const oceansFirst = [...names].sort((a, b) => (a[2] === 0 ? 0 : 1) - (b[2] === 0 ? 0 : 1));
  for (const wish of oceansFirst.flatMap((name) => wishesFor(name, frame))) {
    if (placed.length >= MOST || placed.some(({ key }) => key === wish.key)) continue;
    const [label] = placeLabels([wish], {
      window,
      taken: [...taken, ...placed.map(({ rect }) => grown(rect, 6))],
      trail,
    });
    if (label !== undefined && !trail.some((spot) => contains(grown(label.rect, 2), spot))) placed.push(label);
  }
  return placed;
}

/** Where a land's name may stand instead of in its middle: shares of the room to either side, and pixels down. */
const BESIDE = [
  [0, 0],
  [-0.45, 0],
  [0.45, 0],
  [0, -18],
  [0, 18],
  [-0.45, 18],
  [0.45, 18],
  [-0.45, -18],
  [0.45, -18],
] as const;

/** The places for a name, the best first, in each copy of the world that the window shows. */
function wishesFor([x, y, room, text]: Name, frame: Frame): Wish[] {
  const lines = [{ text, lettering: room === 0 ? ('sea' as const) : ('land' as const) }];
  if (room > 0 && (room / WORLD_UNITS) * frame.world < widthOf(lines) * ROOM) return [];
  const half = frame.width / 2 / frame.world;
  const share = x / WORLD_UNITS;
  const spots: Spot[] = [];
  for (let copy = Math.ceil(frame.x - half - share); copy <= frame.x + half - share; copy++)
    spots.push(pixelOf(frame, { x: share + copy, y: y / WORLD_UNITS }));
  const aside = (room / WORLD_UNITS) * frame.world;
  const places = room === 0 ? BESIDE.slice(0, 1) : BESIDE;
  return places.flatMap(([shift, down]) =>
    spots.map((spot) => ({
      key: text,
      lines,
      at: { x: spot.x + shift * aside, y: spot.y + down },
      clearX: 0,
      clearY: 0,
    })),
  );
}
