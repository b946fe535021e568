// `npm run build`: the app, its pages with everything readable in them, the pictures for links, the licences, embed.js, the pages
// that stand alone, the service worker, the headers, the compressed copies.
// SITE_URL: where it will stand. TRIP_ORIGINS: other origins that ?trip= may open, by comma. TRIP, NO_NOTES: see below. DIST:
// another folder than dist.
import fs from 'node:fs';
import { build } from 'vite';
import { compress } from './build/compress.mjs';
import { buildEmbedScript } from './build/embed.mjs';
import { writeHeaders } from './build/headers.mjs';
import { licenses } from './build/licenses.mjs';
import { BUILD_OPTIONS } from './build/options.mjs';
import { prerender } from './build/prerender.mjs';
import { buildServiceWorker } from './build/service-worker.mjs';
import { drawShareImages } from './build/share-images.mjs';
import { buildSingleFiles } from './build/single-file.mjs';
import { readOptions } from './options.mjs';

process.env.NODE_ENV = 'production'; // before React is loaded: its server renderer reads it then
const asked = readOptions('npm run build --', BUILD_OPTIONS);
if (asked['no-notes']) process.env.NO_NOTES = '1';
if (asked.trip !== undefined) process.env.TRIP = asked.trip;
const dist = process.env.DIST ?? 'dist';

try {
  await build({ logLevel: 'warn' });
  await build({
    logLevel: 'warn',
    build: { ssr: 'src/prerender/entry.tsx', outDir: 'build/prerender', emptyOutDir: true, copyPublicDir: false },
  });
  const files = await prerender(dist);
  const images = await drawShareImages(dist);
  const texts = licenses();
  fs.writeFileSync(`${dist}/licenses.txt`, texts);
  await buildEmbedScript(dist);
  await buildSingleFiles(dist, texts);
  await buildServiceWorker(dist);
  writeHeaders(dist);
  await compress(dist);
  if (!process.env.SITE_URL)
    console.log('» SITE_URL is not set: no oembed.json, sitemap.xml or robots.txt, which need it.');
  console.log(`» Built ${dist}: ${files} prerendered files, ${images} pictures for links.`);
} catch (error) {
  console.error(`» The build failed.\n${error.message}`);
  process.exit(1);
}
