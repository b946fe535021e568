/** Refuses an older Node in one plain line, before a tool fails on it in fifty. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`This project needs Node 20.19 or newer; this is ${process.version}.`);
}
