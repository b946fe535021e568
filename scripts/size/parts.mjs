import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { builtTrip } from '../build/built-trip.mjs';
import { BUDGET } from './budget.mjs';
import { firstLoad, readChunks, withImports } from './chunks.mjs';
import { mapScripts } from './places.mjs';

/** What a first visit loads, part by part: { name, size, limit } in KiB after brotli. */
export function parts(dist) {
  const chunks = readChunks();
  const [first, map] = [firstLoad(chunks), mapScripts(chunks)];
  const weigh = (files) => files.reduce((sum, file) => sum + kibibytes(path.join(dist, file)), 0);
  const rows = [
    { name: 'index.html, its style within', size: weigh(['index.html']), limit: BUDGET.page },
    { name: 'first-load script', size: weigh(scripts(first)), limit: BUDGET.firstScript },
    { name: 'map, script and style', size: weigh([...scripts(map), ...styles(map, first)]), limit: BUDGET.mapChunk },
    { name: 'views that come after', size: weigh(lateFiles(chunks, first, map)), limit: BUDGET.lateViews },
    { name: 'basemap of the first view', size: weigh(firstBasemap(dist)), limit: BUDGET.firstBasemap },
    { name: 'trip', size: weigh(matching(dist, /^trip-.*\.json$/)), limit: BUDGET.trip },
  ];
  const icon = weigh(['icon.svg']);
  const whole = rows.reduce((sum, { size }) => sum + size, icon);
  return [
    ...rows,
    { name: 'everything of a first visit', size: whole, limit: BUDGET.firstVisit },
    ...elsewhere(dist, weigh),
  ];
}

/** What does not come with a visit to the site: what others embed, the file that stands alone, what is kept for offline. */
function elsewhere(dist, weigh) {
  const trip = JSON.parse(fs.readFileSync(builtTrip(dist), 'utf8'));
  return [
    { name: 'embed.html, everything in it', size: weigh(['embed.html']), limit: BUDGET.embed },
    { name: 'embed.js', size: weigh(['embed.js']), limit: BUDGET.embedScript },
    { name: 'the app in one file', size: weigh([`${trip.id}.html`]), limit: BUDGET.oneFile },
    { name: 'kept for use without a network', size: weigh(keptFiles(dist)), limit: BUDGET.offline },
  ];
}

/** What the worker keeps, read back out of it. */
export function keptFiles(dist) {
  const worker = fs.readFileSync(path.join(dist, 'sw.js'), 'utf8');
  return [...worker.matchAll(/["']?url["']?:\s*["'`]([^"'`]+)["'`]/g)].map(([, file]) => file);
}

/** What of the first view stands in the page already and is woken, or fetched ahead, once the rest has come. */
const LATE = [
  ...['timeline/Strip', 'detail/Detail', 'map/MapKey', 'map/CitySheets'].map((view) => `src/${view}.tsx`),
  'src/timeline/scroll.effect.ts',
];

function lateFiles(chunks, first, map) {
  const roots = chunks.filter(({ modules }) => modules.some((id) => LATE.includes(id)));
  const all = new Set(roots.flatMap((chunk) => [...withImports(chunks, chunk)]));
  const late = new Set([...all].filter((chunk) => !first.has(chunk) && !map.has(chunk)));
  return [...scripts(late), ...styles(late, first)];
}

function scripts(chunks) {
  return [...chunks].map(({ file }) => file);
}

/** The style of the first load is inlined in the page. */
function styles(chunks, first) {
  const inlined = new Set([...first].flatMap(({ css }) => css));
  return [...new Set([...chunks].flatMap(({ css }) => css))].filter((file) => !inlined.has(file));
}

function matching(dist, pattern) {
  const files = fs.readdirSync(path.join(dist, 'assets')).filter((file) => pattern.test(file));
  return files.map((file) => path.join('assets', file));
}

/** The whole world at its coarsest, which the opening view is drawn from; finer cells come when the map is zoomed in. */
function firstBasemap(dist) {
  const [version] = fs.readdirSync(path.join(dist, 'basemap'));
  return [path.join('basemap', version, 'world.json')];
}

function kibibytes(file) {
  const { constants, brotliCompressSync } = zlib;
  return brotliCompressSync(fs.readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1024;
}
