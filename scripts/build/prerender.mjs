import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Writes every page of the built app into `dist`, and what describes the site; returns the number of files. */
export async function prerender(dist) {
  const { renderSite } = await import(pathToFileURL(path.resolve('build/prerender/entry.js')));
  const trip = JSON.parse(fs.readFileSync(only(dist, /^trip-.+\.json$/), 'utf8'));
  const template = fs.readFileSync(path.join(dist, 'index.html'), 'utf8');
  const files = await renderSite(trip, { template, css: firstCss(dist, template), sha256, site: site() });
  for (const file of files) write(path.join(dist, file.path), file.text);
  return files.length;
}

/** Where the site will stand, as SITE_URL says; with a slash at its end, so that addresses below it can be made. */
function site() {
  const { SITE_URL } = process.env;
  return SITE_URL ? new URL(SITE_URL.replace(/\/*$/, '/')).href : null;
}

/** The style that the page links to. It stands in the page instead, so what it names must not be relative to a file. */
function firstCss(dist, template) {
  const files = [...template.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/g)].map(([, file]) => file);
  const css = files
    .map((file) => fs.readFileSync(path.join(dist, file), 'utf8'))
    .join('')
    .trim();
  const relative = /url\((?!["']?(data:|#))[^)]*\)/.exec(css);
  if (relative) throw new Error(`The style of the first paint names ${relative[0]}: inline it, or load it later.`);
  return css;
}

function sha256(text) {
  return createHash('sha256').update(text).digest('base64');
}

/** The one asset of a name. */
function only(dist, pattern) {
  const files = fs.readdirSync(path.join(dist, 'assets')).filter((file) => pattern.test(file));
  if (files.length !== 1)
    throw new Error(`Expected one file like ${pattern} in ${dist}/assets, found ${files.length}.`);
  return path.join(dist, 'assets', files[0]);
}

function write(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}
