import fs from 'node:fs';
import path from 'node:path';
import { packageOf, readChunks } from '../size/chunks.mjs';

/** Data that is shipped without being imported as a module. */
const DATA = ['world-atlas'];

/** The licence texts of all that the built app contains, our own first. Throws for a package that comes without one. */
export function licenses() {
  const names = new Set(readChunks().flatMap(({ modules }) => modules.map(packageOf).filter(Boolean)));
  const shipped = [...names, ...DATA].sort().map(describe);
  const texts = [intro(shipped), fs.readFileSync('LICENSE', 'utf8').trim(), ...shipped.map(section)];
  return `${texts.join(`\n\n${'='.repeat(80)}\n\n`)}\n`;
}

function intro(shipped) {
  const list = shipped.map(({ name, version, license }) => `- ${name} ${version}: ${license}`).join('\n');
  return `This app is under the MIT licence (first text below). It contains:\n\n${list}\n\n${NATURAL_EARTH}`;
}

const NATURAL_EARTH = `The coasts and borders are from Natural Earth (naturalearthdata.com), which is in the public domain, by way of world-atlas.
Borders are drawn as they are held in fact; they are no statement on status.`;

function describe(name) {
  const folder = path.join('node_modules', name);
  const { version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return { name, version, license, text: licenseText(folder) };
}

function licenseText(folder) {
  const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (!file) throw new Error(`${folder} has no licence text: it cannot be shipped`);
  return fs.readFileSync(path.join(folder, file), 'utf8').trim();
}

function section({ name, version, license, text }) {
  return `${name} ${version} (${license})\n\n${text}`;
}
