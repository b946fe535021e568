// `npm run screens`: pictures of the main states at fixed sizes of the window, in screens/, to be looked at by eye.
// Takes the built app (dist); names given as arguments take those pictures alone.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { launch, measuredBrowser } from './bench/browser.mjs';
import { serveSite } from './bench/site.mjs';
import { builtTrip } from './build/built-trip.mjs';
import { screensOf } from './screens/list.mjs';
import { takeScreen } from './screens/take.mjs';

const dist = process.env.DIST ?? 'dist';
const asked = process.argv.slice(2);
if (!fs.existsSync(`${dist}/index.html`)) spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
fs.mkdirSync('screens', { recursive: true });

const trip = JSON.parse(fs.readFileSync(builtTrip(dist), 'utf8'));
const site = await serveSite(dist);
const browser = await launch(measuredBrowser({ window: true }));
try {
  for (const screen of screensOf(trip).filter(({ name }) => asked.length === 0 || asked.includes(name))) {
    await takeScreen(browser, site.origin, screen);
    console.log(`» screens/${screen.name}.png`);
  }
} finally {
  await browser.close();
  site.close();
}
