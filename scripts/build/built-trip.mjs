import fs from 'node:fs';
import path from 'node:path';

/** The file of the trip that was built, checked and without its white space. */
export function builtTrip(dist) {
  const files = fs.readdirSync(path.join(dist, 'assets')).filter((file) => /^trip-.+\.json$/.test(file));
  if (files.length !== 1) throw new Error(`Expected one trip in ${dist}/assets, found ${files.length}.`);
  return path.join(dist, 'assets', files[0]);
}
