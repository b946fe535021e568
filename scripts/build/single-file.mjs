import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { atlas } from '../basemap/atlas.mjs';
import { cells } from '../basemap/cells.mjs';
import { SCALES } from '../basemap/levels.mjs';
import { basemap } from '../basemap.mjs';
import { shortClassNames } from '../vite/class-names.mjs';
import { leanIcons, leanLeaflet, leanLocales, leanReact } from '../vite/lean-packages.mjs';
import { builtTrip } from './built-trip.mjs';
import { linkScripts } from './link-scripts.mjs';
import { sha256 } from './sha256.mjs';
import { site } from './site.mjs';
import { busyStops, cellsAround } from './trip-cells.mjs';

/**
 * Writes the pages that stand alone: `<trip id>.html`, the whole app, and `embed.html`, the embed. Each has its script, its
 * style, the trip and the map in itself, so that it works from a file and in a frame without an origin of its own, where a
 * script beside it would be asked for with an origin and refused.
 */
export async function buildSingleFiles(dist, licenses) {
  const trip = JSON.parse(fs.readFileSync(builtTrip(dist), 'utf8'));
  if (fs.existsSync(path.join(dist, `${trip.id}.html`)) || trip.id === 'embed')
    throw new Error(`The trip’s id is “${trip.id}”, and ${trip.id}.html is a page of the site: give it another id.`);
  const { renderAlone, embedLand } = await import(pathToFileURL(path.resolve('build/prerender/entry.js')));
  const icon = fs.readFileSync('public/icon.svg', 'utf8').trim();
  const given = { icon, site: site(), sha256 };
  const around = [...cellsAround(busyStops(trip), 0.05)].map((name) => `50m/${name}.json`);
  const pages = [
    { kind: 'app', entry: 'src/main.tsx', file: `${trip.id}.html`, detail: 200, land: around, licenses },
    {
      kind: 'embed',
      entry: 'src/embed.tsx',
      file: 'embed.html',
      detail: 320,
      land: [...new Set([...around, ...embedLand(trip)])],
      licenses: BESIDE,
    },
  ];
  for (const { kind, entry, file, detail, land: names, licenses: texts } of pages) {
    const land = await carriedBasemap(names, detail);
    const html = await renderAlone(trip, { kind, ...given, basemap: land, licenses: texts, ...(await bundle(entry)) });
    fs.writeFileSync(path.join(dist, file), html);
  }
}

/** What a page begins with, React apart from the rest, and all that may come later, in a script each. */
const SCRIPTS = [
  { name: 'react', test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
  { name: 'first', tags: ['$initial'], priority: 2 },
  { name: 'late', test: /./, priority: 1 },
];

/** The bundler's files, in the order in which a page runs them; then what it asks for later, and its style. */
const FIRST = ['rolldown-runtime.js', 'react.js', 'all.js'];
const LATE = 'late.js';
const STYLE = 'all.css';

/** All of an entry in a few scripts and one style. */
async function bundle(entry) {
  const outDir = path.resolve('build/alone');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'import.meta.env.TRIP_ORIGINS': '[]', 'import.meta.env.ALONE': 'true' },
    css: { modules: shortClassNames() },
    plugins: [react(), leanIcons(), leanLeaflet(), leanLocales(), leanReact(), noFiles()],
    build: {
      outDir,
      emptyOutDir: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      modulePreload: false,
      rolldownOptions: {
        input: path.resolve(entry),
        output: {
          codeSplitting: { groups: SCRIPTS },
          entryFileNames: 'all.js',
          chunkFileNames: '[name].js',
          assetFileNames: 'all.[ext]',
        },
      },
    },
  });
  const read = (name) => fs.readFileSync(path.join(outDir, name), 'utf8').trim();
  const others = fs.readdirSync(outDir).filter((name) => ![...FIRST, LATE, STYLE].includes(name));
  if (others.length > 0) throw new Error(`${entry} does not fit in its scripts: ${others.join(', ')} lie beside them`);
  const script = (file) => ({ file, text: read(file) });
  return { ...linkScripts(FIRST.map(script), script(LATE)), css: read(STYLE) };
}

/** The page carries the map's files: there is no folder of them. */
function noFiles() {
  const id = 'virtual:basemap';
  return {
    name: 'no-basemap-files',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: (asked) => (asked === `\0${id}` ? 'export const folder = ""; export const read = null;' : undefined),
  };
}

/** The embed is always served by the site, which has the texts. */
const BESIDE = 'The licences of what is in this page are in licenses.txt, beside it.';

/**
 * The world, and these files of finer land, simpler than the site's: corners of less than `detail` square units of the 50m
 * scale are left out (16 are a pixel at zoom 6). The finest scale is not looked for then.
 */
async function carriedBasemap(names, detail) {
  const { folder } = await basemap();
  const world = JSON.parse(fs.readFileSync(path.join(folder, 'world.json'), 'utf8'));
  const { world: units, across } = SCALES.find(({ scale }) => scale === '50m');
  const all = cells(atlas('50m', units, detail), { world: units, across, over: units / across / 64 });
  return {
    'world.json': { ...world, cells: { '50m': world.cells['50m'] } },
    ...Object.fromEntries(
      [...all].map(([name, cell]) => [`50m/${name}.json`, cell]).filter(([file]) => names.includes(file)),
    ),
  };
}
