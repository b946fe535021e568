import { createHash } from 'node:crypto';
import path from 'node:path';

const given = new Map();

/**
 * Short names for the classes of CSS modules, the same in every build: they stand several hundred times in a page that is
 * painted before any script comes. In development they stay as Vite makes them, to be read. Throws should two be the same.
 */
export function shortClassNames() {
  return process.env.NODE_ENV === 'production' ? { generateScopedName: shortName } : {};
}

function shortName(name, file) {
  const source = `${path.relative(process.cwd(), file.replace(/\?.*$/, ''))} ${name}`;
  const hash = createHash('sha256')
    .update(source)
    .digest('base64url')
    .replace(/[-_\d]/g, '');
  const short = hash.slice(0, 4);
  if ((given.get(short) ?? source) !== source)
    throw new Error(`"${source}" and "${given.get(short)}" get one class name`);
  given.set(short, source);
  return short;
}
