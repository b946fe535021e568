/**
 * Refuses a Node on which the bundler does not run, in one plain line, before it fails in fifty; `engines` in package.json says the
 * same. Some test tools are not tried by their makers on 22.12 to 22.15 and on 23: they run there all the same.
 */
export function requireNode(version = process.versions.node) {
  if (isFit(version)) return;
  throw new Error(`This project needs Node 20 from 20.19, or Node 22.12 or newer; this is ${version}.`);
}

function isFit(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
}
