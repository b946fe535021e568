// Where names stand on the map: countries in the middle of their widest room, and four oceans.

import { mercator } from './mercator.mjs';
import { boxOf } from './rings.mjs';

/** Names the atlas shortens or spells otherwise than Unicode's list of regions, which gives the printed form. */
const OTHERWISE = {
  'Antigua and Barb.': 'AG',
  'Bosnia and Herz.': 'BA',
  'Central African Rep.': 'CF',
  'Dem. Rep. Congo': 'CD',
  'Dominican Rep.': 'DO',
  'Eq. Guinea': 'GQ',
  'Marshall Is.': 'MH',
  'S. Sudan': 'SS',
  'Solomon Is.': 'SB',
  'St. Kitts and Nevis': 'KN',
  'St. Vin. and Gren.': 'VC',
  'United States of America': 'US',
  "Côte d'Ivoire": 'CI',
  'Timor-Leste': 'TL',
  Congo: 'CG',
  Macedonia: 'MK',
  'São Tomé and Principe': 'ST',
  eSwatini: 'SZ',
  Turkey: 'TR',
};

/** Printed otherwise than the list has it, where that would puzzle a reader of a map. */
const PRINTED = { en: { CD: 'DR Congo', CG: 'Congo' } };

/**
 * Not named, for the name, the status or the extent is contested, or (Antarctica) it is no country. A map of one trip is
 * no place to decide it. Names in the list that need brackets or a dash to be told apart are left out by `plain`.
 */
const LEFT_OUT = new Set(['TW', 'EH', 'PS', 'XK', 'HK', 'MO', 'AQ', 'FK', 'GI', 'GS', 'IO', 'TF']);

const plain = (name) => name !== undefined && !/[()]| - |SAR/.test(name);

/** Open sea whose name nobody contests: longitude, latitude, name; several places each, for some will be out of view. */
const OCEANS = [
  [-150, 30, 'Pacific Ocean'],
  [-130, -20, 'Pacific Ocean'],
  [-165, 3, 'Pacific Ocean'],
  [160, 25, 'Pacific Ocean'],
  [150, 18, 'Pacific Ocean'],
  [-42, 30, 'Atlantic Ocean'],
  [-25, 5, 'Atlantic Ocean'],
  [-18, -22, 'Atlantic Ocean'],
  [-35, 50, 'Atlantic Ocean'],
  [76, -8, 'Indian Ocean'],
  [80, -28, 'Indian Ocean'],
];

/**
 * `[x, y, room, text]` in whole units: `room` is half the width that a name has there, 0 for an ocean. Largest first.
 *
 * @param {{ name: string, rings: number[][][] }[]} countries
 */
export function names(countries, world, language = 'en') {
  const regions = regionCodes();
  const printed = new Intl.DisplayNames([language], { type: 'region' });
  const lands = countries.flatMap(({ name, rings }) => {
    const code = OTHERWISE[name] ?? regions.get(name);
    const text = PRINTED[language]?.[code] ?? (code === undefined ? undefined : printed.of(code));
    return LEFT_OUT.has(code) || !plain(text) ? [] : [[...roomiest(rings), text]];
  });
  const place = mercator(world);
  const seas = OCEANS.map(([lng, lat, text]) => [...place([lng, lat]).map(Math.round), 0, text]);
  return [...lands.sort((a, b) => b[2] - a[2]), ...seas];
}

/** English names of regions to their codes of two letters. */
function regionCodes() {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(codes.map((code) => [english.of(code)?.replace(/^St\. /, 'Saint '), code]).reverse());
}

/** As if the land were half as wide: names are wide, so room to either side counts for less. */
const SQUEEZE = 2.5;

/** The point of the largest part that is farthest from its edges, and how far, in whole units. */
function roomiest(rings) {
  const squeezed = rings.map((ring) => ring.map(([x, y]) => [x / SQUEEZE, y]));
  const largest = squeezed.reduce((best, ring) => (extent(ring) > extent(best) ? ring : best));
  let [west, north, east, south] = boxOf(largest);
  let best = { x: (west + east) / 2, y: (north + south) / 2, room: 0 };
  for (let round = 0; round < 4; round++) {
    best = bestOf(largest, { west, north, east, south }, best);
    const [w, h] = [(east - west) / 8, (south - north) / 8];
    [west, east, north, south] = [best.x - w, best.x + w, best.y - h, best.y + h];
  }
  return [Math.round(best.x * SQUEEZE), Math.round(best.y), Math.max(0.1, Math.round(best.room * SQUEEZE * 10) / 10)];
}

const GRID = 16;

function bestOf(ring, { west, north, east, south }, known) {
  let best = known;
  for (let row = 1; row < GRID; row++)
    for (let column = 1; column < GRID; column++) {
      const [x, y] = [west + ((east - west) * column) / GRID, north + ((south - north) * row) / GRID];
      const room = inside(ring, x, y) ? Math.sqrt(nearest(ring, x, y)) : 0;
      if (room > best.room) best = { x, y, room };
    }
  return best;
}

function extent(ring) {
  const [west, north, east, south] = boxOf(ring);
  return (east - west) * (south - north);
}

function inside(ring, x, y) {
  return ring.reduce((within, [ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length];
    return ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay) ? !within : within;
  }, false);
}

function nearest(ring, x, y) {
  return ring.reduce((least, [ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length];
    const [dx, dy] = [bx - ax, by - ay];
    const share = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    return Math.min(least, (x - ax - share * dx) ** 2 + (y - ay - share * dy) ** 2);
  }, Number.POSITIVE_INFINITY);
}
