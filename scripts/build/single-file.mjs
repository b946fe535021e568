import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import zlib from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { basemap } from '../basemap.mjs';
import { builtTrip } from './built-trip.mjs';
import { cellsAround } from './trip-cells.mjs';

/** What each page may weigh, in KiB after brotli. */
const LIMITS = { app: 260, embed: 220 };

/**
 * Writes the pages that stand alone: `<trip id>.html`, the whole app, and `embed.html`, the embed. Each has its script, its
 * style, the trip and the map in itself, so that it works from a file and in a frame without an origin of its own, where a
 * script beside it would be asked for with an origin and refused.
 */
export async function buildSingleFiles(dist, licenses) {
  const trip = JSON.parse(fs.readFileSync(builtTrip(dist), 'utf8'));
  const { renderAlone } = await import(pathToFileURL(path.resolve('build/prerender/entry.js')));
  const carried = await carriedBasemap(trip);
  const icon = fs.readFileSync('public/icon.svg', 'utf8').trim();
  const given = { basemap: carried, licenses, icon, site: site(), sha256 };
  const pages = [
    { kind: 'app', entry: 'src/main.tsx', file: `${trip.id}.html` },
    { kind: 'embed', entry: 'src/embed.tsx', file: 'embed.html' },
  ];
  for (const { kind, entry, file } of pages) {
    const html = await renderAlone(trip, { kind, ...given, ...(await bundle(entry)) });
    fs.writeFileSync(path.join(dist, file), html);
    checkSize(file, html, LIMITS[kind]);
  }
}

/** All of an entry in one script and one style. */
async function bundle(entry) {
  const outDir = path.resolve('build/alone');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'import.meta.env.TRIP_ORIGINS': '[]' },
    plugins: [react(), noFiles()],
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
        output: { codeSplitting: false, entryFileNames: 'all.js', assetFileNames: 'all.[ext]' },
      },
    },
  });
  const read = (name) => fs.readFileSync(path.join(outDir, name), 'utf8').trim();
  const others = fs.readdirSync(outDir).filter((name) => !['all.js', 'all.css'].includes(name));
  if (others.length > 0) throw new Error(`${entry} does not fit in one script: ${others.join(', ')} lie beside it`);
  return { script: read('all.js'), css: read('all.css') };
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

/** The world, and finer land where the trip goes; not the finest, which the map then does not look for. */
async function carriedBasemap(trip) {
  const { folder } = await basemap();
  const read = (name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
  const world = read('world.json');
  const cells = [...cellsAround(trip)].map((name) => `50m/${name}.json`);
  const present = cells.filter((name) => fs.existsSync(path.join(folder, name)));
  return {
    'world.json': { ...world, cells: { '50m': world.cells['50m'] } },
    ...Object.fromEntries(present.map((name) => [name, read(name)])),
  };
}

function site() {
  const { SITE_URL } = process.env;
  return SITE_URL ? new URL(SITE_URL.replace(/\/*$/, '/')).href : null;
}

function sha256(text) {
  return createHash('sha256').update(text).digest('base64');
}

function checkSize(file, html, limit) {
  const size = zlib.brotliCompressSync(html, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1024;
  console.log(`» ${file}: ${size.toFixed(0)} KiB after brotli, everything in it.`);
  if (size > limit) throw new Error(`${file} is ${size.toFixed(0)} KiB after brotli, over ${limit}.`);
}
