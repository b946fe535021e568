// The basemap from Natural Earth (world-atlas): made once, kept in node_modules/.cache until its recipe changes.
// `npm run basemap` makes it anew and prints what it weighs.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { isMain } from './is-main.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(here);
const cache = path.join(root, 'node_modules/.cache/basemap');

/**
 * The folder that holds the files, and a version to name them by, so that they can be cached for ever.
 *
 * @returns {Promise<{ folder: string, version: string }>}
 */
export async function basemap({ anew = false } = {}) {
  const version = recipe();
  const folder = path.join(cache, version);
  if (anew || !fs.existsSync(path.join(folder, 'world.json'))) await make(folder);
  return { folder, version };
}

/** Changes with whatever the files are made by or from. */
function recipe() {
  const parts = fs.readdirSync(path.join(here, 'basemap')).sort();
  const hash = createHash('sha256').update(fs.readFileSync(path.join(root, 'node_modules/world-atlas/package.json')));
  for (const part of parts) hash.update(fs.readFileSync(path.join(here, 'basemap', part)));
  return hash.digest('hex').slice(0, 8);
}

/** Written beside and moved into place when whole: two builds at once, or one cut short, leave nothing half made. */
async function make(folder) {
  const { basemapFiles } = await import('./basemap/levels.mjs');
  const draft = `${folder}.${process.pid}`;
  for (const [name, text] of basemapFiles()) {
    fs.mkdirSync(path.dirname(path.join(draft, name)), { recursive: true });
    fs.writeFileSync(path.join(draft, name), text);
  }
  fs.rmSync(folder, { recursive: true, force: true });
  fs.renameSync(draft, folder);
}

function report(folder) {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const weights = files.map((name) => [name, zlib.brotliCompressSync(fs.readFileSync(path.join(folder, name))).length]);
  for (const group of ['world', '50m', '10m']) {
    const sizes = weights.filter(([name]) => name.startsWith(group)).map(([, size]) => size / 1024);
    const [sum, most] = [sizes.reduce((total, size) => total + size, 0), Math.max(...sizes)];
    console.log(`${group}: ${sizes.length} files, ${sum.toFixed(1)} KiB brotli, the largest ${most.toFixed(1)}`);
  }
}

if (isMain(import.meta.url)) {
  const { folder } = await basemap({ anew: true });
  report(folder);
}
