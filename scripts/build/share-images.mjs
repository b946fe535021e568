import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { basemap } from '../basemap.mjs';
import { builtTrip } from './built-trip.mjs';
import { widthsOf } from './font-widths.mjs';

const FONTS = path.resolve('node_modules/@expo-google-fonts');
const SANS = path.join(FONTS, 'source-sans-3/400Regular/SourceSans3_400Regular.ttf');
const SANS_BOLD = path.join(FONTS, 'source-sans-3/700Bold/SourceSans3_700Bold.ttf');
const SERIF = path.join(FONTS, 'source-serif-4/700Bold/SourceSerif4_700Bold.ttf');

/** Draws the picture of every meeting and of the trip, 1200 × 630, without a network; returns how many. */
export async function drawShareImages(dist) {
  const { ICON_SIZES, iconFile, shareImages } = await import(pathToFileURL(path.resolve('build/prerender/entry.js')));
  const trip = JSON.parse(fs.readFileSync(builtTrip(dist), 'utf8'));
  const widths = { serif: widthsOf(SERIF), sans: widthsOf(SANS) };
  const measure = (text, size, face) => widths[face](text, size);
  const images = shareImages(trip, { measure, cells: await cells() });
  for (const { path: name, text } of images) fs.copyFileSync(drawn(text), path.join(dist, name));
  for (const size of ICON_SIZES) fs.writeFileSync(path.join(dist, iconFile(size)), icon(size));
  return images.length;
}

/** The icon for home screens, so many pixels wide. */
function icon(value) {
  // Padded, because some systems cut icons round; on white, because a home screen may be dark.
  const svg = fs.readFileSync('public/icon.svg', 'utf8').replace('viewBox="0 0 32 32"', 'viewBox="-7 -6.5 46 46"');
  const look = { background: '#ffffff', font: { loadSystemFonts: false } };
  return new Resvg(svg, { ...look, fitTo: { mode: 'width', value } }).render().asPng();
}

/** The file of a drawn picture, kept until what it is drawn from changes: drawing them all takes some seconds. */
function drawn(svg) {
  const name = createHash('sha256').update(svg).digest('hex').slice(0, 16);
  const file = path.join('node_modules/.cache/share', `${name}.png`);
  if (fs.existsSync(file)) return file;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.${process.pid}`, draw(svg));
  fs.renameSync(`${file}.${process.pid}`, file);
  return file;
}

/** The system's fonts are asked only for signs that ours do not have, for they differ from machine to machine. */
function draw(svg) {
  const loadSystemFonts = [...svg].some((sign) => !isOurs(sign.codePointAt(0)));
  const font = { fontFiles: [SANS, SANS_BOLD, SERIF], loadSystemFonts, defaultFontFamily: 'Source Sans 3' };
  return new Resvg(svg, { font }).render().asPng();
}

/** Latin, Greek, Cyrillic, general punctuation, currencies. */
function isOurs(code) {
  return code < 0x500 || (code >= 0x1e00 && code < 0x2070) || (code >= 0x20a0 && code < 0x20c0);
}

async function cells() {
  const { folder } = await basemap();
  const { SCALES } = await import('../basemap/levels.mjs');
  const { scale, world, across } = SCALES.find((level) => level.scale === '50m');
  const read = (name) => {
    const file = path.join(folder, scale, `${name}.json`);
    return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
  };
  return { world, across, read };
}
