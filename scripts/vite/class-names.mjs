import fs from 'node:fs';
import path from 'node:path';

/**
 * Short names for the classes of CSS modules, the same in every build: they stand several hundred times in a page that is
 * painted before any script comes. In development they stay as Vite makes them, to be read.
 */
export function shortClassNames() {
  if (process.env.NODE_ENV !== 'production') return {};
  const names = namesOf(path.resolve('src'));
  return { generateScopedName: (name, file) => found(names, keyOf(file.replace(/\?.*$/, ''), name)) };
}

/** The classes and keyframes of the modules in a folder, numbered in the order of their files. */
function namesOf(folder) {
  const all = fs.readdirSync(folder, { recursive: true });
  const files = all.filter((file) => file.endsWith('.module.css')).sort();
  const keys = files.flatMap((each) => {
    const file = path.join(folder, each);
    const classes = fs.readFileSync(file, 'utf8').matchAll(/(?:\.|@keyframes )([a-z][\w-]*)/gi);
    return [...new Set([...classes].map(([, name]) => keyOf(file, name)))];
  });
  return new Map(keys.map((key, index) => [key, shortName(index)]));
}

const keyOf = (file, name) => `${path.resolve(file)} ${name}`;

/** No vowels: blockers of advertisements hide what is of the class "ad". */
const LETTERS = 'bcdfghjklmnpqrstvwxyzBCDFGHJKLMNPQRSTVWXYZ';

const shortName = (index) =>
  LETTERS.charAt(Math.floor(index / LETTERS.length)) + LETTERS.charAt(index % LETTERS.length);

function found(names, key) {
  const name = names.get(key);
  if (name === undefined || name.length < 2) throw new Error(`"${key}" has no short class name`);
  return name;
}
