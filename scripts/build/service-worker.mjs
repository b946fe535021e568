import fs from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';
import { onlyWith, readChunks } from '../size/chunks.mjs';
import { builtTrip } from './built-trip.mjs';
import { busyStops, cellsAround } from './trip-cells.mjs';

/** Not kept: what opens another trip, whose file needs the network anyway, and the drawing in place of a map that did not load. */
const NOT_KEPT = ['src/app/other.effect.tsx', 'src/map/LatePicture.tsx'];

/**
 * Writes sw.js with the list of files it keeps, after all of them are written: the page, the scripts, the trip, and the
 * map of where the trip goes. Not the pictures for links, not the finest coast, not what embeds.
 */
export async function buildServiceWorker(dist) {
  const draft = path.resolve('build/worker');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: draft,
      emptyOutDir: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input: path.resolve('src/offline/worker.effect.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  const cells = cellsAround(busyStops(JSON.parse(fs.readFileSync(builtTrip(dist), 'utf8'))), 0.05);
  const isFar = ({ url }) => /\/50m\//.test(url) && !cells.has(path.basename(url, '.json'));
  const chunks = readChunks();
  const rare = NOT_KEPT.flatMap((module) => onlyWith(chunks, module)).flatMap(({ file, css }) => [file, ...css]);
  // The first style stands in the page itself.
  const unused = new Set([...rare, ...chunks.filter(({ isEntry }) => isEntry).flatMap(({ css }) => css)]);
  const { count, warnings, filePaths } = await injectManifest({
    swSrc: path.join(draft, 'sw.js'),
    swDest: path.join(dist, 'sw.js'),
    globDirectory: dist,
    globPatterns: [
      'index.html',
      'assets/**/*.{js,css,json}',
      'basemap/*/world.json',
      'basemap/*/50m/*.json',
      'icon.svg',
      'manifest.webmanifest',
    ],
    dontCacheBustURLsMatching: /-[\w-]{8}\.\w+$|\/basemap\//,
    manifestTransforms: [
      (entries) => ({ manifest: entries.filter((entry) => !isFar(entry) && !unused.has(entry.url)).map(withBytes) }),
    ],
    maximumFileSizeToCacheInBytes: 5_000_000,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  if (filePaths.length === 0) throw new Error('workbox-build wrote no worker');
  return count;
}

/** workbox-build takes `size` out again. */
const withBytes = (entry) => ({ ...entry, bytes: entry.size });
