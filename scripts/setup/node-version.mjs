/** The first release of each line that Vite, Vitest and html-validate all run on; `engines` in package.json says the same. */
const FIRST_MINOR = new Map([
  [20, 19],
  [22, 16],
  [24, 0],
]);

/** Refuses a Node that the tools do not run on in one plain line, before one of them fails on it in fifty. */
export function requireNode(version = process.versions.node) {
  if (isFit(version)) return;
  throw new Error(
    `This project needs Node 20 from 20.19, Node 22 from 22.16, or Node 24 or newer; this is ${version}.`,
  );
}

function isFit(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 24 || minor >= (FIRST_MINOR.get(major) ?? Number.POSITIVE_INFINITY);
}
