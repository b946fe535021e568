// `npm run build`: the app, then its pages with everything readable in them, then the licences of what is in it.
// TRIP: another trip file. SITE_URL: where it will stand. TRIP_ORIGINS: other origins that ?trip= may open, by comma.
// DIST: another folder than dist.
import fs from 'node:fs';
import { build } from 'vite';
import { licenses } from './build/licenses.mjs';
import { prerender } from './build/prerender.mjs';

process.env.NODE_ENV = 'production'; // before React is loaded: its server renderer reads it then
const dist = process.env.DIST ?? 'dist';

try {
  await build({ logLevel: 'warn' });
  await build({
    logLevel: 'warn',
    build: { ssr: 'src/prerender/entry.tsx', outDir: 'build/prerender', emptyOutDir: true, copyPublicDir: false },
  });
  const files = await prerender(dist);
  fs.writeFileSync(`${dist}/licenses.txt`, licenses());
  console.log(`» Built ${dist}: ${files} prerendered files.`);
} catch (error) {
  console.error(`» The build failed.\n${error.message}`);
  process.exit(1);
}
