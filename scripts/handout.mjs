// `npm run handout`: the hand-out as a PDF. Builds the app with that trip into a folder of its own, and prints it with the browser that set-up found.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { readOptions } from './options.mjs';
import { listen } from './serve/listen.mjs';
import { createFileServer } from './serve/server.mjs';

const PAPERS = { a4: 'A4', letter: 'Letter' };
const values = readOptions('npm run handout --', {
  trip: { type: 'string', value: 'FILE', help: 'another trip file than that of the build' },
  paper: { type: 'string', default: 'a4', value: 'a4|letter', help: 'the size of the paper: a4' },
  out: { type: 'string', default: 'handout.pdf', value: 'FILE.pdf', help: 'where it is written: handout.pdf' },
  fragment: { type: 'string', default: '', value: 'zone=home', help: 'what a link to the app would have after its #' },
});

try {
  const paper = PAPERS[values.paper.toLowerCase()];
  if (paper === undefined) throw new Error(`--paper is "${values.paper}": it can be a4 or letter.`);
  await print(build(values.trip), paper);
  console.log(`» Wrote ${values.out}.`);
} catch (error) {
  console.error(`» No hand-out was made.\n${error.message}`);
  process.exitCode = 1;
}

/** The folder of a build with the trip; where nothing else was asked for than the build that is there has, that one. */
function build(trip) {
  const { TRIP, SITE_URL } = process.env;
  if ((trip || TRIP || SITE_URL) === undefined && isUpToDate()) return 'dist';
  const dist = path.resolve('build/handout');
  const env = { ...process.env, DIST: dist, ...(trip === undefined ? {} : { TRIP: trip }) };
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The build failed: see above.');
  return dist;
}

/** Whether dist was built after the last change of the trip file. */
function isUpToDate() {
  const [built, ...trips] = ['dist/index.html', ...fs.readdirSync('src/data').map((name) => `src/data/${name}`)].map(
    (file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs,
  );
  return built !== undefined && trips.every((changed) => changed <= built);
}

async function print(dist, format) {
  const server = createFileServer({ folders: [dist], under: '/' });
  const port = await listen(server, 4600, 20);
  const { path: executablePath, args } = JSON.parse(fs.readFileSync('node_modules/.browser.json', 'utf8')).chromium;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...args] });
  try {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.goto(`http://127.0.0.1:${port}/${values.fragment === '' ? '' : `#${values.fragment}`}`);
    await page.waitForSelector('html[data-hand-out="ready"]', { state: 'attached', timeout: 60_000 });
    await page.pdf({ path: values.out, format, printBackground: true, tagged: true, outline: true });
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}
