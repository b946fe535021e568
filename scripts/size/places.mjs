import { chunksWith, firstLoad, readChunks, withImports } from './chunks.mjs';

/** Packages that most readers never need, or need only after the first paint, by what may ask for them. */
const LAZY = [
  'leaflet',
  'react-leaflet',
  '@react-leaflet/core',
  'valibot',
  'jsonc-parser',
  'topojson-client',
  'minisearch',
];

/** The faults in where packages have gone: in the first load, or the checker's in the map's script and the other way round. */
export function misplaced() {
  const chunks = readChunks();
  const first = firstLoad(chunks);
  const early = LAZY.filter((name) => chunksWith(chunks, name).some((chunk) => first.has(chunk)));
  const mapLoads = mapScripts(chunks);
  const withMap = ['valibot', 'jsonc-parser'].filter((name) =>
    chunksWith(chunks, name).some((chunk) => mapLoads.has(chunk)),
  );
  return [
    ...early.map((name) => `${name} is in the first load: import it lazily`),
    ...withMap.map((name) => `${name} comes with the map: only opening another trip needs it`),
  ];
}

/** The map's script and what comes with it, less the first load, which is there already. */
export function mapScripts(chunks) {
  const first = firstLoad(chunks);
  const [map] = chunksWith(chunks, 'leaflet').filter((chunk) => !first.has(chunk));
  return new Set([...withImports(chunks, map)].filter((chunk) => !first.has(chunk)));
}
