// Natural Earth, as world-atlas packs it: projected, simplified, as rings of land and lines of borders.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import { mercator } from './mercator.mjs';
import { ringsOf, unwrap } from './rings.mjs';

const require = createRequire(import.meta.url);

/**
 * One scale of the atlas in a world so many units wide. Corners that add less than `detail` square units are left out,
 * the same on both sides of a border.
 *
 * @param {'110m' | '50m' | '10m'} scale
 */
export function atlas(scale, world, detail) {
  const topology = simplify(presimplify(projected(read(scale), world)), detail);
  const { countries, land } = topology.objects;
  return {
    land: ringsOf(feature(topology, land)).map((ring) => unwrap(ring.slice(0, -1), world)),
    borders: mesh(topology, countries, (a, b) => a !== b).coordinates.map((line) => unwrap(line, world)),
    countries: feature(topology, countries).features.map(({ id, properties, ...rest }) => ({
      id,
      name: properties.name,
      rings: ringsOf({ features: [rest] }).map((ring) => unwrap(ring.slice(0, -1), world)),
    })),
  };
}

const read = (scale) => JSON.parse(fs.readFileSync(require.resolve(`world-atlas/countries-${scale}.json`), 'utf8'));

function projected({ transform: { scale, translate }, arcs, ...rest }, world) {
  const project = mercator(world);
  const place = (arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      [x, y] = [x + dx, y + dy];
      return project([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    });
  };
  return { ...rest, arcs: arcs.map(place) };
}
