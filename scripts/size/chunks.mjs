import fs from 'node:fs';

/** The scripts of the last build: see scripts/vite/chunk-list.ts. */
export function readChunks() {
  return JSON.parse(fs.readFileSync('build/chunks.json', 'utf8'));
}

/** A script with all that comes with it: itself and what it imports statically, each once. */
export function withImports(chunks, chunk, seen = new Set()) {
  if (!chunk || seen.has(chunk)) return seen;
  seen.add(chunk);
  for (const file of chunk.imports) withImports(chunks, find(chunks, file), seen);
  return seen;
}

/** The scripts of the first load: the entry's. */
export function firstLoad(chunks) {
  return withImports(
    chunks,
    chunks.find(({ isEntry }) => isEntry),
  );
}

/** The scripts that are only asked for by way of the one that a file of ours is in; that one among them. */
export function onlyWith(chunks, module) {
  const without = chunks.find(({ modules }) => modules.includes(module));
  const others = new Set();
  const follow = (chunk) => {
    if (chunk === without || others.has(chunk)) return;
    others.add(chunk);
    for (const file of [...chunk.imports, ...chunk.dynamicImports]) follow(find(chunks, file));
  };
  follow(chunks.find(({ isEntry }) => isEntry));
  return chunks.filter((chunk) => !others.has(chunk));
}

/** The scripts that a package is in. */
export function chunksWith(chunks, packageName) {
  return chunks.filter(({ modules }) => modules.some((id) => packageOf(id) === packageName));
}

/** The package a module comes from, or null for one of ours. */
export function packageOf(id) {
  const rest = id.split('node_modules/').pop();
  if (rest === id) return null;
  const [scope, name] = rest.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

function find(chunks, file) {
  return chunks.find((chunk) => chunk.file === file);
}
