// `npm run build`: the app, then its pages with everything readable in them, then the licences of what is in it.
// TRIP: another trip file. SITE_URL: where it will stand. TRIP_ORIGINS: other origins that ?trip= may open, by comma.
// DIST: another folder than dist.
import fs from 'node:fs';
import { build } from 'vite';
import { buildEmbedScript } from './build/embed.mjs';
import { licenses } from './build/licenses.mjs';
import { prerender } from './build/prerender.mjs';
import { drawShareImages } from './build/share-images.mjs';

process.env.NODE_ENV = 'production'; // before React is loaded: its server renderer reads it then
const dist = process.env.DIST ?? 'dist';

try {
  await build({ logLevel: 'warn' });
  await build({
    logLevel: 'warn',
    build: { ssr: 'src/prerender/entry.tsx', outDir: 'build/prerender', emptyOutDir: true, copyPublicDir: false },
  });
  const files = await prerender(dist);
  const images = await drawShareImages(dist);
  await buildEmbedScript(dist);
  fs.writeFileSync(`${dist}/licenses.txt`, licenses());
  if (!process.env.SITE_URL)
    console.log('» SITE_URL is not set: no oembed.json, sitemap.xml or robots.txt, which need it.');
  console.log(`» Built ${dist}: ${files} prerendered files, ${images} pictures for links.`);
} catch (error) {
  console.error(`» The build failed.\n${error.message}`);
  process.exit(1);
}
