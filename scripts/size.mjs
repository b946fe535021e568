// Weighs what a first visit loads against the budget and checks that heavy packages stay in their lazy scripts.

import { keptFiles, parts } from './size/parts.mjs';
import { misplaced } from './size/places.mjs';
import { misstated } from './size/said.mjs';

const dist = process.env.DIST ?? 'dist';
const rows = parts(dist);
const sizeOf = (start) => rows.find(({ name }) => name.startsWith(start)).size;
const faults = [
  ...rows.filter(({ size, limit }) => size > limit).map(({ name }) => `${name} is over its limit`),
  ...misplaced(),
  ...misstated({
    embed: sizeOf('embed.html') + sizeOf('embed.js'),
    kept: sizeOf('kept'),
    keptFiles: keptFiles(dist).length,
  }),
];

console.log(`${'KiB after brotli'.padEnd(44)}   size  limit`);
for (const { name, size, limit } of rows) {
  console.log(`${name.padEnd(44)} ${size.toFixed(1).padStart(6)} ${String(limit).padStart(6)}`);
}
for (const fault of faults) console.error(`» ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
