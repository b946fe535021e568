// `npm run bench`: measures the built app beside a plain static page of the same content, in one run, and prints tables.
// It fails nothing: times on a busy machine prove nothing one by one.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { launch, measuredBrowser } from './bench/browser.mjs';
import { measureClicks } from './bench/click.mjs';
import { measureEmbed, writeNewsPage } from './bench/embed.mjs';
import { measureLarge } from './bench/large.mjs';
import { lighthouseScores } from './bench/lighthouse.mjs';
import { measureLoad } from './bench/load.mjs';
import { medians, mediansOf } from './bench/numbers.mjs';
import { measureQueries } from './bench/query.mjs';
import { printRow, printTable } from './bench/report.mjs';
import { measureScroll } from './bench/scroll.mjs';
import { serveSite } from './bench/site.mjs';
import { writeStaticPage } from './bench/static-page.mjs';
import { readOptions } from './options.mjs';

const asked = readOptions('npm run bench --', {
  quick: { type: 'boolean', help: 'one run of each instead of five' },
  window: { type: 'boolean', help: 'in the whole browser, also where there is one without a window' },
  'no-build': { type: 'boolean', help: 'measures the build that is there' },
});
const RUNS = asked.quick ? 1 : 5;
const DIST = process.env.DIST ?? 'dist';
const MADE = 'build/bench';

const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' });
if (!asked['no-build']) node('scripts/build.mjs');
fs.mkdirSync(`${MADE}/trips`, { recursive: true });
node('scripts/generate-trip.mjs', '--meetings', '1000', '--out', `${MADE}/trips/large.json`);

const found = measuredBrowser({ window: asked.window ?? false });
const browser = await launch(found);
console.log(`\nIn Chromium ${browser.version()}, ${found.path}`);
await writeStaticPage(browser, DIST, `${MADE}/static`);
const app = await serveSite(DIST, MADE);
const plain = await serveSite(`${MADE}/static`);
try {
  await compareLoads();
  await compareEmbeds();
  await compareClicks();
  printRow('A letter in the search to its answer, phone, 4× slower, ms', await measureQueries(browser, app.origin));
  await shifts();
  await scrolling();
  await largeTrip();
  printRow('Lighthouse, mobile', (await lighthouseScores(app.origin, found)) ?? 'not to be had');
} finally {
  await browser.close();
  app.close();
  plain.close();
}

async function compareLoads() {
  await measureLoad(browser, app.origin); // the first compresses every file
  await measureLoad(browser, plain.origin);
  const measures = [app.origin, plain.origin].map((origin) => () => measureLoad(browser, origin));
  const [ours, theirs] = await mediansOf(RUNS, measures);
  printTable(`First visit, phone, 4× slower, slow 4G, medians of ${RUNS}`, ours, theirs);
}

/** In a news page each: the embed, and the static page. */
async function compareEmbeds() {
  writeNewsPage(MADE, 'embed.html', '<script async src="embed.js"></script>');
  writeNewsPage(`${MADE}/static`, 'index.html');
  const measures = [app.origin, plain.origin].map((origin) => () => measureEmbed(browser, `${origin}news.html`));
  const [ours, theirs] = await mediansOf(RUNS, measures);
  printTable(`In a frame of a news page, 4× slower, slow 4G, medians of ${RUNS}`, ours, theirs);
}

async function compareClicks() {
  const clicks = (url, kind) => async () => ({ click: await measureClicks(browser, url, kind) });
  const [ours, theirs] = await mediansOf(RUNS, [
    clicks(app.origin, { rows: '#timeline a[href*="meetings/"]', isStatic: false }),
    clicks(plain.origin, { rows: 'ol > li > details > summary', isStatic: true }),
  ]);
  printTable(`Click on a meeting to its details painted, desktop, 4× slower, ms, medians of ${RUNS}`, ours, theirs);
}

async function shifts() {
  const id = fs.readdirSync(`${DIST}/meetings`)[0];
  const links = {
    index: '',
    'deep link': `#event=${id}`,
    'meeting page': `meetings/${id}/`,
    'dark, UTC': '#theme=dark&zone=utc',
  };
  for (const device of ['phone', 'desktop']) {
    const row = {};
    for (const [name, link] of Object.entries(links)) {
      const { cls } = await measureLoad(browser, app.origin + link, { device });
      row[name] = cls.toFixed(4);
    }
    printRow(`Layout shift, ${device}`, row);
  }
}

async function scrolling() {
  for (const device of ['phone', 'desktop']) {
    await compareScrolls(`Scrolling, ${device}`, app.origin, device);
  }
}

/** The page of so many words is the partner: on a busy machine its frames are late, too. */
async function compareScrolls(title, url, device) {
  const measures = [
    () => measureScroll(browser, url, { device }),
    () => measureScroll(browser, plain.origin, { device, list: 'body' }),
  ];
  const [ours, theirs] = await mediansOf(RUNS, measures);
  printTable(`${title}, 4× slower, medians of ${RUNS}`, ours, theirs);
}

async function largeTrip() {
  const url = `${app.origin}?trip=trips/large.json`;
  const kilobytes = fs.statSync(`${MADE}/trips/large.json`).size / 1024;
  printRow('1,000 meetings, opened', { kilobytes, ...(await medians(RUNS, () => measureLarge(browser, url))) });
  await compareScrolls('Scrolling 1,000 meetings, desktop', url, 'desktop');
}
