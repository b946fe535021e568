import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { firstLoad, readChunks } from '../size/chunks.mjs';
import { builtTrip } from './built-trip.mjs';
import { sha256 } from './sha256.mjs';
import { site } from './site.mjs';

/** Writes every page of the built app into `dist`, and what describes the site; returns the number of files. */
export async function prerender(dist) {
  const { renderSite } = await import(pathToFileURL(path.resolve('build/prerender/entry.js')));
  const trip = JSON.parse(fs.readFileSync(builtTrip(dist), 'utf8'));
  const template = fs.readFileSync(path.join(dist, 'index.html'), 'utf8');
  const [first, lateStyles] = stylesheets(dist);
  const files = await renderSite(trip, { template, css: first, lateStyles, sha256, site: site() });
  for (const file of files) write(path.join(dist, file.path), file.text);
  return files.length;
}

/** The style of the first load, and those of the scripts that come later, as { path, css }. */
function stylesheets(dist) {
  const chunks = readChunks();
  const first = new Set([...firstLoad(chunks)].flatMap(({ css }) => css));
  const late = new Set(chunks.flatMap(({ css }) => css).filter((file) => !first.has(file)));
  const read = (file) => ({ path: file, css: readCss(dist, file) });
  return [[...first].map((file) => readCss(dist, file)).join('\n'), [...late].map(read)];
}

/** A style that stands in the page must not name files by where it stood before. */
function readCss(dist, file) {
  const css = fs.readFileSync(path.join(dist, file), 'utf8').trim();
  return css.replace(/url\((?!["']?(data:|#))[^)]*\)/g, (found) => {
    if (file.includes('Map')) return found; // Leaflet's pictures of its own pins, which we do not use
    throw new Error(`${file} names ${found}: put it into the style as data.`);
  });
}

function write(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}
